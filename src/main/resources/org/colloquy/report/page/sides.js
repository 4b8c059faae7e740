// What is compared: people, roles, outlets or spans of dates, and what each says in what is chosen
// above the tables. A side is known by a text: the id of a person, a role (`?` if it is not known),
// an outlet, or `2019-01-01..2019-12-31`, either end of which may be missing.

const UNKNOWN_ROLE = '?';

const SPAN = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/;

/** Each value once, those most frequent first. */
function mostFrequent(values) {
  const counts = new Map();
  values.forEach((value) => counts.set(value, (counts.get(value) || 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

const named = (value) => ({ id: value, names: [value], note: '' });

/** The transcripts that have something to compare. */
function analysedTranscripts() {
  return corpus.transcripts.filter((row, t) => corpus.shares[t]);
}

/**
 * The kinds of sides. Each says whose words count (`says`, by the id of a person; '' for whoever is
 * not known) and in which transcripts (`isIn`), the `filter` that shows the same above the tables,
 * and what can be `offered`.
 */
const KINDS_OF_SIDES = {
  people: {
    title: 'people',
    add: 'Person to compare',
    nameOf: (side) => corpus.person.get(side).name,
    isSide: (side) => corpus.person.has(side),
    says: (side, id) => id === side,
    isIn: () => true,
    filter: () => ({}),
    offered: () => peopleOptions(corpus.speakers),
  },
  roles: {
    title: 'roles',
    add: 'Role to compare',
    nameOf: (side) => (side === UNKNOWN_ROLE ? 'role not known' : side),
    isSide: (side) => corpus.speakers.some((row) => row.role === (side === UNKNOWN_ROLE ? '' : side)),
    says: (side, id) => id !== '' && corpus.person.get(id).role === (side === UNKNOWN_ROLE ? '' : side),
    isIn: () => true,
    filter: (side) => ({ role: side }),
    offered: () => mostFrequent(corpus.speakers.map((row) => row.role || UNKNOWN_ROLE)).map((role) => ({ ...named(role), names: [KINDS_OF_SIDES.roles.nameOf(role)] })),
  },
  outlets: {
    title: 'outlets',
    add: 'Outlet to compare',
    nameOf: (side) => side,
    isSide: (side) => side !== '' && corpus.transcripts.some((row) => row.outlet === side),
    says: () => true,
    isIn: (side, row) => row.outlet === side,
    filter: (side) => ({ outlet: side }),
    offered: () => mostFrequent(analysedTranscripts().map((row) => row.outlet).filter(Boolean)).map(named),
  },
  dates: {
    title: 'spans of dates',
    add: 'Year to compare',
    nameOf: spanName,
    isSide: (side) => SPAN.test(side) && side !== '..',
    says: () => true,
    isIn: (side, row) => isInSpan(row.date, side),
    filter: (side) => ({ from: side.split('..')[0], to: side.split('..')[1] }),
    offered: () =>
      [...new Set(analysedTranscripts().map((row) => row.date.slice(0, 4)).filter(Boolean))].sort().map((year) => ({ id: `${year}-01-01..${year}-12-31`, names: [year], note: '' })),
  },
};

function spanName(side) {
  const [from, to] = side.split('..');
  if (from && to && from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) {
    return from.slice(0, 4);
  }
  return from && to ? `${from} to ${to}` : from ? `from ${from}` : `to ${to}`;
}

function isInSpan(date, span) {
  const [from, to] = span.split('..');
  return date !== '' && (!from || date >= from) && (!to || date <= to);
}

/** Whether somebody's words count on a side, where the filter for roles leaves them. */
function isOnSide(kind, side, id) {
  return KINDS_OF_SIDES[kind].says(side, id) && (!choice.role || (id !== '' && hasChosenRole(corpus.person.get(id))));
}

/** Whether what is chosen above the tables has a transcript. */
function isChosen(t) {
  return Boolean(corpus.shares[t]) && (!choice.transcripts || choice.transcripts.has(t));
}

/**
 * What a side says, by transcript: of every transcript that it may speak in, also those in which it
 * says nothing. `allWords` and `allTurns` are those of everybody who is known; `heardWords` and
 * `heardTurns` are those of the side, and of an outlet or a span of dates without a chosen role also
 * what is said by nobody who is known.
 * @param {string} toward the id of an entity; '' for none
 */
function saidBy(kind, side, toward) {
  const { isIn } = KINDS_OF_SIDES[kind];
  const speaks = corpus.peopleIds.map((id) => isOnSide(kind, side, id));
  const thing = toward ? corpus.thingIds.indexOf(toward) : -1;
  const isWhole = (kind === 'outlets' || kind === 'dates') && !choice.role;
  const sums = [];
  corpus.transcripts.forEach((row, t) => {
    if (!isChosen(t) || !isIn(side, row)) {
      return;
    }
    const sum = { t, turns: 0, words: 0, sentences: 0, questions: 0, allTurns: 0, allWords: 0, tone: partOf([0, 0, 0]), mentions: 0, toward: partOf([0, 0, 0]) };
    for (const [person, turns, sentences, words, questions, , ...moments] of corpus.shares[t]) {
      sum.allTurns += turns;
      sum.allWords += words;
      if (speaks[person]) {
        sum.turns += turns;
        sum.words += words;
        sum.sentences += sentences;
        sum.questions += questions;
        sum.tone = added(sum.tone, partOf(moments));
      }
    }
    for (const [person, mentioned, mentions, ...moments] of thing < 0 ? [] : mentionShares()[t][1]) {
      if (mentioned === thing && speaks[person]) {
        sum.mentions += mentions;
        sum.toward = added(sum.toward, partOf(moments));
      }
    }
    sums.push({ ...sum, heardWords: isWhole ? row.words : sum.words, heardTurns: isWhole ? row.turns : sum.turns });
  });
  return sums;
}

const sumOf = (sums, key) => sums.reduce((all, sum) => all + sum[key], 0);

/** In how many transcripts a side speaks. */
const timesHeard = (sums) => sums.filter(({ turns }) => turns > 0).length;

const clustersOf = (sums, y, x) => sums.map((sum) => ({ t: sum.t, y: sum[y], x: typeof x === 'string' ? sum[x] : x }));

/** How often something is so: the variance has one more of either kind, so that none is no proof. */
const ofOneKind = (p, n) => (p * (1 - p) * n + 1) / n / n;

/** `-4022.66` as `−4 022.7`. */
function oneDecimal(value) {
  const [whole, tenth] = Math.abs(value).toFixed(1).split('.');
  const text = `${grouped(whole)}.${tenth}`;
  return value < 0 && text !== '0.0' ? MINUS + text : text;
}

const hundredths = (value) => (100 * value).toFixed(2).replace('-', MINUS);
const inPercent = (value) => `${hundredths(value)} %`;
/** Shares differ by points of a hundred, not by per cent of each other. */
const IN_POINTS = { show: hundredths, unit: ' points' };

/**
 * What is measured of each side. `of` makes the estimate, `counted` says of what it is, `show` prints
 * a value, `difference` how a difference is printed if not like a value; `asked` is what the panel shows for somebody;
 * `heard` is the sum that tells whether there is anything, if not that of turns; shares of one total have `jointly`. Lengths of turns spread
 * at least as widely as their mean is long, which gives the variances of single turns (decision 36).
 */
const MEASURES = {
  wordShare: {
    title: 'Share of all words',
    for: ['people', 'roles'],
    of: (sums) => ratioOf(clustersOf(sums, 'words', 'allWords'), { n: sumOf(sums, 'turns'), k: timesHeard(sums), most: 1, single: (share) => 2 * ofOneKind(share, Math.max(1, sumOf(sums, 'allTurns'))) }),
    jointly: 2,
    counted: (sums) => counted(sumOf(sums, 'words'), 'word', 'words'),
    show: inPercent,
    difference: IN_POINTS,
    asked: {},
  },
  wordsEach: {
    title: 'Words a transcript',
    for: ['outlets', 'dates'],
    of: (sums) => ratioOf(clustersOf(sums, 'heardWords', 1), { n: sums.length, single: (mean) => (2 * mean * mean) / Math.max(1, sumOf(sums, 'heardTurns')) }),
    counted: (sums) => counted(sumOf(sums, 'heardWords'), 'word', 'words'),
    heard: 'heardTurns',
    show: oneDecimal,
  },
  turnShare: {
    title: 'Share of all turns',
    for: ['people', 'roles'],
    of: (sums) => ratioOf(clustersOf(sums, 'turns', 'allTurns'), { n: sumOf(sums, 'turns'), k: timesHeard(sums), most: 1, single: (share, all) => ofOneKind(share, all) }),
    jointly: 1,
    counted: (sums) => counted(sumOf(sums, 'turns'), 'turn', 'turns'),
    show: inPercent,
    difference: IN_POINTS,
    asked: {},
  },
  turnsEach: {
    title: 'Turns a transcript',
    for: ['outlets', 'dates'],
    of: (sums) => ratioOf(clustersOf(sums, 'heardTurns', 1), { n: sums.length, single: (mean, k) => mean / k }),
    counted: (sums) => counted(sumOf(sums, 'heardTurns'), 'turn', 'turns'),
    heard: 'heardTurns',
    show: oneDecimal,
  },
  turnLength: {
    title: 'Words a turn',
    of: (sums) => ratioOf(clustersOf(sums, 'words', 'turns'), { n: sumOf(sums, 'turns'), single: (mean, turns) => (mean * mean) / turns }),
    counted: (sums) => counted(sumOf(sums, 'turns'), 'turn', 'turns'),
    show: oneDecimal,
    asked: {},
  },
  questions: {
    title: 'Questions per 100 sentences',
    of: (sums) => ratioOf(clustersOf(sums, 'questions', 'sentences'), { n: sumOf(sums, 'sentences'), most: 1, single: ofOneKind }),
    counted: (sums) => `${counted(sumOf(sums, 'questions'), 'question', 'questions')} in ${counted(sumOf(sums, 'sentences'), 'sentence', 'sentences')}`,
    show: (value) => oneDecimal(100 * value),
    asked: { only: 'questions' },
  },
  tone: {
    title: 'Tone of what they say',
    of: (sums) => toneEstimate(sums.map((sum) => ({ t: sum.t, ...sum.tone })), corpus.scales.sentences),
    counted: (sums, { n }) => counted(n, 'sentence', 'sentences'),
    show: signed,
    asked: {},
  },
  mentions: {
    title: 'Mentions per 1\u202F000 words',
    toward: true,
    of: (sums) => ratioOf(clustersOf(sums, 'mentions', 'words'), { n: sumOf(sums, 'words'), single: ofOneKind }),
    counted: (sums) => counted(sumOf(sums, 'mentions'), 'mention', 'mentions'),
    show: (value) => (1000 * value).toFixed(2).replace('-', MINUS),
  },
  toward: {
    title: 'Tone toward',
    toward: true,
    of: (sums) => toneEstimate(sums.map((sum) => ({ t: sum.t, ...sum.toward })), corpus.scales.mentions),
    counted: (sums, { n }) => counted(n, 'mention', 'mentions'),
    show: signed,
  },
};

/** Measures of tone of fewer values than this say nothing, as elsewhere. */
function isTooFew(measure, estimate) {
  return Boolean(estimate.mean) && estimate.n < ENOUGH;
}

/** Of one total, what one side has, the other has not: this makes their shares differ by more. */
function jointlyOf({ jointly }, a, b, sums) {
  return jointly ? (2 * jointly * a.value * b.value) / Math.max(1, sumOf(sums, 'allTurns')) : 0;
}

/**
 * Sides with what is measured of them, and for each two of them what differs.
 * @returns {{sides: Object[], rows: Object[], pairs: Object[]}} a row is a measure with its estimates,
 *   one for each side
 */
function comparisonOf(kind, sides, toward) {
  const said = sides.map((side) => saidBy(kind, side, toward));
  const rows = Object.entries(MEASURES)
    .filter(([, measure]) => (!measure.for || measure.for.includes(kind)) && (!measure.toward || toward))
    .map(([key, measure]) => ({ key, measure, estimates: said.map((sums) => (sumOf(sums, measure.heard || 'turns') ? measure.of(sums) : measure.of([]))) }));
  const pairs = rows.flatMap(({ key, measure, estimates }) => {
    const ofRow = [];
    estimates.forEach((a, i) =>
      estimates.slice(i + 1).forEach((b, j) => {
        const difference = isTooFew(measure, a) || isTooFew(measure, b) ? null : differenceOf(a, b, jointlyOf(measure, a, b, said[i]));
        ofRow.push({ key, measure, a: i, b: i + 1 + j, difference });
      }),
    );
    const hold = holdTogether(ofRow.map(({ difference }) => difference && difference.p));
    return ofRow.map((pair, p) => ({ ...pair, differs: hold[p] }));
  });
  return { said, rows, pairs };
}
