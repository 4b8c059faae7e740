// How right the program is here, by what people have answered; without answers there is nothing.

/** The sections of the page with the kinds whose figures they show. */
const CHECKED_IN = [
  ['people', ['turn', 'sentiment']],
  ['matrix', ['name', 'pronoun', 'phrase', 'tone']],
  ['time', ['tone']],
];

const ACCURACY_COLUMNS = [
  { key: 'kind', title: 'What', value: (row) => `${row.kind} ${row.class}` },
  { key: 'counted', title: 'Counted', number: true, value: (row) => row.counted },
  { key: 'right', title: 'Right', number: true, value: (row) => row.right },
  { key: 'precision', title: 'Precision', number: true, value: (row) => (row.precision === '' ? null : Number(row.precision)) },
  { key: 'recall', title: 'Recall', number: true, value: (row) => (row.recall === '' ? null : Number(row.recall)) },
  { key: 'corrected_share', title: 'Share, corrected', number: true, value: (row) => (row.corrected_share === '' ? null : Number(row.corrected_share)) },
  { key: 'cannot_tell', title: 'Not counted', value: (row) => notCounted(row) },
];

const ACCURACY_CSV = {
  columns: ['kind', 'class', 'counted', 'n', 'right', 'precision', 'low', 'high', 'recall', 'macro_f1', 'share', 'corrected_share', 'corrected_low', 'corrected_high', 'cannot_tell', 'unanswered', 'outdated', 'unmatched', 'transcripts', 'kappa', 'sentence'],
  row: (row) => [row.kind, row.class, row.counted, row.n, row.right, row.precision, row.low, row.high, row.recall, row.macro_f1, row.share, row.corrected_share, row.corrected_low, row.corrected_high, row.cannot_tell, row.unanswered, row.outdated, row.unmatched, row.transcripts, row.kappa, row.sentence],
};

/** `0.8529` as `85 %`. */
function wholePercent(ratio) {
  return `${Math.round(100 * Number(ratio))} %`;
}

/** `0.6396` and `0.9476` as `64–95 %`. */
function percentRange(low, high) {
  return `${Math.round(100 * Number(low))}–${wholePercent(high)}`;
}

/** Whether the interval is that of right and n; that of several classes is weighted by their sizes. */
function isPlain(row) {
  return row.class !== 'all' && row.n > 0 && Math.abs(row.right / row.n - Number(row.precision)) < 0.0001;
}

/** `he/she: right 17 of 20 here (64–95 %)`, and weighted by classes, `turn: right 85 % here (64–95 %)`. */
function rightHere(row) {
  const what = row.class === 'all' ? row.kind : row.class;
  const right = isPlain(row) ? `${row.right} of ${row.n}` : wholePercent(row.precision);
  return `${what}: right ${right} here (${percentRange(row.low, row.high)})`;
}

/** Rows of the sample that are no measure of accuracy. */
function notCounted(row) {
  return row.cannot_tell + row.unanswered + row.outdated + row.unmatched;
}

/** Why rows are not counted. */
function whyNotCounted(row) {
  return [
    [row.cannot_tell, 'cannot tell'],
    [row.unanswered, 'unanswered'],
    [row.outdated, 'outdated'],
    [row.unmatched, 'no longer there'],
  ]
    .filter(([count]) => count > 0)
    .map(([count, why]) => `${grouped(count)} ${why}`)
    .join(', ');
}

function accuracyRow(row) {
  const whole = row.class === 'all';
  return el(
    'tr',
    { 'data-kind': row.kind, 'data-class': row.class },
    el('th', { scope: 'row' }, el('span', { class: 'name' }, whole ? row.kind : row.class), whole ? null : el('span', { class: 'small' }, row.kind)),
    el('td', { class: 'number' }, grouped(row.counted)),
    el('td', { class: 'number' }, whole ? counted(row.n, 'answer', 'answers') : `${grouped(row.right)} of ${grouped(row.n)}`, el('span', { class: 'small' }, ` in ${counted(row.transcripts, 'conversation', 'conversations')}`)),
    el('td', { class: 'number' }, row.precision === '' ? (row.n > 0 ? 'too many answers lost' : 'not known') : [el('data', { value: row.precision }, wholePercent(row.precision)), el('span', { class: 'small' }, ` ${percentRange(row.low, row.high)}`)]),
    el('td', { class: 'number' }, row.recall === '' ? '' : wholePercent(row.recall), row.macro_f1 === '' ? null : el('span', { class: 'small' }, `macro-F1 ${wholePercent(row.macro_f1)}`)),
    el('td', { class: 'number' }, row.corrected_share === '' ? '' : [`${wholePercent(row.share)} → ${wholePercent(row.corrected_share)}`, el('span', { class: 'small' }, ` ${percentRange(row.corrected_low, row.corrected_high)}`)]),
    el('td', { class: 'why' }, el('span', { class: 'small' }, whyNotCounted(row))),
  );
}

/** What is measured of these kinds, beside the figures of a section. */
function besideFigures(section, kinds) {
  // Pronouns differ so much by class that all of them together say little; so do fewer than five rows.
  const shown = corpus.accuracy.filter((row) => kinds.includes(row.kind) && row.n >= ENOUGH && row.precision !== '' && (row.class === 'all') !== (row.kind === 'pronoun'));
  const about = document.querySelector(`#${section} .about`);
  if (about && shown.length) {
    about.after(el('p', { class: 'right-here' }, 'Checked by you: ', shown.map((row) => rightHere(row)).join('; '), '. ', el('a', { href: '#accuracy' }, 'How right is it here?')));
  }
}

/** The section with what people's answers say. */
function showAccuracy() {
  const place = document.getElementById('accuracy');
  if (!corpus.accuracy || corpus.accuracy.length === 0) {
    return;
  }
  place.hidden = false;
  document.querySelector('.top a[href="#accuracy"]').hidden = false;
  const sentences = corpus.accuracy.filter((row) => row.n + row.outdated + row.unmatched > 0).map((row) => el('li', {}, row.sentence));
  place.append(
    el(
      'div',
      { class: 'wide' },
      sortedTable({
        rows: corpus.accuracy,
        columns: ACCURACY_COLUMNS,
        row: accuracyRow,
        view: tableView('', true, MORE_ROWS),
        caption: 'How right the program is here',
        file: 'accuracy',
        csv: ACCURACY_CSV,
      }),
    ),
    el('details', {}, el('summary', {}, 'In words, for a section on methods'), el('ul', {}, sentences)),
  );
  CHECKED_IN.forEach(([section, kinds]) => besideFigures(section, kinds));
}
