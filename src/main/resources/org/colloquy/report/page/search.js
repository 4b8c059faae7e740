// Search: what is asked, the address that says it, and what is found, as lines in context, by who
// says it and over time. The filters above the tables hold here, too.

const LINES_AT_A_TIME = 50;
const SEGMENTS_AT_ONCE = 4;
const MS_BEFORE_SEARCH = 150;

const NOTHING_ASKED = { q: '', speaker: '', thing: '', sort: 'corpus' };

const searchView = {
  asked: { ...NOTHING_ASKED },
  /** Grows with each search, so that an older one knows that nobody waits for it any more. */
  run: 0,
  found: null,
  order: [],
  shown: 0,
};

const searchPart = (name) => document.querySelector(`#search .${name}`);

/** The transcripts in which something can be found; null for all. */
function transcriptsAsked({ speaker, thing }) {
  let chosen = choice.transcripts;
  const keep = (kind, place) => {
    const having = new Set();
    for (const [t, share] of sharesOf(kind, chosen)) {
      if (share[0] === place) {
        having.add(t);
      }
    }
    chosen = having;
  };
  if (speaker) {
    keep(0, corpus.peopleIds.indexOf(speaker));
  }
  if (thing) {
    keep(1, corpus.thingIds.indexOf(thing));
  }
  return chosen;
}

/** Whether what somebody says is asked for. */
function isSpeakerAsked(id, { speaker }) {
  if (speaker) {
    return id === speaker && hasChosenRole(corpus.person.get(id));
  }
  return !choice.role || (id !== '' && hasChosenRole(corpus.person.get(id)));
}

function findInSegment(segment, items, asked, chosen) {
  return findIn(segment, items, asked.thing, ({ firsts, speakers, speakerOf }) => {
    const speaks = speakers.map((id) => isSpeakerAsked(id, asked));
    let t = 0;
    return (sentence) => {
      while (firsts[t + 1] <= sentence) {
        t++;
      }
      return speaks[speakerOf[sentence]] && (!chosen || chosen.has(segment.transcripts[t]));
    };
  });
}

function sayFound(found, done) {
  searchPart('count').textContent = found.count
    ? `${counted(found.count, 'hit', 'hits')} in ${counted(found.sentences, 'sentence', 'sentences')} of ${counted(found.transcripts, 'transcript', 'transcripts')}, by ${counted(found.speakers.filter(Boolean).length, 'speaker', 'speakers')}${done ? '.' : ' so far …'}`
    : done
      ? `Nothing found${choice.transcripts || choice.role ? ' in what is chosen' : ''}. A word is found as it is written here; with * behind it, so is what begins so.`
      : 'Searching …';
}

function clearFound(text) {
  searchView.found = null;
  searchPart('count').textContent = text;
  searchPart('lines').replaceChildren();
  searchPart('sums').replaceChildren();
}

/** Searches for what is asked; what an older search finds is dropped. */
async function search() {
  const run = ++searchView.run;
  const { asked } = searchView;
  const { items, problem } = queryOf(asked.q);
  if (problem || !items.length) {
    clearFound(problem);
    return;
  }
  try {
    await searchFor(items, asked, () => run === searchView.run);
  } catch (error) {
    if (run === searchView.run) {
      clearFound(error.message);
    }
  }
}

async function searchFor(items, asked, wanted) {
  const chosen = transcriptsAsked(asked);
  const segments = segmentsOf().filter((segment) => !chosen || segment.transcripts.some((t) => chosen.has(t)));
  const found = nothingFound(items);
  const started = [];
  let shown = false;
  for (let i = 0; i < segments.length; i++) {
    for (let next = started.length; next < Math.min(segments.length, i + SEGMENTS_AT_ONCE); next++) {
      const part = findInSegment(segments[next], items, asked, chosen);
      // Nobody waits for it if an earlier one fails.
      part.catch(() => null);
      started.push(part);
    }
    await addFound(found, segments[i], await started[i]);
    started[i] = null;
    if (!wanted()) {
      return;
    }
    if (!shown && asked.sort === 'corpus' && found.count >= LINES_AT_A_TIME) {
      shown = true;
      searchView.found = found;
      sayFound(found, false);
      searchPart('sums').replaceChildren();
      await showLines(found, await hitsInOrder(found, 'corpus'), wanted);
      if (wanted()) {
        // All hits are saved when all are found.
        searchPart('lines').querySelector('.save').disabled = true;
      }
    }
  }
  const order = await hitsInOrder(found, asked.sort);
  if (!wanted()) {
    return;
  }
  searchView.found = found;
  if (shown) {
    searchView.order = order;
    searchPart('lines').querySelector('.save').disabled = false;
    showHowManyMore();
  } else {
    await showLines(found, order, wanted);
  }
  if (wanted()) {
    sayFound(found, true);
    showSums(found, chosen, asked);
  }
}

