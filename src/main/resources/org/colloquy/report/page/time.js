// Mentions and tone of one thing by date: a chart, and the same as a table.

/** With more dates than this, they are put together by month. */
const MOST_DATES = 90;

const timeView = { about: null, table: tableView('date', true, MORE_ROWS) };

/** What is mentioned on each date, of the chosen transcripts that have one. */
function pointsOf(about) {
  const place = corpus.thingIds.indexOf(about);
  const shares = [...sharesOf(1, choice.transcripts)].filter(([t, [thing]]) => thing === place && corpus.transcripts[t].date);
  const dates = new Set(shares.map(([t]) => corpus.transcripts[t].date));
  const label = (t) => corpus.transcripts[t].date.slice(0, dates.size > MOST_DATES ? 7 : 10);
  const by = new Map();
  for (const [t, [, mentions, ...moments]] of shares) {
    const point = by.get(label(t)) || { label: label(t), mentions: 0, parts: [], transcripts: [] };
    point.mentions += mentions;
    point.parts.push(partOf(moments));
    point.transcripts.push(t);
    by.set(point.label, point);
  }
  return [...by.values()]
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map((point) => ({
      ...point,
      tone: together(point.parts, corpus.scales.mentions),
      x: Date.parse(point.label.length === 7 ? `${point.label}-15` : point.label) / 1000,
    }));
}

/** The page of Wikipedia about a thing; nothing if none is sure. */
function wikipediaLink(thing) {
  return thing.wikipedia
    ? [el('a', { class: 'wikipedia', rel: 'noreferrer', href: `https://en.wikipedia.org/wiki/${encodeURIComponent(thing.wikipedia.replaceAll(' ', '_'))}` }, 'Wikipedia')]
    : [];
}

function openThing(thing, from) {
  showEvidence(evidenceOf({ about: thing.entity_id }), from);
}

function openPoint(thing, point, from) {
  showEvidence(evidenceOf({ about: thing.entity_id, at: point.label }), from);
}

const POINT_COLUMNS = [
  { key: 'date', title: 'Date', value: (p) => p.label },
  { key: 'transcripts', title: 'Transcripts', number: true, value: (p) => p.transcripts.length },
  { key: 'mentions', title: 'Mentions', number: true, value: (p) => p.mentions },
  { key: 'tone', title: 'Tone', number: true, value: (p) => (p.tone.mean === '' ? '' : Number(p.tone.mean)) },
  { key: 'low', title: '95 %', number: true, value: (p) => (p.tone.low === '' ? '' : Number(p.tone.low)) },
  { key: 'n', title: 'n', number: true, value: (p) => p.tone.n },
];

function pointRow(thing, p) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, p.label),
    el('td', { class: 'number' }, grouped(p.transcripts.length)),
    el('td', { class: 'number' }, figure(grouped(p.mentions), `${thing.name}, ${p.label}: ${p.mentions} mentions. Show them`, (e) => openPoint(thing, p, e.currentTarget), { 'data-point': p.label })),
    ...toneCells(p.tone),
  );
}

/** The points as a table; on paper with all of them. */
function pointsTable(thing, points, view, paper) {
  return sortedTable({ rows: points, columns: POINT_COLUMNS, row: (p) => pointRow(thing, p), view: paper ? { ...view, rows: Infinity } : view, tie: (a, b) => (a.label < b.label ? -1 : 1) });
}

function sayPoint(point) {
  return `${point.label}: ${counted(point.mentions, 'mention', 'mentions')} in ${counted(point.transcripts.length, 'transcript', 'transcripts')}, ${sayMean(point.tone, 'mention', 'mentions')}`;
}

/** So wide is paper, in CSS pixels: the narrower of A4 and Letter, with margins. */
const PAPER = 680;

/** Charts follow their place, and paper. */
const placesOfCharts = new Set();

const resized = new ResizeObserver((entries) => entries.forEach(({ target, contentRect }) => target.dispatchEvent(new CustomEvent('resized', { detail: contentRect.width }))));

/**
 * The chart of what is mentioned by date, with its table and files.
 * @param {Object} thing a row of entities.csv, or its like
 * @param {Object} view of the table
 */
