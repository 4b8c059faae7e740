// Ratios of two sums over transcripts, such as words a turn: the interval of 95 % of each, and
// whether two of them differ. Decision 36 gives the formulas and their source; tone.js does the same
// for means.
//
// An estimate has
//   value     null if there is nothing to divide by
//   low, high  the ends of its interval; null if it is of fewer than two transcripts
//   n         of how many values: turns, sentences, mentions
//   k         of how many transcripts
//   pulls     for each transcript, by its place, how far it pulls the value to its own side. The sum
//             of their squares is the variance if whole transcripts are drawn
//   single    the variance if each value is drawn by itself
//   span      how long its scale is; none if it has no ends

/**
 * @param {{t: number, y: number, x: number}[]} clusters sums of transcripts, by their place; those
 *   whose x is 0 do not count
 * @param {{n: number, k: number?, single: function(number, number): number, least: number?, most: number?}} drawn
 *   `n` values; `k` transcripts if not all of them are about it; `single` makes of the value and the
 *   sum of x the variance if each value is drawn by itself; the ends of its scale
 */
function ratioOf(clusters, { n, k, single, least = 0, most = Infinity }) {
  const there = clusters.filter(({ x }) => x > 0);
  const x = there.reduce((sum, c) => sum + c.x, 0);
  const about = k === undefined ? there.length : k;
  if (x === 0) {
    return { value: null, low: null, high: null, n: 0, k: 0, pulls: new Map(), single: 0 };
  }
  const value = there.reduce((sum, c) => sum + c.y, 0) / x;
  const few = Math.sqrt(there.length / Math.max(1, there.length - 1));
  const pulls = new Map(there.map((c) => [c.t, (few * (c.y - value * c.x)) / x]));
  const estimate = { value, n, k: about, pulls, single: single(value, x) };
  const half = halfOf(estimate);
  return { ...estimate, span: most - least, low: half === null ? null : Math.max(least, value - half), high: half === null ? null : Math.min(most, value + half) };
}

function squaresOf(pulls) {
  let sum = 0;
  for (const pull of pulls.values()) {
    sum += pull * pull;
  }
  return sum;
}

/** Half an interval of 95 %: the wider of that by values and that by transcripts. */
function halfOf({ n, k, pulls, single }) {
  return k < 2 || n < 2 ? null : Math.max(studentQuantile(k - 1) * Math.sqrt(squaresOf(pulls)), studentQuantile(n - 1) * Math.sqrt(single));
}

/**
 * The same of a mean of tones, whose ends are those of `together`.
 * @param {{t: number, n: number, sum: number, squares: number}[]} clusters in steps of 0.0001
 */
function toneEstimate(clusters, scale) {
  const mean = together(clusters, scale);
  const there = clusters.filter((c) => c.n > 0);
  const n = mean.n;
  if (n === 0) {
    return { value: null, low: null, high: null, n, k: 0, pulls: new Map(), single: 0, mean };
  }
  const sum = there.reduce((all, c) => all + c.sum, 0);
  const squares = there.reduce((all, c) => all + c.squares, 0);
  const deviations = Math.max(0, squares - (sum * sum) / n) + (scale.usual * 10000) ** 2;
  const { value, pulls } = ratioOf(there.map((c) => ({ t: c.t, y: c.sum / 10000, x: c.n })), { n, single: () => 0 });
  const end = (text) => (text === '' ? null : Number(text));
  return { value, span: 2 * scale.most, low: end(mean.low), high: end(mean.high), n, k: there.length, pulls, single: deviations / 1e8 / n / n, mean };
}

/**
 * What one estimate is above another. Transcripts that both are about are compared with themselves.
 * @param {number} jointly what the variance by values has beside the sum of both
 * @returns {?{value: number, low: number, high: number, p: number}} `p` is how probable so great a
 *   difference is if there is none; null if either is of fewer than two transcripts
 */
function differenceOf(a, b, jointly = 0) {
  if (a.value === null || b.value === null || Math.min(a.k, b.k, a.n, b.n) < 2) {
    return null;
  }
  const pulls = new Map(a.pulls);
  b.pulls.forEach((pull, t) => pulls.set(t, (pulls.get(t) || 0) - pull));
  const both = { n: Math.min(a.n, b.n), k: Math.min(a.k, b.k), pulls, single: a.single + b.single + jointly };
  const value = a.value - b.value;
  const half = halfOf(both);
  // Shares of 0 to 100 % cannot be further apart than 100 points.
  const span = a.span === undefined ? Infinity : a.span;
  const p = Math.max(studentTails(value, squaresOf(pulls), both.k - 1), studentTails(value, both.single, both.n - 1));
  return { value, low: Math.max(-span, value - half), high: Math.min(span, value + half), p };
}

/** How probable a deviation that great, either way, is under Student's distribution. */
function studentTails(deviation, variance, degrees) {
  if (deviation === 0) {
    return 1;
  }
  return variance === 0 ? 0 : betaBelow(degrees / (degrees + (deviation * deviation) / variance), degrees / 2, 0.5);
}

/** The share of the beta distribution with a and b that lies below x. */
function betaBelow(x, a, b) {
  if (x <= 0 || x >= 1) {
    return x <= 0 ? 0 : 1;
  }
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges quickly on this side only.
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The continued fraction of the incomplete beta function, by the method of Lentz. */
function betaFraction(x, a, b) {
  const tiny = 1e-300;
  const apart = (value) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / apart(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 1000; m++) {
    for (const term of [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))]) {
      d = 1 / apart(1 + term * d);
      c = apart(1 + term / c);
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) {
      break;
    }
  }
  return fraction;
}

/** The logarithm of the gamma function of a positive number: Stirling's series, far enough out. */
function logGamma(number) {
  let shift = 0;
  let z = number;
  for (; z < 15; z++) {
    shift += Math.log(z);
  }
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5) - 1 / (1680 * z ** 7) - shift;
}

/**
 * Which of several differences hold if all are looked at together, by the procedure of Holm: at most
 * one family in twenty has a difference in it that is none.
 * @param {(number|null)[]} ps null for a difference that cannot be told
 * @returns {boolean[]}
 */
function holdTogether(ps) {
  const order = ps.map((p, i) => i).filter((i) => ps[i] !== null).sort((a, b) => ps[a] - ps[b]);
  const hold = ps.map(() => false);
  for (let rank = 0; rank < order.length && ps[order[rank]] <= 0.05 / (order.length - rank); rank++) {
    hold[order[rank]] = true;
  }
  return hold;
}