/** A hit in a row: who, where; what is before it, it, what is behind it; the tone of the sentence. */
function lineRow({ t, turn, sentence, from, to, others, before, after }) {
  const row = corpus.transcripts[t];
  const { text } = sentence;
  const marked = (begin, end) => {
    const pieces = [];
    let at = begin;
    for (const [first, last] of others.filter(([first]) => begin <= first && first < end)) {
      pieces.push(text.slice(at, first), el('mark', {}, text.slice(first, last)));
      at = last;
    }
    return [...pieces, text.slice(at, end)];
  };
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      turn.speaker === undefined ? turn.name : dossierLink(turn.speaker, turn.name),
      turn.attribution === 'labelled' ? null : el('span', { class: 'flag inferred' }, turn.attribution),
      el('span', { class: 'small' }, `${row.date || 'no date'} · `, el('a', { class: 'file', href: `${turn.href}s${sentence.number}` }, `${row.transcript}:${sentence.line}`), ' ', citeButton({ transcript: row.transcript, title: titleOf(row), date: row.date }, sentence)),
    ),
    el('td', { class: 'before' }, el('bdi', { dir: 'ltr' }, el('span', { class: 'around' }, before), marked(0, from))),
    el('td', { class: 'hit-cell' }, el('mark', { class: 'hit' }, text.slice(from, to))),
    el('td', { class: 'after' }, marked(to, text.length), el('span', { class: 'around' }, after)),
    el('td', { class: 'number' }, toneOfOne(sentence, 'unscored')),
  );
}

/** Shows the first lines; `order` are the numbers of the hits. */
async function showLines(found, order, wanted) {
  const rows = (await linesOf(found, order.slice(0, LINES_AT_A_TIME))).map(lineRow);
  if (!wanted()) {
    return;
  }
  searchView.order = order;
  searchView.shown = rows.length;
  const body = el('tbody', {}, rows);
  const more = el('button', { type: 'button', class: 'more', onclick: () => showMoreLines(body) });
  searchPart('lines').replaceChildren(
    ...(rows.length
      ? [
          el(
            'div',
            { class: 'wide' },
            el(
              'table',
              { class: 'kwic' },
              el('caption', { class: 'unseen' }, 'Hits with the words around them'),
              el('thead', {}, el('tr', {}, ['Who, when and where', 'Before', 'Hit', 'Behind', 'Tone'].map((title, i) => el('th', { scope: 'col', class: ['', 'before', 'hit-cell', 'after', 'number'][i] }, title)))),
              body,
            ),
          ),
          el('p', { class: 'rows' }, more, saveButton('search.csv', 'Save all hits as CSV', () => linesTable(searchView.found, searchView.order))),
        ]
      : []),
  );
  showHowManyMore();
}

function showHowManyMore() {
  const more = document.querySelector('#search .lines .more');
  if (more) {
    const left = searchView.order.length - searchView.shown;
    more.hidden = left <= 0;
    more.textContent = `Show ${Math.min(left, LINES_AT_A_TIME)} more (${grouped(left)} left)`;
  }
}

async function showMoreLines(body) {
  const { run, found, order, shown } = searchView;
  const upTo = Math.min(order.length, shown + LINES_AT_A_TIME);
  let rows;
  try {
    rows = (await linesOf(found, order.slice(shown, upTo))).map(lineRow);
  } catch (error) {
    if (run === searchView.run) {
      searchPart('count').textContent = error.message;
    }
    return;
  }
  // Two clicks in a row ask for the same lines.
  if (run === searchView.run && searchView.shown === shown) {
    searchView.shown = upTo;
    body.append(...rows);
    showHowManyMore();
    rows[0].querySelector('a').focus();
  }
}