function overTime(thing, view) {
  const points = pointsOf(thing.entity_id);
  if (points.length === 0) {
    return [el('p', { class: 'nothing' }, 'No transcript that speaks of it has a date.')];
  }
  const place = el('div', { class: 'plot', tabindex: 0, role: 'group', 'aria-label': `${thing.name} by date: left and right lead from date to date, Enter shows the sentences; the same stands in the table below` });
  const output = el('output', { 'aria-live': 'polite' });
  const table = el('details', { class: 'as-table' }, el('summary', {}, 'The same as a table'), pointsTable(thing, points, view));
  let at = -1;
  let drawn = null;
  let wasOpen = false;
  const draw = (width) => {
    drawn = overTimeChart(points, width, { colour: inPage });
    drawn.element.setAttribute('aria-hidden', 'true');
    place.replaceChildren(drawn.element);
  };
  const goTo = (to) => {
    at = to;
    place.querySelectorAll('.point').forEach((bar, i) => bar.classList.toggle('at', i === at));
    output.textContent = sayPoint(points[at]);
  };
  const nearest = ({ clientX }) => {
    const box = drawn.element.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * drawn.element.viewBox.baseVal.width;
    const away = points.map((p) => Math.abs(drawn.x(p.x) - x));
    return away.indexOf(Math.min(...away));
  };
  place.addEventListener('pointermove', (event) => nearest(event) !== at && goTo(nearest(event)));
  place.addEventListener('click', (event) => openPoint(thing, points[nearest(event)], place));
  place.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && points[at + step]) {
      goTo(at + step);
      event.preventDefault();
    } else if (event.key === 'Enter' && points[at]) {
      openPoint(thing, points[at], place);
    }
  });
  place.addEventListener('resized', ({ detail }) => detail > 0 && drawn.element.viewBox.baseVal.width !== Math.round(detail) && draw(Math.round(detail)));
  place.addEventListener('paper', ({ detail: paper }) => {
    wasOpen = paper ? table.open : wasOpen;
    table.open = paper ? true : wasOpen;
    table.replaceChildren(table.querySelector('summary'), ...pointsTable(thing, points, view, paper));
    draw(paper ? PAPER : place.clientWidth || PAPER);
  });
  draw(PAPER);
  forgetChartsThatAreGone();
  placesOfCharts.add(place);
  resized.observe(place);
  const name = fileName(thing.name, 'over time');
  const files = chartFiles(
    name,
    () => overTimeChart(points, 960, { colour: onWhite, title: `${thing.name} by date` }).element,
    () => ({ columns: ['date', 'transcripts', 'mentions', 'sentiment_mean', 'sentiment_low', 'sentiment_high', 'sentiment_n'], rows: points.map((p) => [p.label, p.transcripts.length, p.mentions, p.tone.mean, p.tone.low, p.tone.high, p.tone.n]) }),
  );
  const dated = points.reduce((sum, p) => sum + p.mentions, 0);
  return [
    place,
    output,
    dated < thing.mentions ? el('p', { class: 'about' }, `${counted(thing.mentions - dated, 'mention is', 'mentions are')} in transcripts without a date and not shown here.`) : null,
    files,
    table,
  ].filter(Boolean);
}

function showTime() {
  const things = thingsIn(choice.transcripts);
  const charts = document.querySelector('#time .charts');
  const chooser = document.querySelector('#time .choose');
  const thing = things.find((t) => t.entity_id === timeView.about) || things[0];
  if (!thing) {
    chooser.replaceChildren();
    charts.replaceChildren(el('p', { class: 'nothing' }, 'Nothing is talked about in what is chosen.'));
    return;
  }
  chooser.replaceChildren(
    combobox('Show', thingOptions(things), (id) => {
      timeView.about = id;
      showTime();
    }),
    el('p', { class: 'chosen' }, el('b', {}, dossierLink(thing.entity_id, thing.name)), `, ${typeOf(thing)}: `, figure(counted(thing.mentions, 'mention', 'mentions'), `${thing.name}: ${thing.mentions} mentions. Show them`, (event) => openThing(thing, event.currentTarget)), ` in ${counted(thing.transcripts, 'transcript', 'transcripts')}, tone `, thing.tone.mean === '' ? 'none' : toneOf(thing.tone), thing.tone.low === '' ? '' : ` between ${signed(thing.tone.low)} and ${signed(thing.tone.high)}`, ` over ${grouped(thing.tone.n)}`),
  );
  charts.replaceChildren(...overTime(thing, timeView.table));
}

function forgetChartsThatAreGone() {
  for (const place of placesOfCharts) {
    if (!place.isConnected) {
      resized.unobserve(place);
      placesOfCharts.delete(place);
    }
  }
}

/** Charts are drawn for paper when the page is printed. */
function timeFollows() {
  const onPaper = (paper) => {
    forgetChartsThatAreGone();
    placesOfCharts.forEach((place) => place.dispatchEvent(new CustomEvent('paper', { detail: paper })));
  };
  addEventListener('beforeprint', () => onPaper(true));
  addEventListener('afterprint', () => onPaper(false));
}
