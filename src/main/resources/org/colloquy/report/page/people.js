// Who speaks.

const peopleView = tableView('words');

const PEOPLE_COLUMNS = [
  { key: 'name', title: 'Name', value: (person) => person.name },
  { key: 'words', title: 'Share of words', number: true, className: 'share-title', value: (person) => person.words },
  { key: 'turns', title: 'Turns', number: true, value: (person) => person.turns },
  { key: 'questions', title: 'Questions', number: true, value: (person) => person.questions },
  {
    key: 'sentiment_mean',
    title: 'Tone',
    number: true,
    value: (person) => Number(person.tone.mean),
    last: (person) => person.tone.n < ENOUGH,
    lastTitle: `Fewer than ${ENOUGH} sentences with a score: too few to rank`,
  },
];

const PEOPLE_CSV = {
  columns: ['speaker_id', 'name', 'role', 'affiliation', 'words', 'word_share', 'turns', 'questions', 'sentiment_mean', 'sentiment_low', 'sentiment_high', 'sentiment_n'],
  row: (person) => [person.speaker_id, person.name, person.role, person.affiliation, person.words, person.word_share, person.turns, person.questions, person.tone.mean, person.tone.low, person.tone.high, person.tone.n],
};

function personRow(person, most) {
  const open = (only) => (event) => showEvidence(evidenceOf({ by: person.speaker_id, only }), event.currentTarget);
  return el(
    'tr',
    { 'data-person': person.speaker_id },
    el(
      'th',
      { scope: 'row' },
      el('span', { class: 'name' }, dossierLink(person.speaker_id, person.name)),
      el('span', { class: 'small' }, noteOf(person)),
    ),
    el(
      'td',
      { class: 'share' },
      el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', { style: `width:${((100 * person.words) / most).toFixed(2)}%` })),
      figure(
        [el('data', { value: person.word_share }, percent(person.word_share)), el('span', { class: 'small' }, ` ${counted(person.words, 'word', 'words')}`)],
        `${person.name}, share of the words: ${percent(person.word_share)} ${counted(person.words, 'word', 'words')}. Show the sentences`,
        open(),
        { 'data-figure': 'words' },
      ),
    ),
    el('td', { class: 'number' }, figure(grouped(person.turns), `${person.name}: ${person.turns} turns. Show the sentences`, open(), { 'data-figure': 'turns' })),
    el(
      'td',
      { class: 'number' },
      person.questions ? figure(grouped(person.questions), `${person.name}: ${person.questions} questions. Show them`, open('questions'), { 'data-figure': 'questions' }) : '0',
    ),
    el(
      'td',
      { class: 'tones' },
      figure(
        toneOf(person.tone),
        `${person.name}: ${sayMean(person.tone, 'sentence', 'sentences')}. Show them`,
        open(),
        { 'data-figure': 'tone' },
      ),
      el('span', { class: 'small' }, ` n ${grouped(person.tone.n)}`),
    ),
  );
}

function showPeople() {
  const people = peopleIn(choice.transcripts).filter(hasChosenRole);
  const most = Math.max(1, ...people.map((p) => p.words));
  document.querySelector('#people .wide').replaceChildren(
    ...sortedTable({
      rows: people,
      columns: PEOPLE_COLUMNS,
      row: (p) => personRow(p, most),
      view: peopleView,
      file: 'people',
      csv: PEOPLE_CSV,
      tie: (a, b) => b.words - a.words,
      nothing: 'Nobody speaks in what is chosen.',
    }),
  );
}