const SPEAKERS_FOUND = [
  { key: 'name', title: 'Name', value: (p) => p.name },
  { key: 'hits', title: 'Hits', value: (p) => p.hits, number: true },
  { key: 'rate', title: 'per 10\u202F000 words', value: (p) => (p.rate === '' ? '' : Number(p.rate)), number: true },
  { key: 'sentences', title: 'Sentences', value: (p) => p.sentences, number: true },
  { key: 'transcripts', title: 'Transcripts', value: (p) => p.transcripts, number: true },
];

function speakerFoundRow({ id, name, hits, rate, sentences, transcripts }) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, id ? dossierLink(id, name) : name),
    el('td', { class: 'number' }, id && searchView.asked.speaker !== id ? figure(grouped(hits), `${name}: ${hits} hits. Show them`, () => ask({ speaker: id })) : grouped(hits)),
    el('td', { class: 'number' }, rate),
    el('td', { class: 'number' }, grouped(sentences)),
    el('td', { class: 'number' }, grouped(transcripts)),
  );
}

function speakersFound(people) {
  return [
    el('h3', {}, 'By who says it ', saveButton('search-speakers.csv', 'Save the counts by speaker as CSV', () => ({ columns: ['speaker_id', 'speaker', 'hits', 'per_10000_words', 'sentences', 'transcripts'], rows: people.map((p) => [p.id, p.id ? p.name : '', p.hits, p.rate, p.sentences, p.transcripts]) }))),
    el('div', { class: 'wide' }, sortedTable({ rows: people, columns: SPEAKERS_FOUND, row: speakerFoundRow, view: tableView('hits'), tie: (a, b) => inOrder(a.name, b.name), caption: 'Hits by who says them' })),
  ];
}

const TIMES_FOUND = [
  { key: 'date', title: 'Date', value: (p) => p.label },
  { key: 'bar', title: 'Hits per 10\u202F000 words', value: (p) => (p.rate === '' ? '' : Number(p.rate)), className: 'rate-title' },
  { key: 'rate', title: 'in digits', value: (p) => (p.rate === '' ? '' : Number(p.rate)), number: true },
  { key: 'hits', title: 'Hits', value: (p) => p.hits, number: true },
  { key: 'transcripts', title: 'Transcripts with hits', value: (p) => p.transcripts, number: true },
];

function timeFoundRow(p, most) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, p.label || 'no date'),
    el('td', { class: 'rate-bar' }, el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', { style: `width:${most ? ((100 * Number(p.rate)) / most).toFixed(2) : 0}%` }))),
    el('td', { class: 'number' }, p.rate),
    el('td', { class: 'number' }, grouped(p.hits)),
    el('td', { class: 'number' }, `${grouped(p.transcripts)} of ${grouped(p.all)}`),
  );
}

function timesFound(points) {
  const most = Math.max(...points.map((p) => Number(p.rate)), 0);
  return [
    el('h3', {}, 'Over time ', saveButton('search-time.csv', 'Save the counts over time as CSV', () => ({ columns: ['date', 'hits', 'per_10000_words', 'words', 'transcripts_with_hits', 'transcripts'], rows: points.map((p) => [p.label, p.hits, p.rate, p.words, p.transcripts, p.all]) }))),
    el('div', { class: 'wide' }, sortedTable({ rows: points, columns: TIMES_FOUND, row: (p) => timeFoundRow(p, most), view: tableView('date', true, MOST_MONTHS + 1), caption: 'Hits over time' })),
  ];
}

function showSums(found, chosen, asked) {
  searchPart('sums').replaceChildren(
    ...(found.count
      ? [
          el('div', {}, speakersFound(foundBySpeaker(found, choice.transcripts))),
          el('div', {}, timesFound(foundOverTime(found, choice.transcripts, (person) => isSpeakerAsked(corpus.peopleIds[person], asked)))),
        ]
      : []),
  );
}

/** The address of the search, with the filters above the tables. */
function addressOfSearch() {
  const asked = searchView.asked;
  const parameters = new URLSearchParams();
  const set = (key, value) => value && parameters.set(key, value);
  set('q', asked.q);
  set('speaker', asked.speaker);
  set('thing', asked.thing);
  set('sort', asked.sort === NOTHING_ASKED.sort ? '' : asked.sort);
  filtersNow().forEach(([key, value]) => set(key, value));
  ASKED.forEach((key) => set(key, addressView.panel[key]));
  return `#search?${parameters}`;
}

