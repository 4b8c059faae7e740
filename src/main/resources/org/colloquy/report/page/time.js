// Mentions and tone of one thing by date: two charts, and the same as a table.

const DAY = 86400;

/** With more dates than this, they are put together by month. */
const MOST_DATES = 90;

const timeView = { about: null, charts: [], points: [], at: -1 };

/** What is mentioned on each date, of the chosen transcripts that have one. */
function pointsOf(about) {
  const place = corpus.thingIds.indexOf(about);
  const shares = [...sharesOf(1, choice.transcripts)].filter(([t, [thing]]) => thing === place && corpus.transcripts[t].date);
  const dates = new Set(shares.map(([t]) => corpus.transcripts[t].date));
  const label = (t) => corpus.transcripts[t].date.slice(0, dates.size > MOST_DATES ? 7 : 10);
  const by = new Map();
  for (const [t, [, mentions, mean, n]] of shares) {
    const point = by.get(label(t)) || { label: label(t), mentions: 0, parts: [], transcripts: [] };
    point.mentions += mentions;
    point.parts.push({ mean, n });
    point.transcripts.push(t);
    by.set(point.label, point);
  }
  return [...by.values()]
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map((point) => ({
      ...point,
      tone: together(point.parts),
      x: Date.parse(point.label.length === 7 ? `${point.label}-15` : point.label) / 1000,
    }));
}

function openPoint(thing, point, from) {
  const chosen = new Set(point.transcripts);
  const query = {
    about: thing.entity_id,
    name: `${thing.name}, ${point.label}`,
    numbers: point.transcripts.map((t) => t + 1),
    facts: [el('span', {}, 'tone '), toneOf(point.tone.mean, point.tone.exact), el('span', {}, `over ${counted(point.tone.n, 'mention', 'mentions')} that have one`)],
  };
  if (corpus.pages) {
    query.places = placesOf(query, chosen);
  }
  showEvidence(query, from);
}

function dateTicks(u, splits, axis, space, step) {
  return splits.map((s) => new Date(s * 1000).toISOString().slice(0, step >= 360 * DAY ? 4 : step >= 28 * DAY ? 7 : 10));
}

function drawCharts(thing, points, place) {
  timeView.charts.forEach((chart) => chart.destroy());
  timeView.charts = [];
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const xs = points.map((p) => p.x);
  const pad = Math.max(3 * DAY, (xs[xs.length - 1] - xs[0]) * 0.04);
  const font = `12px ${style.getPropertyValue('--font')}`;
  const axis = { stroke: colour('soft'), font, grid: { stroke: colour('line'), width: 1 }, ticks: { show: false } };
  const frame = (height, series, data, y) =>
    new uPlot(
      {
        width: Math.max(260, place.clientWidth),
        height,
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false }, sync: { key: 'time' }, points: { show: false } },
        scales: { x: { range: [xs[0] - pad, xs[xs.length - 1] + pad] }, y: { range: y.range } },
        axes: [
          { ...axis, values: dateTicks, space: 90, grid: { show: false } },
          { ...axis, size: 48, ...y.axis },
        ],
        series: [{}, ...series],
        hooks: {
          ready: [(u) => u.over.addEventListener('click', () => u.cursor.idx !== null && openPoint(thing, points[u.cursor.idx], place))],
          setCursor: [(u) => sayPoint(points[u.cursor.idx])],
        },
      },
      [xs, ...data],
      place,
    );
  const bars = { paths: uPlot.paths.bars({ size: [0.7, 28, 5] }), fill: colour('bar'), stroke: colour('bar'), width: 0, points: { show: false } };
  const dots = (name, hollow) => ({
    paths: () => null,
    points: { show: true, size: 10, width: 2, stroke: colour(name), fill: hollow ? colour('paper') : colour(name) },
  });
  const only = (fits) => points.map((p) => (p.tone.mean !== '' && fits(p) ? Number(p.tone.mean) : null));
  const enough = (side) => (p) => p.tone.n >= ENOUGH && sideOf(p.tone.mean) === side;
  place.replaceChildren();
  place.append(el('p', { class: 'chart-title' }, 'mentions'));
  timeView.charts.push(
    frame(190, [bars], [points.map((p) => p.mentions)], {
      range: (u, min, max) => [0, Math.max(1, max) * 1.08],
      axis: { incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000] },
    }),
  );
  place.append(el('p', { class: 'chart-title' }, `tone toward it, −1 to +1; hollow where fewer than ${ENOUGH} mentions have one`));
  timeView.charts.push(
    frame(170, [dots('pos'), dots('mid'), dots('neg'), dots('soft', true)], [only(enough('pos')), only(enough('mid')), only(enough('neg')), only((p) => p.tone.n < ENOUGH)], {
      range: [-1.1, 1.1],
      axis: { splits: [-1, -0.5, 0, 0.5, 1], values: (u, splits) => splits.map((s) => (s > 0 ? `+${s}` : String(s).replace('-', '−'))) },
    }),
  );
}

