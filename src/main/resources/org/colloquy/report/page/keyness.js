// Words that one side uses more than others: how often each word is said, from the index that search
// uses, and how much that differs. Decision 36 gives the formulas and their source.

/** The column of what nobody of the sides says. */
const columnOfRest = (sides) => sides.length;

/**
 * Says for each transcript and speaker which side they are: its number, that of the rest, or -1 for
 * what does not count.
 */
function columnsBy(kind, sides, withRest) {
  const { isIn } = KINDS_OF_SIDES[kind];
  const isRest = (id) => withRest && (!choice.role || (id !== '' && hasChosenRole(corpus.person.get(id))));
  return (t, id) => {
    if (!isChosen(t)) {
      return -1;
    }
    const side = sides.findIndex((s) => isIn(s, corpus.transcripts[t]) && isOnSide(kind, s, id));
    return side < 0 && isRest(id) ? columnOfRest(sides) : side;
  };
}

/** Two spans with a transcript in common, whose words would be on both sides. */
function overlapOf(kind, sides) {
  const { isIn } = KINDS_OF_SIDES[kind];
  return kind === 'dates' && corpus.transcripts.some((row, t) => isChosen(t) && sides.filter((side) => isIn(side, row)).length > 1);
}

/**
 * How often each word is said.
 * @param {function(number, number)} progress gets the number of parts of the index that are read, and
 *   of how many
 * @param {function(): boolean} wanted whether somebody still waits
 * @returns {Promise<?{words: Map<string, {counts: number[], transcripts: number[]}>, totals: number[]}>}
 *   by column; null if nobody waits
 */
async function countedWords(columnOf, columns, progress, wanted) {
  const words = new Map();
  const totals = new Array(columns).fill(0);
  const segments = segmentsOf().filter((segment) => segment.transcripts.some(isChosen));
  for (let i = 0; i < segments.length; i++) {
    progress(i, segments.length);
    const places = placesByColumn(segments[i], await segments[i].sentences(), columnOf, totals);
    if (places.any) {
      await segments[i].eachWord((word, at) => countWord(words, columns, word, at, places));
    }
    if (!wanted()) {
      return null;
    }
  }
  return { words, totals };
}

/** For each word of a segment its column and its transcript; adds the words to the totals. */
function placesByColumn(segment, { count, starts, firsts, speakers, speakerOf }, columnOf, totals) {
  const column = new Int8Array(starts[count]).fill(-1);
  const transcript = new Int32Array(starts[count]);
  let any = false;
  segment.transcripts.forEach((t, i) => {
    const known = speakers.map(() => undefined);
    for (let s = firsts[i]; s < firsts[i + 1]; s++) {
      const speaker = speakerOf[s];
      known[speaker] = known[speaker] === undefined ? columnOf(t, speakers[speaker]) : known[speaker];
      if (known[speaker] >= 0) {
        any = true;
        column.fill(known[speaker], starts[s], starts[s + 1]);
        totals[known[speaker]] += starts[s + 1] - starts[s];
      }
    }
    transcript.fill(i, starts[firsts[i]], starts[firsts[i + 1]]);
  });
  return { any, column, transcript };
}

function countWord(words, columns, word, at, { column, transcript }) {
  let row = null;
  const last = new Array(columns).fill(-1);
  for (const place of at) {
    const c = column[place];
    if (c < 0) {
      continue;
    }
    if (!row) {
      row = words.get(word);
      if (!row) {
        row = { counts: new Array(columns).fill(0), transcripts: new Array(columns).fill(0) };
        words.set(word, row);
      }
    }
    row.counts[c]++;
    if (last[c] !== transcript[place]) {
      last[c] = transcript[place];
      row.transcripts[c]++;
    }
  }
}

/**
 * How little two counts fit the same rate: Dunning's likelihood ratio of two binomials.
 * @param {number} a how often the one says it, of n words
 * @param {number} b how often the other does, of m words
 */
function gSquared(a, n, b, m) {
  const p = (a + b) / (n + m);
  const cell = (seen, expected) => (seen > 0 ? seen * Math.log(seen / expected) : 0);
  return Math.max(0, 2 * (cell(a, n * p) + cell(n - a, n * (1 - p)) + cell(b, m * p) + cell(m - b, m * (1 - p))));
}

/** How many times as frequent, as a power of 2; a word that the other never says counts as half a one. */
function logRatio(a, n, b, m) {
  return Math.log2(a / n / ((b || 0.5) / m));
}

/** Whether search can find it by itself; a possessive 's it cannot. */
function canBeFound(word) {
  const [first, ...more] = wordsOf(word);
  return first !== undefined && first.word === word && more.length === 0;
}

/**
 * The words that a side uses more than all other columns together.
 * @param {{least: number, inLeast: number, g2: number}} limits so many in all, in so many transcripts
 *   of the side, with that G² at least
 * @returns {Object[]} those used more, the highest log ratio first
 */
function keywordsOf({ words, totals }, side, { least, inLeast, g2 }) {
  const n = totals[side];
  const m = totals.reduce((sum, all) => sum + all, 0) - n;
  const rows = [];
  if (!n || !m) {
    return rows;
  }
  words.forEach(({ counts, transcripts }, word) => {
    const a = counts[side];
    const b = counts.reduce((sum, count) => sum + count, 0) - a;
    if (a + b < least || transcripts[side] < inLeast || a * m <= b * n) {
      return;
    }
    const row = { word, a, b, n, m, g2: gSquared(a, n, b, m), ratio: logRatio(a, n, b, m), transcripts: transcripts[side] };
    if (row.g2 >= g2 && canBeFound(word)) {
      rows.push(row);
    }
  });
  return rows.sort((one, other) => other.ratio - one.ratio || other.g2 - one.g2 || (one.word < other.word ? -1 : 1));
}
