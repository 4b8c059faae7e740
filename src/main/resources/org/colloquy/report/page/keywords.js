// The words that each of those who are compared uses more than the others, or than all the rest. They
// are counted when a reader asks for them.

const AGAINST = { '': 'do not show', others: 'than the others compared', rest: 'than everybody else' };

/** Critical values of G²; with more words than a thousand, p < 0.05 would list chance alone. */
const G2_LIMITS = { 6.63: 'p < 0.01', 10.83: 'p < 0.001', 15.13: 'p < 0.0001', 0: 'any' };

const USUAL_LIMITS = { least: 5, inLeast: 2, g2: 15.13 };

/** So many counts are kept, for those who go back to one. */
const MOST_COUNTS = 3;

const keywordsView = { against: '', limits: { ...USUAL_LIMITS }, run: 0, counts: new Map(), counting: null, key: '', tables: [] };

/** What the address says of the words. */
function keywordsNow() {
  const { against, limits } = keywordsView;
  return against ? [['against', against], ...Object.entries(limits).filter(([key, value]) => value !== USUAL_LIMITS[key])] : [];
}

function setKeywords(asked) {
  const against = asked.get('against') || '';
  keywordsView.against = AGAINST[against] ? against : '';
  for (const [key, usual] of Object.entries(USUAL_LIMITS)) {
    const value = asked.has(key) ? Number(asked.get(key)) : usual;
    keywordsView.limits[key] = Number.isFinite(value) && value >= (key === 'g2' ? 0 : 1) ? value : usual;
  }
  showLimits();
}

function keywordsForm() {
  const change = (key) => (event) => {
    const { value } = event.currentTarget;
    if (key === 'against') {
      keywordsView.against = value;
    } else {
      const least = key === 'g2' ? 0 : 1;
      keywordsView.limits[key] = Math.max(least, key === 'g2' ? Number(value) : Math.round(Number(value)) || least);
    }
    showLimits();
    showKeywords();
    goneTo('compare');
  };
  const select = (key, options) => el('select', { name: key, onchange: change(key) }, Object.entries(options).map(([value, title]) => el('option', { value }, title)));
  const number = (key) => el('input', { type: 'number', name: key, min: 1, max: 9999, onchange: change(key) });
  comparePart('keywords').append(
    el('h3', {}, 'Words that each uses more'),
    el(
      'form',
      { class: 'choose limits', 'aria-label': 'Which words to show', onsubmit: (event) => event.preventDefault() },
      el('label', {}, 'Words used more ', select('against', AGAINST)),
      el('label', {}, 'at least ', number('least'), ' times in all'),
      el('label', {}, 'by the one in at least ', number('inLeast'), ' transcripts'),
      el('label', {}, 'G² at least ', select('g2', Object.fromEntries(Object.entries(G2_LIMITS).map(([value, title]) => [value, value === '0' ? title : `${value} (${title})`])))),
    ),
    el('p', { class: 'count', role: 'status' }),
    el('div', { class: 'sides' }),
  );
  showLimits();
}

function showLimits() {
  const form = comparePart('limits');
  if (form) {
    Object.entries({ against: keywordsView.against, ...keywordsView.limits }).forEach(([key, value]) => (form.elements[key].value = value));
  }
}

const KEYWORD_COLUMNS = [
  { key: 'word', title: 'Word', value: (row) => row.word },
  { key: 'ratio', title: 'Log ratio', number: true, value: (row) => row.ratio },
  { key: 'g2', title: 'G²', number: true, value: (row) => row.g2 },
  { key: 'count', title: 'Times said', number: true, value: (row) => row.a },
  { key: 'rate', title: 'per 10\u202F000', number: true, value: (row) => row.a / row.n },
  { key: 'others', title: 'By others', number: true, value: (row) => row.b },
  { key: 'othersRate', title: 'per 10\u202F000', number: true, value: (row) => row.b / row.m },
  { key: 'transcripts', title: 'Transcripts', number: true, value: (row) => row.transcripts },
];

const KEYWORDS_CSV = {
  columns: ['word', 'log_ratio', 'g2', 'count', 'words', 'per_10000_words', 'others_count', 'others_words', 'others_per_10000_words', 'transcripts'],
  row: (row) => [row.word, row.ratio.toFixed(4), row.g2.toFixed(4), row.a, row.n, rateOf(row.a, row.n), row.b, row.m, rateOf(row.b, row.m), row.transcripts],
};

/** The address of the lines in which a side says a word. */
function linesAddress(side, word) {
  const { of } = compareView;
  return chosenWith('search', KINDS_OF_SIDES[of].filter(side), { q: word, speaker: of === 'people' ? side : '' });
}

