// Who speaks.

const FIRST_PEOPLE = 12;

const peopleView = { sort: 'words', up: false, all: false };

const PEOPLE_COLUMNS = [
  { key: 'name', title: 'Name' },
  { key: 'words', title: 'Share of words', number: true, className: 'share-title' },
  { key: 'turns', title: 'Turns', number: true },
  { key: 'questions', title: 'Questions', number: true },
  { key: 'sentiment_mean', title: 'Tone', number: true },
];

/** Whether a person comes after all others because too few of their sentences have a score. */
function isRankedLast(person) {
  return peopleView.sort === 'sentiment_mean' && person.tone.n < ENOUGH;
}

function peopleOrder(a, b) {
  const key = peopleView.sort;
  const way = peopleView.up ? -1 : 1;
  if (key === 'name') {
    return way * (a.name < b.name ? 1 : a.name > b.name ? -1 : 0);
  }
  if (key === 'sentiment_mean') {
    return isRankedLast(a) - isRankedLast(b) || (isRankedLast(a) ? 0 : way * (Number(b.tone.mean) - Number(a.tone.mean))) || b.words - a.words;
  }
  return way * (b[key] - a[key]) || b.words - a.words;
}

function personRow(person, most, chosen) {
  const numbers = () => (corpus.pages ? undefined : chosen && [...chosen].map((t) => t + 1));
  const open = (only, what) => (event) => {
    const query = {
      by: person.speaker_id,
      name: `${person.name}: ${what}`,
      only,
      numbers: numbers(),
      facts: [...toneFacts(person.tone, 'sentence', 'sentences'), ...classesOf(person, chosen, open)],
    };
    if (corpus.pages) {
      query.places = placesOf(query, chosen);
    }
    showEvidence(query, event.currentTarget);
  };
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
        `${person.name}: ${percent(person.word_share)} of the words, ${person.words} words. Show the sentences`,
        open(undefined, 'all they say'),
        { 'data-figure': 'words' },
      ),
    ),
    el('td', { class: 'number' }, figure(grouped(person.turns), `${person.name}: ${person.turns} turns. Show the sentences`, open(undefined, 'all they say'), { 'data-figure': 'turns' })),
    el(
      'td',
      { class: 'number' },
      person.questions ? figure(grouped(person.questions), `${person.name}: ${person.questions} questions. Show them`, open('questions', 'questions'), { 'data-figure': 'questions' }) : '0',
    ),
    el(
      'td',
      { class: 'tones' },
      figure(
        [toneOf(person.tone), el('span', { class: 'small' }, ` n ${grouped(person.tone.n)}`)],
        `${person.name}: ${sayMean(person.tone, 'sentence', 'sentences')}. Show them`,
        open(undefined, 'all they say'),
        { 'data-figure': 'tone' },
      ),
    ),
  );
}

/** The heading of those who come last whichever way the table is sorted by tone. */
function fewRow() {
  return el('tr', { class: 'few' }, el('th', { scope: 'colgroup', colspan: PEOPLE_COLUMNS.length }, `Fewer than ${ENOUGH} sentences with a score: too few to rank`));
}

/** How many sentences fall into which class; each leads to its sentences. */
function classesOf(person, chosen, open) {
  if (chosen) {
    return [];
  }
  return ['very negative', 'negative', 'neutral', 'positive', 'very positive', 'unscored']
    .map((name) => [name, person[name.replace(' ', '_')]])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => figure(`${count} ${name}`, `${count} ${name} sentences of ${person.name}. Show them`, open(name, `${name} sentences`), { class: 'figure chip' }));
}

function showPeople() {
  const place = document.querySelector('#people .wide');
  const people = peopleIn(choice.transcripts).filter(hasChosenRole).sort(peopleOrder);
  const most = Math.max(1, ...people.map((p) => p.words));
  const shown = peopleView.all ? people : people.slice(0, FIRST_PEOPLE);
  const header = PEOPLE_COLUMNS.map(({ key, title, number, className }) =>
    el(
      'th',
      { scope: 'col', class: className || (number ? 'number' : null), 'aria-sort': peopleView.sort === key ? (peopleView.up ? 'ascending' : 'descending') : null },
      el(
        'button',
        {
          type: 'button',
          class: 'sort',
          onclick: () => {
            peopleView.up = peopleView.sort === key ? !peopleView.up : !number;
            peopleView.sort = key;
            showPeople();
            document.querySelector(`#people [aria-sort] button`).focus();
          },
        },
        title,
      ),
    ),
  );
  place.replaceChildren(
    el('table', {}, el('thead', {}, el('tr', {}, header)), el('tbody', {}, shown.flatMap((p, i) => [isRankedLast(p) && (i === 0 || !isRankedLast(shown[i - 1])) ? fewRow() : null, personRow(p, most, choice.transcripts)]))),
    people.length > shown.length
      ? el(
          'button',
          {
            type: 'button',
            class: 'more',
            onclick: () => {
              peopleView.all = true;
              showPeople();
              place.querySelectorAll('tbody tr[data-person]')[FIRST_PEOPLE].querySelector('button').focus();
            },
          },
          `Show all ${grouped(people.length)}`,
        )
      : '',
    people.length ? '' : el('p', { class: 'nothing' }, 'Nobody speaks in what is chosen.'),
  );
}
