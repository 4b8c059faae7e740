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

function personRow(person, most, chosen) {
  const open = (only, what, count) => (event) =>
    showEvidence(
      {
        by: person.speaker_id,
        name: `${person.name}: ${what}`,
        only,
        count,
        chosen,
        facts: [...toneFacts(person.tone, 'sentence', 'sentences'), ...classesOf(person, chosen, open)],
      },
      event.currentTarget,
    );
  return el(
    'tr',
    { 'data-person': person.speaker_id },
    el(
      'th',
      { scope: 'row' },
      el('span', { class: 'name' }, person.name),
      el('span', { class: 'small' }, [person.role, person.affiliation].filter(Boolean).join(', ')),
    ),
    el(
      'td',
      { class: 'share' },
      el('span', { class: 'bar', 'aria-hidden': 'true' }, el('span', { style: `width:${((100 * person.words) / most).toFixed(2)}%` })),
      figure(
        [el('data', { value: person.word_share }, percent(person.word_share)), el('span', { class: 'small' }, ` ${counted(person.words, 'word', 'words')}`)],
        `${person.name}, share of the words: ${percent(person.word_share)} ${counted(person.words, 'word', 'words')}. Show the sentences`,
        open(undefined, 'all they say'),
        { 'data-figure': 'words' },
      ),
    ),
    el('td', { class: 'number' }, figure(grouped(person.turns), `${person.name}: ${person.turns} turns. Show the sentences`, open(undefined, 'all they say'), { 'data-figure': 'turns' })),
    el(
      'td',
      { class: 'number' },
      person.questions ? figure(grouped(person.questions), `${person.name}: ${person.questions} questions. Show them`, open('questions', 'questions', person.questions), { 'data-figure': 'questions' }) : '0',
    ),
    el(
      'td',
      { class: 'tones' },
      figure(
        toneOf(person.tone),
        `${person.name}: ${sayMean(person.tone, 'sentence', 'sentences')}. Show them`,
        open(undefined, 'all they say'),
        { 'data-figure': 'tone' },
      ),
      el('span', { class: 'small' }, ` n ${grouped(person.tone.n)}`),
    ),
  );
}

/** How many sentences fall into which class; each leads to its sentences. */
function classesOf(person, chosen, open) {
  if (chosen) {
    return [];
  }
  return ['very negative', 'negative', 'neutral', 'positive', 'very positive', 'unscored']
    .map((name) => [name, person[name.replace(' ', '_')]])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => figure(`${count} ${name}`, `${count} ${name} sentences of ${person.name}. Show them`, open(name, `${name} sentences`, count), { class: 'figure chip' }));
}

function showPeople() {
  const people = peopleIn(choice.transcripts).filter(hasChosenRole);
  const most = Math.max(1, ...people.map((p) => p.words));
  document.querySelector('#people .wide').replaceChildren(
    ...sortedTable({
      rows: people,
      columns: PEOPLE_COLUMNS,
      row: (p) => personRow(p, most, choice.transcripts),
      view: peopleView,
      tie: (a, b) => b.words - a.words,
      nothing: 'Nobody speaks in what is chosen.',
    }),
  );
}
