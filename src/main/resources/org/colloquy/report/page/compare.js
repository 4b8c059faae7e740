// Two or more people, roles, outlets or spans of dates side by side. What is compared stands in the
// address: `#compare?of=people&a=…&b=…&toward=…`.

/** The keys of the sides in the address; there are no more sides. */
const SIDE_KEYS = [...'abcdefgh'];

const compareView = { of: 'people', sides: [], toward: '', pairs: tableView(null, false, MORE_ROWS) };

const comparePart = (name) => document.querySelector(`#compare .${name}`);

/** What the address says of the comparison. */
function comparedNow() {
  const { of, sides, toward } = compareView;
  const said = [...sides.map((side, i) => [SIDE_KEYS[i], side]), ['toward', toward], ...keywordsNow()].filter(([, value]) => value !== '');
  return [...(said.length || of !== 'people' ? [['of', of]] : []), ...said];
}

/** Sets the comparison as an address says. */
function setCompared(asked) {
  const of = asked.get('of') || 'people';
  compareView.of = KINDS_OF_SIDES[of] ? of : 'people';
  const { isSide } = KINDS_OF_SIDES[compareView.of];
  const sides = SIDE_KEYS.map((key) => asked.get(key) || '').filter((side) => side && isSide(side));
  compareView.sides = [...new Set(sides)];
  compareView.toward = corpus.thing.has(asked.get('toward')) ? asked.get('toward') : '';
  setKeywords(asked);
  showNow('compare');
  showCompareForm();
}

/** Compares something else, as a step that Back undoes. */
function compare(change) {
  Object.assign(compareView, change);
  showChips();
  showCompared();
  goneTo('compare');
}

function addSide(side) {
  const { sides } = compareView;
  if (!sides.includes(side) && sides.length < SIDE_KEYS.length) {
    compare({ sides: [...sides, side] });
  } else {
    say(sides.includes(side) ? 'It is compared already.' : `No more than ${SIDE_KEYS.length} are compared.`);
  }
}

/** What is taken with one click, when nothing is chosen: those who say most, or all there are. */
function suggestedSides(kind) {
  if (kind === 'people') {
    const people = peopleIn(choice.transcripts).filter(hasChosenRole);
    return people.sort((a, b) => b.words - a.words).slice(0, 2).map((p) => p.speaker_id);
  }
  const offered = KINDS_OF_SIDES[kind].offered().map(({ id }) => id);
  return kind === 'dates' ? offered.sort().slice(-SIDE_KEYS.length) : offered.slice(0, SIDE_KEYS.length);
}

/** Two dates, either of which may be left out. */
function spanFields() {
  const dates = corpus.transcripts.map((row) => row.date).filter(Boolean).sort();
  const field = (label) => el('input', { type: 'date', 'aria-label': label, min: dates[0], max: dates[dates.length - 1] });
  const [from, to] = [field('from this date'), field('to this date')];
  const add = () => {
    const side = `${from.value}..${to.value}`;
    if (side === '..' || (from.value && to.value && from.value > to.value)) {
      say(side === '..' ? 'Give a date.' : 'The span ends before it begins.');
    } else {
      addSide(side);
    }
  };
  return el('span', { class: 'span' }, 'or from ', from, ' to ', to, ' ', el('button', { type: 'button', class: 'more', onclick: add }, 'Add'));
}

/** Compares another kind; whoever chose it goes on from there. */
function compareOther(of) {
  compareView.of = of;
  compareView.sides = [];
  showCompareForm();
  comparePart('choose').querySelector('select').focus();
  compare({});
}

function showCompareForm() {
  const kinds = el('select', { onchange: () => compareOther(kinds.value) }, Object.entries(KINDS_OF_SIDES).map(([value, { title }]) => el('option', { value, selected: value === compareView.of }, title)));
  const { add, offered } = KINDS_OF_SIDES[compareView.of];
  const options = offered();
  comparePart('choose').replaceChildren(
    el('label', {}, 'Compare ', kinds),
    options.length ? combobox(add, options, addSide) : el('span', { class: 'small' }, { outlets: 'No transcript has an outlet.', dates: 'No transcript has a date.' }[compareView.of] || 'There is nobody.'),
    ...(compareView.of === 'dates' && options.length ? [spanFields()] : []),
    combobox('Tone toward', thingOptions(corpus.entities), (toward) => compare({ toward })),
  );
  showChips();
}

function showChips() {
  const { of, sides, toward } = compareView;
  const chip = (text, change) => el('button', { type: 'button', class: 'figure chip', 'aria-label': `${text} ✕: leave out`, onclick: () => compare(change) }, `${text} ✕`);
  const { nameOf } = KINDS_OF_SIDES[of];
  comparePart('chips').replaceChildren(
    ...sides.map((side) => chip(nameOf(side), { sides: sides.filter((s) => s !== side) })),
    ...(toward ? [chip(`tone toward ${corpus.thing.get(toward).name}`, { toward: '' })] : []),
  );
}

