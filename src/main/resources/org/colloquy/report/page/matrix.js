// Who talks about whom: people on the left, people and things above.

/** `about` is the thing by whose mentions people are sorted, `by` the person whose mentions sort things. */
const matrixView = { people: 10, things: 12, addedPeople: [], addedThings: [], self: false, about: null, by: null };

function matrixCell(pair, person, thing) {
  if (!pair) {
    return el('td', { class: 'empty' });
  }
  const self = thing.speaker_id === person.speaker_id;
  const { tone } = pair;
  const side = sideOf(tone);
  const strength = side === 'pos' || side === 'neg' ? Math.min(1, Math.abs(Number(tone.mean)) / 0.6) : 0;
  const says = `${person.name} about ${thing.name}: ${counted(pair.mentions, 'mention', 'mentions')}; ${sayMean(tone, 'mention', 'mentions')}`;
  const open = (event) => showEvidence(evidenceOf({ by: person.speaker_id, about: thing.entity_id }), event.currentTarget);
  return el(
    'td',
    { class: `${side}${self ? ' self' : ''}`, style: `--strength:${(strength * 100).toFixed(0)}%` },
    el(
      'button',
      {
        type: 'button',
        tabindex: -1,
        'data-cell': `${person.speaker_id} ${thing.entity_id}`,
        'data-by': person.speaker_id,
        'data-about': thing.entity_id,
        'data-mentions': pair.mentions,
        'data-tone': tone.mean,
        'data-low': tone.low,
        'data-high': tone.high,
        'data-n': tone.n,
        'aria-label': says,
        title: says,
        onclick: open,
      },
      el('span', {}, grouped(pair.mentions)),
      el('i', { 'aria-hidden': 'true' }, shapeOf(tone)),
      side === 'few' ? null : whiskerOf(tone),
    ),
  );
}

/** Arrow keys lead over a table of cells, past the empty ones, and to the two controls of each head. */
function overTable(key, here, all) {
  const cell = here.closest('td, th');
  const row = cell.parentElement;
  const [across, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] || [0, 0];
  if (!across && !down) {
    return key === 'Home' || key === 'End' ? sideways(key, here, () => [...row.querySelectorAll('a, button')]) : null;
  }
  const rows = [...row.closest('table').rows];
  const controls = (of) => [...of.querySelectorAll('a, button')];
  const place = controls(cell).indexOf(here);
  const isTop = rows.indexOf(row) === 0;
  const alongHead = isTop ? across : cell.cellIndex === 0 && down;
  if (!alongHead && controls(cell)[place + across + down]) {
    return controls(cell)[place + across + down];
  }
  for (let x = cell.cellIndex + across, y = rows.indexOf(row) + down; rows[y] && rows[y].cells[x]; x += across, y += down) {
    const there = controls(rows[y].cells[x]);
    if (there.length) {
      return there[alongHead ? place : across + down < 0 ? there.length - 1 : 0];
    }
  }
  return null;
}

/** The head of a row or column; pressed, it sorts what crosses it by mentions, and back. */
function matrixHead(scope, key, id, name, what) {
  const sorted = matrixView[key] === id;
  const does = sorted ? 'Sorts as before' : scope === 'col' ? 'Sorts people by how often they mention it' : 'Sorts columns by how often this person mentions them';
  return el(
    'th',
    { scope, 'data-head': id, 'aria-sort': sorted ? 'descending' : null },
    dossierLink(id, el('span', {}, name), { class: 'to-dossier head', tabindex: -1, title: what }),
    el('button', { type: 'button', class: 'sort', tabindex: -1, 'aria-label': `${does}: ${name}`, title: does, onclick: () => sortMatrix(key, id) }),
  );
}

/** Sorts by this head, or as before; the focus stays on it. */
function sortMatrix(key, id) {
  matrixView[key] = matrixView[key] === id ? null : id;
  showMatrix();
  const head = document.querySelector(`#matrix th[data-head="${CSS.escape(id)}"] button`);
  if (head) {
    document.querySelectorAll('#matrix [tabindex="0"]').forEach((e) => (e.tabIndex = -1));
    head.tabIndex = 0;
    head.focus();
  }
}

function pairsCsv(shown) {
  const rowOf = ({ speaker_id: by, entity_id: about, mentions, tone }) => [by, corpus.person.get(by).name, about, corpus.thing.get(about).name, corpus.thing.get(about).type, mentions, tone.mean, tone.low, tone.high, tone.n];
  return { columns: ['speaker_id', 'speaker', 'entity_id', 'entity', 'type', 'mentions', 'sentiment_mean', 'sentiment_low', 'sentiment_high', 'sentiment_n'], rows: shown.map(rowOf) };
}

