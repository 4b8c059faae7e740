// Charts as SVG, drawn at the size of their place.

const DAY = 86400;

/** In the page, colours follow its theme. */
const inPage = (name) => `var(--${name})`;

/** In seconds; months are counted from the year 0. */
function firstOfMonth(month) {
  return Date.parse(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`) / 1000;
}

/** Days, months or years at which a scale of seconds has its ticks: no more than `most`. */
function dateTicks(from, to, most) {
  const steps = [
    ...[1, 2, 7, 14].map((days) => ({ days })),
    ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].map((months) => ({ months })),
  ];
  for (const { days, months } of steps) {
    const ticks = [];
    const first = new Date(from * 1000);
    const month = first.getUTCFullYear() * 12 + first.getUTCMonth();
    for (let i = 0; ticks.length <= most; i++) {
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

/** Ticks of a scale of counts from 0: whole numbers, seven at most. */
function countTicks(most) {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].find((s) => s * power >= rough) * power);
  const ticks = [];
  for (let value = 0; value < most + step; value += step) {
    ticks.push({ value, label: grouped(value) });
  }
  return ticks;
}

/**
 * A panel with two scales.
 * @param {{left: number, top: number, width: number, height: number, xs: {min: number, max: number, ticks: Object[]}, ys: Object, title: string}} panel
 *   the place is that of what is drawn, without the labels of the scales
 * @returns {{x: function(number): number, y: function(number): number, frame: SVGElement[]}}
 */
function panelOf({ left, top, width, height, xs, ys, title }, colour) {
  const x = (value) => left + ((value - xs.min) / (xs.max - xs.min)) * width;
  const y = (value) => top + height - ((value - ys.min) / (ys.max - ys.min)) * height;
  const text = (attributes, words) => svg('text', { style: `fill:${colour('soft')}`, ...attributes }, words);
  return {
    x,
    y,
    frame: [
      ...title.map((words, i) => text({ x: left - 40, y: top - 16 - 15 * (title.length - 1 - i) }, words)),
      ...ys.ticks.map(({ value, label }) =>
        svg('g', {}, svg('line', { x1: left, x2: left + width, y1: y(value), y2: y(value), style: `stroke:${colour('line')}` }), text({ x: left - 8, y: y(value) + 4, 'text-anchor': 'end' }, label)),
      ),
      ...xs.ticks.map(({ value, label }) => text({ x: x(value), y: top + height + 21, 'text-anchor': 'middle' }, label)),
    ],
  };
}

/** The mark of a mean: its shape tells the side, too. */
function meanMark(side, at, y, colour) {
  const fill = `fill:${colour(side === 'few' ? 'paper' : side)};stroke:${colour(side === 'few' ? 'soft' : side)};stroke-width:2`;
  const up = side === 'pos' ? -1 : 1;
  return side === 'pos' || side === 'neg'
    ? svg('path', { d: `M${(at - 6).toFixed(1)} ${(y - 4 * up).toFixed(1)}h12l-6 ${9 * up}z`, style: fill })
    : svg('circle', { cx: at, cy: y, r: 5, style: fill });
}

/** The interval of a mean: a line with ends. */
function intervalMark(at, low, high, colour) {
  return svg('path', { d: `M${at.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}M${(at - 4).toFixed(1)} ${low.toFixed(1)}h8M${(at - 4).toFixed(1)} ${high.toFixed(1)}h8`, style: `stroke:${colour};stroke-width:2;fill:none` });
}

/** Breaks a text into lines of about so many pixels. */
function brokenInto(text, width) {
  const most = Math.max(20, Math.floor(width / 6.2));
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/**
 * Mentions and tone by date.
 * @param {Object[]} points each with `x` in seconds, `mentions` and `tone`; one at least
 * @param {number} width in pixels
 * @param {{colour: function(string): string, title: string?}} look a title is only for a file
 */
function overTimeChart(points, width, { colour, title }) {
  const [first, last] = [points[0].x, points[points.length - 1].x];
  const pad = Math.max(3 * DAY, (last - first) * 0.04);
  const [left, inner] = [52, Math.max(60, width - 52 - 36)];
  const range = { min: first - pad, max: last + pad };
  const xs = { ...range, ticks: dateTicks(range.min, range.max, Math.max(2, Math.min(7, Math.floor(inner / 90)))) };
  const counts = countTicks(Math.max(...points.map((p) => p.mentions)));
  const heading = title ? brokenInto(title, width) : [];
  const about = brokenInto(`tone toward it, −1 to +1, with its interval of 95 %; grey where that holds 0, hollow where fewer than ${ENOUGH} mentions have a tone`, width - 20);
  const top = 34 + (heading.length ? 8 + 18 * heading.length : 0);
  const second = top + 160 + 52 + 15 * about.length;
  const above = panelOf({ left, top, width: inner, height: 160, xs, ys: { min: 0, max: counts[counts.length - 1].value, ticks: counts }, title: ['mentions'] }, colour);
  const tones = [-1, -0.5, 0, 0.5, 1].map((value) => ({ value, label: value > 0 ? `+${value}` : String(value).replace('-', MINUS) }));
  const below = panelOf({ left, top: second, width: inner, height: 140, xs, ys: { min: -1, max: 1, ticks: tones }, title: about }, colour);
  const thick = points.length > 40 ? Math.max(2, Math.min(5, (inner / points.length) * 0.6)) : 14;
  const toned = points.filter((p) => p.tone.mean !== '');
  const height = second + 140 + 28;
  return {
    height,
    x: above.x,
    element: svg(
      'svg',
      { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height, 'font-family': 'system-ui, sans-serif', 'font-size': 12 },
      heading.map((words, i) => svg('text', { x: 12, y: 20 + 18 * i, 'font-size': 15, 'font-weight': 600, style: `fill:${colour('ink')}` }, words)),
      above.frame,
      points.map((p, i) => svg('rect', { class: 'point', 'data-at': i, x: above.x(p.x) - thick / 2, y: above.y(p.mentions), width: thick, height: above.y(0) - above.y(p.mentions), style: `fill:${colour('bar')}` })),
      below.frame,
      toned.filter((p) => p.tone.low !== '').map((p) => intervalMark(below.x(p.x), below.y(Number(p.tone.low)), below.y(Number(p.tone.high)), colour(sideOf(p.tone) === 'few' ? 'soft' : sideOf(p.tone)))),
      toned.map((p) => meanMark(sideOf(p.tone), below.x(p.x), below.y(Number(p.tone.mean)), colour)),
    ),
  };
}