/** The address of the same choice above the tables, with the filter of a side. */
function chosenWith(place, filter, more = {}) {
  const parameters = new URLSearchParams();
  const set = ([key, value]) => value && parameters.set(key, value);
  Object.entries(more).forEach(set);
  filtersNow().forEach(set);
  Object.entries(filter).forEach(set);
  // Of two spans of dates, what they have in common was counted.
  const { from, to } = Object.fromEntries(filtersNow());
  set(['from', [from, filter.from].filter(Boolean).sort().pop()]);
  set(['to', [to, filter.to].filter(Boolean).sort()[0]]);
  return `#${place}?${parameters}`;
}

/** The name of a side leads to a dossier, or to what it says alone. */
function sideLink(side) {
  const { nameOf, filter } = KINDS_OF_SIDES[compareView.of];
  return compareView.of === 'people' ? dossierLink(side, nameOf(side)) : el('a', { class: 'to-dossier', href: chosenWith('people', filter(side)) }, nameOf(side));
}

function estimateCell({ measure, key }, estimate, said, side) {
  const { of, toward } = compareView;
  const name = KINDS_OF_SIDES[of].nameOf(side);
  if (estimate.value === null) {
    return el('td', { class: 'estimate' }, el('span', { class: 'small' }, timesHeard(said) ? 'none' : 'says nothing in what is chosen'));
  }
  const shown = estimate.mean ? toneOf(estimate.mean) : el('data', { value: estimate.value.toFixed(6) }, measure.show(estimate.value));
  const asked = measure.toward ? { by: side, about: toward } : measure.asked && { by: side, ...measure.asked };
  const query = of === 'people' && asked ? evidenceOf(asked) : null;
  const low = estimate.low === null ? `one ${estimate.n < 2 ? 'value' : 'transcript'}: no interval` : `${measure.show(estimate.low)} to ${measure.show(estimate.high)}`;
  return el(
    'td',
    { class: 'estimate', 'data-low': estimate.low === null ? '' : estimate.low.toFixed(6), 'data-high': estimate.high === null ? '' : estimate.high.toFixed(6) },
    query ? figure(shown, `${name}, ${titleOfMeasure({ key, measure })}: ${measure.show(estimate.value)}. Show the sentences`, (event) => showEvidence(query, event.currentTarget)) : shown,
    el('span', { class: 'small ends' }, low),
    isTooFew(measure, estimate) ? el('span', { class: 'flag' }, 'too few to say') : null,
    el('span', { class: 'small' }, `${measure.counted(said, estimate)}, ${counted(estimate.k, 'transcript', 'transcripts')}`),
  );
}

function titleOfMeasure({ key, measure }) {
  const thing = measure.toward && corpus.thing.get(compareView.toward).name;
  return key === 'mentions' ? `Mentions of ${thing} per 1\u202F000 words` : thing ? `${measure.title} ${thing}` : measure.title;
}

/** A difference with its sign. */
function differenceText({ show, difference = { show } }, value) {
  const text = difference.show(value);
  return value > 0 && !text.startsWith('+') && /[1-9]/.test(text) ? `+${text}` : text;
}

const unitOf = ({ difference }) => (difference ? difference.unit : '');

/** Why nothing can be said about a difference, or its interval. */
function betweenText({ measure, difference }) {
  return difference ? `${differenceText(measure, difference.low)} to ${differenceText(measure, difference.high)}${unitOf(measure)}` : 'too few transcripts or values';
}

function verdict({ differs }) {
  return el('span', { class: `verdict ${differs ? 'differs' : 'open'}` }, differs ? 'differs' : 'cannot tell');
}

function differenceCell(pair) {
  const { measure, difference } = pair;
  return el('td', { class: 'estimate' }, verdict(pair), difference ? el('span', {}, ` ${differenceText(measure, difference.value)}${unitOf(measure)}`) : null, el('span', { class: 'small ends' }, betweenText(pair)));
}