function pickFrom(options, first, count, added) {
  const shown = options.slice(0, count);
  for (const id of added) {
    const option = options.find((o) => first(o) === id);
    if (option && !shown.includes(option)) {
      shown.push(option);
    }
  }
  return shown;
}

function showMatrix() {
  const pairs = pairsIn(choice.transcripts);
  const cells = new Map(pairs.map((pair) => [`${pair.speaker_id} ${pair.entity_id}`, pair]));
  const saysOf = (p) => (cells.get(`${p.speaker_id} ${matrixView.about}`) || { mentions: 0 }).mentions;
  const people = peopleIn(choice.transcripts).filter(hasChosenRole).sort((a, b) => (matrixView.about ? saysOf(b) - saysOf(a) : 0) || b.words - a.words);
  const rows = pickFrom(people, (p) => p.speaker_id, matrixView.people, [...matrixView.addedPeople, matrixView.by]);
  const spoken = new Map();
  const here = new Set(people.map((p) => p.speaker_id));
  const shown = new Set(rows.map((p) => p.speaker_id));
  for (const pair of pairs) {
    const thing = corpus.thing.get(pair.entity_id);
    if (here.has(pair.speaker_id) && (matrixView.self || thing.speaker_id !== pair.speaker_id)) {
      const sum = spoken.get(pair.entity_id) || { byShown: 0, byAll: 0 };
      sum.byAll += pair.mentions;
      sum.byShown += shown.has(pair.speaker_id) ? pair.mentions : 0;
      spoken.set(pair.entity_id, sum);
    }
  }
  const bySorter = (id) => (cells.get(`${matrixView.by} ${id}`) || { mentions: 0 }).mentions;
  const things = [...spoken].sort(([a, m], [b, n]) => (matrixView.by ? bySorter(b) - bySorter(a) : 0) || n.byShown - m.byShown || n.byAll - m.byAll || (a < b ? -1 : 1)).map(([id]) => corpus.thing.get(id));
  const columns = pickFrom(things, (t) => t.entity_id, matrixView.things, [...matrixView.addedThings, matrixView.about]);
  const table = el(
    'table',
    {},
    el('caption', { class: 'unseen' }, 'Who talks about whom: mentions. Arrow keys go from cell to cell, Enter shows the sentences; on the head of a row or column it sorts by that.'),
    el(
      'thead',
      {},
      el('tr', {}, el('td', {}), columns.map((t) => matrixHead('col', 'about', t.entity_id, t.name, `${t.name}, ${typeOf(t)}`))),
    ),
    el(
      'tbody',
      {},
      rows.map((p) =>
        el(
          'tr',
          {},
          matrixHead('row', 'by', p.speaker_id, p.name, p.name),
          columns.map((t) => {
            const pair = cells.get(`${p.speaker_id} ${t.entity_id}`);
            return matrixCell(pair && (matrixView.self || t.speaker_id !== p.speaker_id) ? pair : undefined, p, t);
          }),
        ),
      ),
    ),
  );
  const place = document.querySelector('#matrix .wide');
  place.replaceChildren(rows.length && columns.length ? table : el('p', { class: 'nothing' }, 'Nobody talks about anybody in what is chosen.'));
  roving(table, 'a, button', overTable, 'button[data-cell]');
  const shownPairs = rows.flatMap((p) => columns.map((t) => cells.get(`${p.speaker_id} ${t.entity_id}`)).filter((pair) => pair && (matrixView.self || corpus.thing.get(pair.entity_id).speaker_id !== p.speaker_id)));
  if (shownPairs.length) {
    place.append(el('p', { class: 'rows' }, saveButton('about-whom.csv', 'Save the cells of this table as CSV', () => pairsCsv(shownPairs))));
  }
  const more = (key, step, all, what) =>
    all > matrixView[key]
      ? el('button', { type: 'button', class: 'more', onclick: () => { matrixView[key] += step; showMatrix(); place.querySelector('[tabindex="0"]').focus(); } }, `More ${what} (${grouped(all - matrixView[key])})`)
      : null;
  document.querySelector('#matrix .choose').replaceChildren(
    ...[
      combobox('Add a person', peopleOptions(people), (id) => { matrixView.addedPeople.push(id); showMatrix(); }),
      combobox('Add what they talk about', thingOptions(things), (id) => { matrixView.addedThings.push(id); showMatrix(); }),
      more('people', 20, people.length, 'people'),
      more('things', 20, things.length, 'columns'),
      el('label', { class: 'check' }, el('input', { type: 'checkbox', checked: matrixView.self, onchange: (e) => { matrixView.self = e.target.checked; showMatrix(); } }), ' what people say of themselves, too'),
    ].filter(Boolean),
  );
}
