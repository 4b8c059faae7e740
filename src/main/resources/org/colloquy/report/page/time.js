// Mentions and tone of one thing by date: two charts, and the same as a table.

const DAY = 86400;

/** With more dates than this, they are put together by month. */
const MOST_DATES = 90;

const timeView = { about: null, charts: [], at: -1, table: tableView('date', true, MORE_ROWS) };

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
  showEvidence(
    {
      about: thing.entity_id,
      name: `${thing.name}: all mentions`,
      chosen: choice.transcripts,
      facts: [...toneFacts(thing.tone, 'mention', 'mentions'), ...wikipediaLink(thing)],
    },
    from,
  );
}

function openPoint(thing, point, from) {
  showEvidence(
    {
      about: thing.entity_id,
      name: `${thing.name}, ${point.label}`,
      chosen: new Set(point.transcripts),
      facts: toneFacts(point.tone, 'mention', 'mentions'),
    },
    from,
  );
}

/** In seconds; months are counted from the year 0. */
function firstOfMonth(month) {
  return Date.parse(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`) / 1000;
}

/** Days, months or years at which a scale of seconds has its ticks: seven at most. */
function dateTicks(from, to) {
  const steps = [
    ...[1, 2, 7, 14].map((days) => ({ days })),
    ...[1, 2, 3, 6, 12, 24, 60, 120, 240].map((months) => ({ months })),
  ];
  for (const { days, months } of steps) {
    const ticks = [];
    const first = new Date(from * 1000);
    const month = first.getUTCFullYear() * 12 + first.getUTCMonth();
    for (let i = 0; ticks.length < 8; i++) {
      const at = days
        ? (Math.ceil(from / DAY / days) + i) * days * DAY
        : firstOfMonth((Math.ceil(month / months) + i) * months);
      if (at > to) {
        return ticks;
      }
      if (at >= from) {
        const date = new Date(at * 1000).toISOString();
        ticks.push({ value: at, label: date.slice(0, days ? 10 : months < 12 ? 7 : 4) });
      }
    }
  }
  return [];
}

/**
 * @param {?number} paper the width to draw for paper, in CSS pixels; the chart is then as wide as the
 *   paper, whatever its size, and does not follow the window
 */
function chartOf(place, height, dataset, y, colours, scale, open, paper, plugins = []) {
  const canvas = el('canvas', { 'aria-hidden': 'true', width: paper, height: paper && height });
  place.append(el('div', { class: 'canvas', style: paper ? null : `height:${height}px` }, canvas));
  const font = { family: getComputedStyle(document.body).fontFamily, size: 12 };
  return new Chart(canvas, {
    type: dataset[0].type,
    plugins,
    data: { datasets: dataset },
    options: {
      animation: false,
      maintainAspectRatio: false,
      responsive: !paper,
      devicePixelRatio: paper ? 3 : undefined,
      layout: { padding: { right: 36 } },
      parsing: false,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      onClick: (event, found) => found.length && open(found[0].element.$context.raw.point),
      onHover: (event, found) => found.length && sayPoint(found[0].element.$context.raw.point),
      scales: {
        x: {
          type: 'linear',
          offset: false,
          min: scale.min,
          max: scale.max,
          grid: { display: false, offset: false },
          border: { color: colours.line },
          afterBuildTicks: (axis) => (axis.ticks = dateTicks(axis.min, axis.max)),
          ticks: { color: colours.soft, font, maxRotation: 0, autoSkip: false, callback: (value, i, ticks) => ticks[i].label },
        },
        y: {
          ...y,
          grid: { color: colours.line },
          border: { display: false },
          afterFit: (axis) => (axis.width = 48),
          ticks: { color: colours.soft, font, ...y.ticks },
        },
      },
    },
  });
}

/** Draws the interval of each mean as a line behind its dot. */
function intervals(colours) {
  return {
    id: 'intervals',
    beforeDatasetsDraw: ({ ctx, data, scales: { x, y } }) => {
      ctx.save();
      ctx.lineWidth = 2;
      for (const { side, data: dots } of data.datasets) {
        ctx.strokeStyle = colours[side];
        for (const { x: at, point } of dots.filter((dot) => dot.point.tone.low !== '')) {
          const [left, low, high] = [x.getPixelForValue(at), y.getPixelForValue(Number(point.tone.low)), y.getPixelForValue(Number(point.tone.high))];
          ctx.beginPath();
          ctx.moveTo(left, low);
          ctx.lineTo(left, high);
          for (const end of [low, high]) {
            ctx.moveTo(left - 4, end);
            ctx.lineTo(left + 4, end);
          }
          ctx.stroke();
        }
      }
      ctx.restore();
    },
  };
}

function drawCharts(thing, points, place, paper) {
  timeView.charts.forEach((chart) => chart.destroy());
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(['soft', 'line', 'bar', 'pos', 'neg', 'mid', 'paper'].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  const [first, last] = [points[0].x, points[points.length - 1].x];
  const pad = Math.max(3 * DAY, (last - first) * 0.04);
  const scale = { min: first - pad, max: last + pad };
  const open = (point) => openPoint(thing, point, place);
  const dots = (side, fits, more) => ({
    type: 'scatter',
    side,
    data: points.filter((p) => p.tone.mean !== '' && fits(p)).map((p) => ({ x: p.x, y: Number(p.tone.mean), point: p })),
    pointRadius: 6,
    pointHoverRadius: 8,
    pointBorderWidth: 2,
    pointBorderColor: colours[side],
    pointBackgroundColor: colours[side],
    ...more,
  });
  const having = (side) => (p) => sideOf(p.tone) === side;
  place.replaceChildren(el('p', { class: 'chart-title' }, 'mentions'));
  timeView.charts = [
    chartOf(
      place,
      190,
      [{ type: 'bar', data: points.map((p) => ({ x: p.x, y: p.mentions, point: p })), barThickness: points.length > 40 ? 5 : 14, backgroundColor: colours.bar }],
      { beginAtZero: true, ticks: { precision: 0 } },
      colours,
      scale,
      open,
      paper,
    ),
  ];
  place.append(el('p', { class: 'chart-title' }, `tone toward it, −1 to +1, with its interval; grey where that holds 0, hollow where fewer than ${ENOUGH} mentions have a tone`));
  timeView.charts.push(
    chartOf(
      place,
      170,
      [
        dots('pos', having('pos'), { pointStyle: 'triangle' }),
        dots('mid', having('mid'), { pointStyle: 'circle' }),
        dots('neg', having('neg'), { pointStyle: 'triangle', rotation: 180 }),
        dots('soft', having('few'), { pointBackgroundColor: colours.paper }),
      ],
      { min: -1, max: 1, ticks: { stepSize: 0.5, callback: (value) => (value > 0 ? `+${value}` : String(value).replace('-', '−')) } },
      colours,
      scale,
      open,
      paper,
      [intervals(colours)],
    ),
  );
}

function sayPoint(point) {
  const output = document.querySelector('#time output');
  if (output && point) {
    output.textContent = `${point.label}: ${counted(point.mentions, 'mention', 'mentions')} in ${counted(point.transcripts.length, 'transcript', 'transcripts')}, ${
      sayMean(point.tone, 'mention', 'mentions')
    }`;
  }
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
    el('td', { class: 'number' }, p.tone.mean === '' ? '' : toneOf(p.tone)),
    el('td', { class: 'number' }, p.tone.low === '' ? '' : `${signed(p.tone.low)} to ${signed(p.tone.high)}`),
    el('td', { class: 'number' }, grouped(p.tone.n)),
  );
}

/** The points as a table; on paper with all of them. */
function pointsTable(thing, points, paper) {
  const view = paper ? { ...timeView.table, rows: Infinity } : timeView.table;
  return sortedTable({ rows: points, columns: POINT_COLUMNS, row: (p) => pointRow(thing, p), view, tie: (a, b) => (a.label < b.label ? -1 : 1) });
}

/** Left and right lead from date to date, Enter shows the sentences. */
function chartKeys(thing, points, place) {
  place.onkeydown = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && points[timeView.at + step]) {
      timeView.at += step;
      const chart = timeView.charts[0];
      chart.setActiveElements([{ datasetIndex: 0, index: timeView.at }]);
      chart.update();
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
    combobox('Show', thingOptions(things), (id) => {
      timeView.about = id;
      showTime();
    }),
    el('p', { class: 'chosen' }, el('b', {}, thing.name), `, ${typeOf(thing)}: `, figure(counted(thing.mentions, 'mention', 'mentions'), `${thing.name}: ${thing.mentions} mentions. Show them`, (event) => openThing(thing, event.currentTarget)), ` in ${counted(thing.transcripts, 'transcript', 'transcripts')}, tone `, thing.tone.mean === '' ? 'none' : toneOf(thing.tone), thing.tone.low === '' ? '' : ` between ${signed(thing.tone.low)} and ${signed(thing.tone.high)}`, ` over ${grouped(thing.tone.n)}`, dated < thing.mentions ? `. ${counted(thing.mentions - dated, 'mention is', 'mentions are')} in transcripts without a date and not shown here.` : ''),
  );
  if (points.length === 0) {
    charts.replaceChildren(el('p', { class: 'nothing' }, 'No transcript that speaks of it has a date.'));
    return;
  }
  const place = el('div', { class: 'plot', tabindex: 0, role: 'group', 'aria-label': `${thing.name} by date: left and right lead from date to date, Enter shows the sentences; the same stands in the table below` });
  const table = el('details', { class: 'as-table' }, el('summary', {}, 'The same as a table'), pointsTable(thing, points));
  charts.replaceChildren(place, el('output', { 'aria-live': 'polite' }), table);
  drawCharts(thing, points, place);
  chartKeys(thing, points, place);
  timeView.redraw = () => place.isConnected && drawCharts(thing, points, place);
  timeView.onPaper = (paper) => {
    if (place.isConnected) {
      if (paper && !timeView.paper) {
        timeView.wasOpen = table.open;
      }
      timeView.paper = paper;
      table.open = paper ? true : timeView.wasOpen;
      table.replaceChildren(table.querySelector('summary'), ...pointsTable(thing, points, paper));
      drawCharts(thing, points, place, paper);
    }
  };
}

/** So wide is paper, in CSS pixels: the narrower of A4 and Letter, with margins. */
const PAPER = 680;

function timeFollows() {
  const onPaper = (paper) => timeView.onPaper && timeView.onPaper(paper);
  document.addEventListener('theme', () => timeView.redraw && timeView.redraw());
  let theme;
  addEventListener('beforeprint', () => {
    theme = document.documentElement.dataset.theme;
    document.documentElement.dataset.theme = 'light';
    onPaper(PAPER);
  });
  addEventListener('afterprint', () => {
    if (theme) {
      document.documentElement.dataset.theme = theme;
    } else {
      delete document.documentElement.dataset.theme;
    }
    onPaper();
  });
}