/** The table with a row for each measure and a column for each side; for two, also what differs. */
function sideBySide({ said, rows, pairs }) {
  const { sides } = compareView;
  const two = sides.length === 2;
  const decimals = (value) => (value === null ? '' : value.toFixed(6));
  const csv = () => ({
    columns: ['measure', 'side', 'value', 'low', 'high', 'values', 'transcripts'],
    rows: rows.flatMap((row) => row.estimates.map((e, i) => [titleOfMeasure(row), KINDS_OF_SIDES[compareView.of].nameOf(sides[i]), decimals(e.value), decimals(e.low), decimals(e.high), e.n, e.k])),
  });
  return [
    el(
      'div',
      { class: 'wide' },
      el(
        'table',
        { class: 'side-by-side' },
        el('caption', { class: 'unseen' }, 'Side by side'),
        el('thead', {}, el('tr', {}, el('td', {}), sides.map((side) => el('th', { scope: 'col' }, sideLink(side))), two ? el('th', { scope: 'col' }, 'First minus second') : null)),
        el('tbody', {}, rows.map((row) => el('tr', { 'data-measure': row.key }, el('th', { scope: 'row' }, titleOfMeasure(row)), row.estimates.map((e, i) => estimateCell(row, e, said[i], sides[i])), two ? differenceCell(pairs.find(({ key }) => key === row.key)) : null))),
      ),
    ),
    el('p', { class: 'take' }, saveButton('comparison.csv', 'Save the comparison as CSV', csv)),
  ];
}

const PAIR_COLUMNS = [
  { key: 'measure', title: 'Measure', value: (pair) => titleOfMeasure(pair) },
  { key: 'first', title: 'First', value: (pair) => pair.names[0] },
  { key: 'second', title: 'Second', value: (pair) => pair.names[1] },
  { key: 'verdict', title: 'Verdict', value: (pair) => (pair.differs ? 'differs' : 'cannot tell') },
  { key: 'difference', title: 'First minus second', number: true, value: (pair) => (pair.difference ? pair.difference.value : '') },
  { key: 'between', title: '95 %', number: true, value: (pair) => (pair.difference ? pair.difference.low : '') },
];

const PAIRS_CSV = {
  columns: ['measure', 'first', 'second', 'verdict', 'difference', 'low', 'high', 'p'],
  row: (pair) => [titleOfMeasure(pair), ...pair.names, pair.differs ? 'differs' : 'cannot tell', ...(pair.difference ? [pair.difference.value.toFixed(6), pair.difference.low.toFixed(6), pair.difference.high.toFixed(6), pair.difference.p.toFixed(6)] : ['', '', '', ''])],
};

function pairRow(pair) {
  const { measure, difference } = pair;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, titleOfMeasure(pair)),
    el('td', {}, pair.names[0]),
    el('td', {}, pair.names[1]),
    el('td', {}, verdict(pair)),
    el('td', { class: 'number' }, difference ? `${differenceText(measure, difference.value)}${unitOf(measure)}` : ''),
    el('td', { class: 'number ends' }, betweenText(pair)),
  );
}

function showCompared() {
  const { of, sides, toward } = compareView;
  const place = comparePart('compared');
  const { nameOf, title } = KINDS_OF_SIDES[of];
  if (!sides.length) {
    const suggested = suggestedSides(of);
    const how = { people: 'the two who speak most', ...(KINDS_OF_SIDES[of].offered().length > SIDE_KEYS.length ? { roles: `the ${SIDE_KEYS.length} most frequent roles`, outlets: `the ${SIDE_KEYS.length} most frequent outlets`, dates: `the latest ${SIDE_KEYS.length} years` } : { roles: 'all roles', outlets: 'all outlets', dates: 'each year' }) }[of];
    place.replaceChildren(...(suggested.length > 1 ? [el('p', {}, `Choose two or more ${title}, or take `, el('button', { type: 'button', class: 'more', onclick: () => compare({ sides: suggested }) }, how), '.')] : []));
    showKeywords();
    return;
  }
  const comparison = comparisonOf(of, sides, toward);
  const named = comparison.pairs.map((pair) => ({ ...pair, names: [nameOf(sides[pair.a]), nameOf(sides[pair.b])] }));
  const undated = of === 'dates' ? corpus.transcripts.filter((row, t) => isChosen(t) && !row.date).length : 0;
  place.replaceChildren(
    ...sideBySide(comparison),
    ...(undated ? [about(`${counted(undated, 'transcript has', 'transcripts have')} no date and ${undated === 1 ? 'is' : 'are'} left out.`)] : []),
    ...(sides.length > 2
      ? [
          el('h3', {}, 'Which differ'),
          about(`There are ${named.length / comparison.rows.length} pairs in each measure. The more pairs, the more differ by chance, so a pair must be clearer to count (Holm’s procedure). The interval shown is that of the one pair, so it may leave out 0 although the pair does not count.`),
          el('div', { class: 'wide' }, sortedTable({ rows: named, columns: PAIR_COLUMNS, row: pairRow, view: compareView.pairs, file: 'differences', csv: PAIRS_CSV, caption: 'Which differ' })),
        ]
      : []),
  );
  showKeywords();
}

function comparePanel() {
  document.getElementById('compare').append(el('div', { class: 'choose' }), el('p', { class: 'chips' }), el('div', { class: 'compared' }), el('div', { class: 'keywords' }));
  keywordsForm();
  showCompareForm();
  showCompared();
}
