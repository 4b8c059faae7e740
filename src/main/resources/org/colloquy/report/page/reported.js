// Reported speech: what somebody is said to have said, by whom, in what words.

/** So many reports are shown at first. */
const FIRST_REPORTS = 10;

const REPORT_COLUMNS = ['report_id', 'transcript', 'title', 'date', 'turn', 'line', 'speaker', 'source', 'source_words', 'cue', 'attitude', 'kind', 'negated', 'content', 'sentiment', 'source_sentiment', 'confidence', 'context'];

/** The reported words, `…` where the words of saying stand between them. */
function contentOf(sentence, { places }) {
  const directionsIn = (from, to) => sentence.directions.map(([begin, end]) => [Math.max(begin, from) - from, Math.min(end, to) - from]).filter(([begin, end]) => begin < end);
  return places.map(([from, to]) => quoteOf({ text: sentence.text.slice(from, to), directions: directionsIn(from, to) })).join(' … ');
}

/** A tone of what is reported, which is in no class; `none` says what to write if there is none. */
function reportTone(title, tone) {
  return el('span', {}, `${title} `, tone === '' ? el('span', { class: 'tone none' }, 'none') : toneOf({ mean: tone, low: '', high: '', n: 1, reach: 1 }));
}

function reportItem({ spoken, sentence, report }) {
  const { turn } = sentence;
  const line = sentence.line === undefined ? turn.line : sentence.line;
  return el(
    'li',
    { class: turn.voice },
    el('blockquote', {}, sentenceElement({ ...sentence, reports: [report] }, [])),
    el(
      'p',
      { class: 'facts' },
      el('b', {}, turn.name),
      turn.attribution === 'labelled' ? null : el('span', { class: 'flag inferred' }, turn.attribution),
      turn.clip ? el('span', { class: 'flag' }, 'archive clip') : null,
      el('span', {}, `“${report.cue}”, ${report.kind}`),
      report.attitude === 'neutral' ? null : el('span', { class: 'flag' }, report.attitude),
      report.negated ? el('span', { class: 'flag' }, 'said not to have been said') : null,
      reportTone('toward them', report.toward),
      reportTone('of the words', report.tone),
      el('span', { class: Number(report.confidence) < UNSURE ? 'flag unsure' : 'flag' }, `confidence ${Number(report.confidence).toFixed(2)}`),
      el('a', { href: `${turn.href}s${sentence.number}` }, `turn ${turn.number}`),
      el('span', { class: 'line' }, `line ${line}`),
      citeButton(spoken, sentence),
    ),
  );
}

function reportRow({ spoken, sentence, report }) {
  const { turn } = sentence;
  return [report.id, spoken.transcript, spoken.title, spoken.date, turn.number, sentence.line === undefined ? turn.line : sentence.line, turn.speaker === undefined ? '' : turn.name, report.sourceName || '', report.words, report.cue, report.attitude, report.kind, report.negated ? 'yes' : '', contentOf(sentence, report), report.tone, report.toward, report.confidence, quoteOf(sentence)];
}

/** The mean of tones, where there are any. */
function meanOfTones(tones) {
  const known = tones.filter((tone) => tone !== '').map((tone) => Math.round(Number(tone) * 10000));
  return { mean: known.length ? cellOf(known.reduce((sum, tone) => sum + tone, 0) / known.length) : '', low: '', high: '', n: known.length, reach: 1 };
}