function keywordRow(side, row) {
  const name = KINDS_OF_SIDES[compareView.of].nameOf(side);
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, el('a', { href: linesAddress(side, row.word), 'aria-label': `${row.word}: ${counted(row.a, 'line', 'lines')} of ${name}` }, row.word)),
    el('td', { class: 'number' }, signed(row.ratio)),
    el('td', { class: 'number' }, row.g2.toFixed(1)),
    el('td', { class: 'number' }, grouped(row.a)),
    el('td', { class: 'number' }, rateOf(row.a, row.n)),
    el('td', { class: 'number' }, grouped(row.b)),
    el('td', { class: 'number' }, rateOf(row.b, row.m)),
    el('td', { class: 'number' }, grouped(row.transcripts)),
  );
}

function keywordsPart(counts, side, i, heard) {
  const name = KINDS_OF_SIDES[compareView.of].nameOf(side);
  const rows = keywordsOf(counts, i, keywordsView.limits);
  const few = heard < keywordsView.limits.inLeast ? ` They speak in ${counted(heard, 'transcript', 'transcripts')}; ask for that many to see words.` : '';
  return el(
    'div',
    { class: 'part', 'data-side': side },
    el('h4', {}, name),
    el('p', { class: 'small' }, `${counted(rows.length, 'word is', 'words are')} listed. Counted: ${grouped(counts.totals[i])} words of theirs, ${grouped(counts.totals.reduce((sum, n) => sum + n, 0) - counts.totals[i])} of the others.`),
    el('div', { class: 'wide' }, sortedTable({ rows, columns: KEYWORD_COLUMNS, row: (row) => keywordRow(side, row), view: keywordsView.tables[i], tie: (a, b) => b.g2 - a.g2 || (a.word < b.word ? -1 : 1), caption: `Words that ${name} uses more`, file: fileName('words', name), csv: KEYWORDS_CSV, nothing: `No word is above these limits.${few}` })),
  );
}

/**
 * The counts by what they are of; who asks for the same while it is counted gets the same.
 * @param {string} key says what they are of
 * @param {function(string): void} progress gets what to tell a reader
 * @returns {Promise} of null if something else was asked for meanwhile
 */
function countsOf(key, { of, sides, against }, progress) {
  const { counts, counting } = keywordsView;
  if (counts.has(key)) {
    keywordsView.counting = null;
    return Promise.resolve(counts.get(key));
  }
  if (counting && counting.key === key) {
    return counting.promise;
  }
  const mine = { key };
  const isWanted = () => keywordsView.counting === mine;
  const withRest = against === 'rest';
  const told = (done, all) => isWanted() && progress(all > 1 ? `Counting words: ${grouped(done)} of ${counted(all, 'part', 'parts')} of the index read …` : 'Counting words …');
  keywordsView.counting = mine;
  mine.promise = countedWords(columnsBy(of, sides, withRest), sides.length + (withRest ? 1 : 0), told, isWanted)
    .then((found) => {
      if (!found || !isWanted()) {
        return null;
      }
      counts.set(key, found);
      [...counts.keys()].slice(0, -MOST_COUNTS).forEach((old) => counts.delete(old));
      return found;
    })
    .finally(() => isWanted() && (keywordsView.counting = null));
  return mine.promise;
}

/** Counts the words of what is compared, if they are asked for and not yet counted. */
async function showKeywords() {
  const run = ++keywordsView.run;
  const { of, sides } = compareView;
  const { against } = keywordsView;
  const wanted = () => run === keywordsView.run;
  const status = comparePart('keywords .count');
  const place = comparePart('keywords .sides');
  comparePart('keywords').hidden = sides.length === 0;
  const problem = !against || !sides.length ? '' : overlapOf(of, sides) ? 'Two spans have a transcript in common, so their words cannot be compared.' : against === 'others' && sides.length < 2 ? 'There is nobody else in the comparison; add one, or compare with everybody else.' : null;
  if (problem !== null) {
    keywordsView.counting = null;
    status.textContent = problem;
    place.replaceChildren();
    return;
  }
  const key = JSON.stringify([of, sides, against, filtersNow()]);
  if (keywordsView.key !== key) {
    keywordsView.key = key;
    place.replaceChildren();
    status.textContent = 'Counting words …';
    keywordsView.tables = sides.map(() => tableView('ratio'));
  }
  let counts;
  try {
    counts = await countsOf(key, { of, sides, against }, (text) => (status.textContent = text));
    if (!counts || !wanted()) {
      return;
    }
  } catch (error) {
    if (wanted()) {
      status.textContent = error.message;
    }
    return;
  }
  const { least, inLeast, g2 } = keywordsView.limits;
  status.textContent = `Of ${counted(counts.words.size, 'different word', 'different words')}, those used more ${AGAINST[against]}: said at least ${counted(least, 'time', 'times')} in all, by the one in at least ${counted(inLeast, 'transcript', 'transcripts')}${g2 > 0 ? `, with G² of at least ${g2}` : ''}; the highest log ratio first. A log ratio of 1 is twice as often, 2 four times. The higher G², the less can chance explain it.`;
  place.replaceChildren(...sides.map((side, i) => keywordsPart(counts, side, i, timesHeard(saidBy(of, side, '')))));
}