function sayPoint(point) {
  const output = document.querySelector('#time output');
  if (output && point) {
    output.textContent = `${point.label}: ${counted(point.mentions, 'mention', 'mentions')} in ${counted(point.transcripts.length, 'transcript', 'transcripts')}, ${
      point.tone.mean === '' ? 'no tone' : `tone ${point.tone.exact ? '' : '≈ '}${signed(point.tone.mean)} over ${point.tone.n}`
    }`;
  }
}

function pointsTable(thing, points) {
  return el(
    'details',
    { class: 'as-table' },
    el('summary', {}, 'The same as a table'),
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ['Date', 'Transcripts', 'Mentions', 'Tone', 'n'].map((t, i) => el('th', { scope: 'col', class: i ? 'number' : null }, t)))),
      el(
        'tbody',
        {},
        points.map((p) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, p.label),
            el('td', { class: 'number' }, grouped(p.transcripts.length)),
            el('td', { class: 'number' }, figure(grouped(p.mentions), `${thing.name}, ${p.label}: ${p.mentions} mentions. Show them`, (e) => openPoint(thing, p, e.currentTarget), { 'data-point': p.label })),
            el('td', { class: 'number' }, p.tone.mean === '' ? '' : toneOf(p.tone.mean, p.tone.exact)),
            el('td', { class: 'number' }, grouped(p.tone.n)),
          ),
        ),
      ),
    ),
  );
}

/** Left and right lead from date to date, Enter shows the sentences. */
function chartKeys(thing, points, place) {
  place.onkeydown = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && points[timeView.at + step]) {
      timeView.at += step;
      const chart = timeView.charts[0];
      chart.setCursor({ left: chart.valToPos(points[timeView.at].x, 'x'), top: 10 });
      sayPoint(points[timeView.at]);
      event.preventDefault();
    } else if (event.key === 'Enter' && points[timeView.at]) {
      openPoint(thing, points[timeView.at], place);
    }
  };
}

function showTime() {
  const things = thingsIn(choice.transcripts);
  const charts = document.querySelector('#time .charts');
  const chooser = document.querySelector('#time .choose');
  const thing = things.find((t) => t.entity_id === timeView.about) || things[0];
  timeView.charts.forEach((chart) => chart.destroy());
  timeView.charts = [];
  timeView.at = -1;
  if (!thing) {
    chooser.replaceChildren();
    charts.replaceChildren(el('p', { class: 'nothing' }, 'Nothing is talked about in what is chosen.'));
    return;
  }
  const points = pointsOf(thing.entity_id);
  const dated = points.reduce((sum, p) => sum + p.mentions, 0);
  chooser.replaceChildren(
    adder('Show', things.map((t) => ({ id: t.entity_id, label: `${t.name} (${typeOf(t)})` })), (id) => {
      timeView.about = id;
      showTime();
    }),
    el('p', { class: 'chosen' }, el('b', {}, thing.name), `, ${typeOf(thing)}: `, `${counted(thing.mentions, 'mention', 'mentions')} in ${counted(thing.transcripts, 'transcript', 'transcripts')}, tone `, thing.sentiment_mean === '' ? 'none' : toneOf(thing.sentiment_mean, thing.exact), ` over ${grouped(thing.n)}`, dated < thing.mentions ? `. ${counted(thing.mentions - dated, 'mention is', 'mentions are')} in transcripts without a date and not shown here.` : ''),
  );
  if (points.length === 0) {
    charts.replaceChildren(el('p', { class: 'nothing' }, 'No transcript that speaks of it has a date.'));
    return;
  }
  const place = el('div', { class: 'plot', tabindex: 0, role: 'group', 'aria-label': `${thing.name} by date: left and right lead from date to date, Enter shows the sentences; the same stands in the table below` });
  charts.replaceChildren(place, el('output', { 'aria-live': 'polite' }), pointsTable(thing, points));
  drawCharts(thing, points, place);
  chartKeys(thing, points, place);
  timeView.redraw = () => place.isConnected && drawCharts(thing, points, place);
}

function timeFollows() {
  const redraw = () => timeView.redraw && timeView.redraw();
  document.addEventListener('theme', redraw);
  let width = 0;
  new ResizeObserver(([entry]) => {
    if (Math.abs(entry.contentRect.width - width) > 1) {
      width = entry.contentRect.width;
      redraw();
    }
  }).observe(document.querySelector('#time .charts'));
  let theme;
  addEventListener('beforeprint', () => {
    theme = document.documentElement.dataset.theme;
    document.documentElement.dataset.theme = 'light';
    redraw();
  });
  addEventListener('afterprint', () => {
    if (theme) {
      document.documentElement.dataset.theme = theme;
    } else {
      delete document.documentElement.dataset.theme;
    }
    redraw();
  });
}