/** Who tells it, how often, with what attitude, in what tone. */
function tellersTable(found, view, file) {
  const tellers = new Map();
  for (const one of found) {
    const key = one.sentence.turn.speaker || '';
    tellers.set(key, [...(tellers.get(key) || []), one]);
  }
  const rows = [...tellers].map(([id, told]) => ({
    id,
    name: id ? told[0].sentence.turn.name : 'not known who',
    reports: told.length,
    doubting: told.filter(({ report }) => report.attitude === 'doubting' || report.attitude === 'denying').length,
    negated: told.filter(({ report }) => report.negated).length,
    toward: meanOfTones(told.map(({ report }) => report.toward)),
    content: meanOfTones(told.map(({ report }) => report.tone)),
  }));
  const number = (mean) => (mean.mean === '' ? '' : Number(mean.mean));
  const columns = [
    { key: 'name', title: 'By whom', value: (row) => row.name },
    { key: 'reports', title: 'Reports', number: true, value: (row) => row.reports },
    { key: 'doubting', title: 'Doubting', number: true, value: (row) => row.doubting },
    { key: 'negated', title: 'Not said', number: true, value: (row) => row.negated },
    { key: 'source_sentiment', title: 'Tone toward them', number: true, value: (row) => number(row.toward) },
    { key: 'sentiment', title: 'Tone of the words', number: true, value: (row) => number(row.content) },
  ];
  const rowOf = (row) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, row.id ? dossierLink(row.id, row.name) : row.name),
      ...[row.reports, row.doubting, row.negated].map((count) => el('td', { class: 'number' }, grouped(count))),
      ...[row.toward, row.content].map((mean) => el('td', { class: 'number' }, toneOf(mean), el('span', { class: 'small' }, mean.n ? ` n ${grouped(mean.n)}` : ''))),
    );
  return el('div', { class: 'wide' }, sortedTable({ rows, columns, row: rowOf, view, file, tie: (a, b) => (a.name < b.name ? -1 : 1) }));
}

/**
 * What somebody is said to have said; hidden until something is found.
 * @returns {{element: Element, add: function, show: function}} `add` takes sentences as `foundIn`
 *   gives them, `show` shows what was added
 */
function reportedPart({ thing, name }) {
  const found = [];
  const view = tableView('reports');
  const tellers = el('div', {});
  const list = el('ol', { class: 'found' });
  const state = el('p', { class: 'about', role: 'status' });
  const file = fileName(name, 'said to have said');
  const shown = { items: FIRST_REPORTS };
  const more = el('button', { type: 'button', class: 'more', onclick: () => showTo(shown.items + AT_A_TIME) }, `Show ${AT_A_TIME} more`);
  const all = el('button', { type: 'button', class: 'more', onclick: () => showTo(Infinity) });
  const fill = () => {
    const some = found.slice(0, shown.items);
    list.replaceChildren(...some.flatMap((one, i) => [...(i && some[i - 1].spoken === one.spoken ? [] : [headingOf(one.spoken)]), reportItem(one)]));
    const left = found.length - some.length;
    more.hidden = left <= AT_A_TIME;
    all.hidden = left === 0;
    all.textContent = `Show all (${grouped(found.length)})`;
  };
  const showTo = (items) => {
    const before = list.querySelectorAll('li:not(.of)').length;
    shown.items = items;
    fill();
    const next = list.querySelectorAll('li:not(.of)')[before];
    const goal = next && next.querySelector('button, a');
    if (goal) {
      goal.focus();
    }
  };
  const element = part(
    `What ${name} is said to have said`,
    about('Found by rule in the words of others, and not always rightly: read the sentence before you quote it. Underlined is what is reported.'),
    state,
    tellers,
    list,
    el('p', { class: 'rows' }, more, all),
    el('p', { class: 'take' }, saveButton(`${file}.csv`, `Save what ${name} is said to have said as CSV`, () => ({ columns: REPORT_COLUMNS, rows: found.map(reportRow) }))),
  );
  element.hidden = true;
  return {
    element,
    add: (sentences) => {
      for (const { spoken, sentence } of sentences) {
        found.push(...sentence.reports.filter(({ source, self }) => source === thing.entity_id && !self).map((report) => ({ spoken, sentence, report })));
      }
    },
    show: (note) => {
      if (found.length) {
        element.hidden = false;
        state.textContent = `${counted(found.length, 'report', 'reports')}. ${note}`.trim();
        tellers.replaceChildren(tellersTable(found, view, fileName(name, 'who tells what they said')));
        fill();
      }
    },
  };
}
