// Tone: a sign and a shape beside every colour, and around a mean its interval.

/** A mean over fewer than this says too little for a colour, and comes last when sorted by tone. */
const ENOUGH = 5;

const MINUS = '\u2212';

/** The classes of a single sentence or mention, which the tables give, by the class of an element. */
const SIDES = { negative: 'neg', neutral: 'mid', positive: 'pos' };

/** `0.1045` as `+0.10`, `-0.2` as `−0.20`: every tone of the page. */
function signed(value) {
  const hundredths = Math.floor((Math.round(Math.abs(Number(value)) * 10000) + 50) / 100);
  const digits = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  return hundredths === 0 ? digits : Number(value) < 0 ? MINUS + digits : `+${digits}`;
}

/** The tone of one sentence or mention, by its class; `none` says what to write if it has no tone. */
function toneOfOne({ tone, class: name }, none) {
  return tone ? el('data', { class: `tone ${SIDES[name]}`, value: tone }, signed(tone)) : el('span', { class: 'tone none' }, none);
}

/** The same in words. */
function sayOne({ tone, class: name }) {
  return tone ? `tone ${signed(tone)} ${name}` : 'no tone';
}

/** A row's mean with its interval, which is empty if nothing can be said about it. */
function meanIn(row, { reach }) {
  return { mean: row.sentiment_mean, low: row.sentiment_low, high: row.sentiment_high, n: row.sentiment_n, reach };
}

/** A mean has a side only if it is of enough values and its interval does not hold 0. */
function sideOf({ mean, low, high, n }) {
  if (mean === '') {
    return 'none';
  }
  if (low === '' || n < ENOUGH) {
    return 'few';
  }
  return Number(low) > 0 ? 'pos' : Number(high) < 0 ? 'neg' : 'mid';
}

function shapeOf(mean) {
  return { none: '', few: '', mid: '●', pos: '▲', neg: '▼' }[sideOf(mean)];
}

/** A mean in words: `tone +0.12, between −0.05 and +0.29, 14 mentions`. */
function sayMean(mean, one, more) {
  if (mean.mean === '') {
    return 'no tone';
  }
  const between = mean.low === '' ? '' : `, between ${signed(mean.low)} and ${signed(mean.high)}`;
  return `tone ${signed(mean.mean)}${between}, ${counted(mean.n, one, more)}`;
}

/** The interval as a line, with a tick at 0 and a dot at the mean; what is out of reach is at the edge. */
function whiskerOf({ mean, low, high, reach }) {
  if (low === '') {
    return null;
  }
  const [from, at, to] = [low, mean, high].map((value) => 50 + 50 * Math.max(-1, Math.min(1, Number(value) / reach)));
  return el(
    'span',
    { class: 'whisker', 'aria-hidden': 'true' },
    el('span', { class: 'line', style: `left:${from.toFixed(1)}%;width:${(to - from).toFixed(1)}%` }),
    el('span', { class: 'dot', style: `left:${at.toFixed(1)}%` }),
  );
}

/** A mean as an element, with its interval. */
function toneOf(mean) {
  if (mean.mean === '') {
    return el('span', { class: 'tone none' }, 'unscored');
  }
  return el('span', { class: `mean ${sideOf(mean)}` }, el('data', { class: `tone ${sideOf(mean)}`, value: mean.mean }, signed(mean.mean)), whiskerOf(mean));
}

/** A mean with its interval in digits, for the panel. */
function toneFacts(mean, one, more) {
  return [
    el('span', {}, 'tone '),
    toneOf(mean),
    mean.low === '' ? null : el('span', {}, `between ${signed(mean.low)} and ${signed(mean.high)} (95 %)`),
    el('span', {}, `over ${counted(mean.n, one, more)}`),
    mean.n > 0 && mean.n < ENOUGH ? el('span', { class: 'flag' }, 'too few to say') : null,
  ].filter(Boolean);
}

/** The quantile of Student's distribution for an interval of 95 %. */
function studentQuantile(degrees) {
  if (degrees <= corpus.student.length) {
    return corpus.student[degrees - 1];
  }
  // The series of Cornish and Fisher, exact to six decimals from here on.
  const z = 1.959963985;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

/** A cell of four decimals. */
function cellOf(steps) {
  return (Math.sign(steps) * Math.round(Math.abs(steps)) / 10000).toFixed(4).replace(/^-(0\.0+)$/, '$1');
}

/**
 * The mean over transcripts and its interval, as the tables make them (decision 19).
 * @param {{n: number, sum: number, squares: number}[]} parts one for each transcript, in steps of 0.0001
 * @param {{most: number, usual: number, reach: number}} scale its end, its usual spread, and how far
 *   a whisker of it reaches
 */
function together(parts, { most, usual, reach }) {
  const clusters = parts.filter((p) => p.n > 0);
  const total = (key) => clusters.reduce((sum, p) => sum + p[key], 0);
  const [n, sum, squares] = [total('n'), total('sum'), total('squares')];
  if (n < 2) {
    return { mean: n ? cellOf(sum) : '', low: '', high: '', n, reach };
  }
  const mean = sum / n;
  const deviations = Math.max(0, squares - sum * mean) + (usual * 10000) ** 2;
  let half = studentQuantile(n - 1) * Math.sqrt(deviations / n / n);
  const k = clusters.length;
  if (k > 1) {
    const between = clusters.reduce((all, p) => all + (p.sum - mean * p.n) ** 2, 0);
    half = Math.max(half, (studentQuantile(k - 1) * Math.sqrt((k / (k - 1)) * between)) / n);
  }
  const end = most * 10000;
  return { mean: cellOf(mean), low: cellOf(Math.max(-end, mean - half)), high: cellOf(Math.min(end, mean + half)), n, reach };
}