/** Puts the search into the address: as a new step back, or in the place of the last one. */
function rememberSearch(isNew) {
  const address = addressOfSearch();
  if (address !== location.hash) {
    const inSearch = location.hash.startsWith('#search?');
    if (!inSearch) {
      // Back leads to where the reader was.
      history.replaceState({ ...history.state, ours: true, y: scrollY }, '', location.hash || '#');
    }
    history[isNew || !inSearch ? 'pushState' : 'replaceState'](null, '', address);
    addressView.place = 'search';
  }
}

function showAsked() {
  const { elements } = searchPart('ask');
  elements.q.value = searchView.asked.q;
  elements.sort.value = searchView.asked.sort;
  const { speaker, thing } = searchView.asked;
  const chip = (text, label, without) => el('button', { type: 'button', class: 'figure chip', 'aria-label': label, onclick: () => ask(without) }, `${text} ✕`);
  searchPart('chips').replaceChildren(
    ...(speaker ? [chip(`said by ${corpus.person.get(speaker).name}`, 'Search what anybody says', { speaker: '' })] : []),
    ...(thing ? [chip(`in sentences about ${corpus.thing.get(thing).name}`, 'Search sentences about anything', { thing: '' })] : []),
  );
}

/** Asks for something else, as a new step. */
function ask(change) {
  searchView.asked = { ...searchView.asked, ...change };
  showAsked();
  rememberSearch(true);
  return search();
}

/** Searches as the address says; nothing if it says no search. */
function searchAsAddressed() {
  if (!location.hash.startsWith('#search?')) {
    return;
  }
  const parameters = new URLSearchParams(location.hash.slice('#search?'.length));
  const get = (key) => parameters.get(key) || '';
  const sort = get('sort');
  searchView.asked = {
    q: get('q'),
    speaker: corpus.person.has(get('speaker')) ? get('speaker') : '',
    thing: corpus.thing.has(get('thing')) ? get('thing') : '',
    sort: HIT_ORDERS[sort] ? sort : NOTHING_ASKED.sort,
  };
  const form = document.getElementById('filters');
  setFilters(parameters);
  showAsked();
  // The filters' own listener shows the figures, and these search. What else the address says is
  // not shown yet, so nothing is written into it.
  const { restoring } = addressView;
  addressView.restoring = true;
  form.dispatchEvent(new Event('input', { bubbles: true }));
  addressView.restoring = restoring;
  document.getElementById('search').scrollIntoView({ behavior: 'instant' });
}

/** Asks for nothing, if something is asked for. */
function forgetSearch() {
  const { q, speaker, thing } = searchView.asked;
  if (q || speaker || thing) {
    searchView.asked = { ...NOTHING_ASKED };
    showAsked();
    search();
  }
}

function searchForm() {
  const words = el('input', { type: 'search', name: 'q', autocomplete: 'off', spellcheck: 'false', placeholder: 'words, "a phrase", begin*, -without' });
  const sort = el('select', { name: 'sort' }, Object.entries(HIT_ORDERS).map(([value, title]) => el('option', { value }, title)));
  let waiting = 0;
  let settled = true;
  const now = (isNew) => {
    clearTimeout(waiting);
    if (searchView.asked.q !== words.value) {
      searchView.asked = { ...searchView.asked, q: words.value };
      rememberSearch(isNew);
      search();
    }
  };
  words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      now(settled);
      settled = false;
    }, MS_BEFORE_SEARCH);
  });
  const form = el(
    'form',
    { class: 'choose ask', role: 'search', 'aria-label': 'Search what is said' },
    el('label', { class: 'words' }, 'Find ', words),
    combobox('said by', peopleOptions(corpus.speakers), (speaker) => ask({ speaker })),
    combobox('in sentences about', thingOptions(corpus.entities), (thing) => ask({ thing })),
    el('label', {}, 'Show ', sort),
  );
  sort.addEventListener('change', () => ask({ sort: sort.value }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now(settled);
    // What is typed after this is another search.
    settled = true;
  });
  words.addEventListener('change', () => (settled = true));
  return form;
}

function searchPanel() {
  document
    .getElementById('search')
    .append(
      searchForm(),
      el('p', { class: 'chips' }),
      el('p', { class: 'count', role: 'status' }),
      el('div', { class: 'lines' }),
      el('div', { class: 'sums' }),
    );
  addEventListener('popstate', searchAsAddressed);
  searchAsAddressed();
}

/** The filters have changed: what is found has, too. */
function searchAgain() {
  search();
}
