// Who is talked about and never heard, and who is heard and never talked about.

const ANY_TYPE = 'any';

const heardView = { type: 'PERSON', unheard: tableView('mentions'), unmentioned: tableView('words') };

const heardPart = (name) => document.querySelector(`#heard .${name}`);

/** What the address says of the tables. */
function heardNow() {
  return heardView.type === 'PERSON' ? [] : [['type', heardView.type]];
}

function setHeard(asked) {
  const type = asked.get('type') || 'PERSON';
  heardView.type = type === ANY_TYPE || corpus.entities.some((thing) => thing.type === type) ? type : 'PERSON';
  const select = heardPart('type');
  if (select) {
    select.value = heardView.type;
  }
  showNow('heard');
}

/** What those whose role is chosen mention, in what is chosen. */
function mentionedThings() {
  if (!choice.role) {
    return thingsIn(choice.transcripts);
  }
  const sums = new Map();
  const fits = corpus.peopleIds.map((id) => hasChosenRole(corpus.person.get(id)));
  for (const [t, [person, thing, mentions, ...moments]] of sharesOf(2, choice.transcripts)) {
    if (fits[person]) {
      const sum = sums.get(thing) || { mentions: 0, parts: new Map() };
      sum.mentions += mentions;
      sum.parts.set(t, added(sum.parts.get(t), partOf(moments)));
      sums.set(thing, sum);
    }
  }
  return [...sums].map(([thing, { mentions, parts }]) => ({
    ...corpus.thing.get(corpus.thingIds[thing]),
    mentions,
    transcripts: parts.size,
    tone: together([...parts.values()], corpus.scales.mentions),
  }));
}

/** Who speaks in what is chosen: a set of ids. */
function heardSpeakers() {
  const ids = new Set();
  for (const [, [person]] of sharesOf(0, choice.transcripts)) {
    ids.add(corpus.peopleIds[person]);
  }
  return ids;
}

/** What is mentioned and does not speak, of a type. */
function unheardThings(type) {
  const heard = heardSpeakers();
  return mentionedThings().filter((thing) => (type === ANY_TYPE || thing.type === type) && !heard.has(thing.speaker_id));
}

/** Who speaks and is mentioned by nobody but themselves. */
function unmentionedPeople() {
  const byOthers = new Map();
  const add = (id, count) => byOthers.set(id, (byOthers.get(id) || 0) + count);
  for (const [, [thing, mentions]] of sharesOf(1, choice.transcripts)) {
    add(corpus.thing.get(corpus.thingIds[thing]).speaker_id, mentions);
  }
  for (const [, [person, thing, mentions]] of sharesOf(2, choice.transcripts)) {
    const id = corpus.peopleIds[person];
    if (corpus.thing.get(corpus.thingIds[thing]).speaker_id === id) {
      add(id, -mentions);
    }
  }
  return peopleIn(choice.transcripts).filter((person) => hasChosenRole(person) && !byOthers.get(person.speaker_id));
}

const TONE_COLUMNS = (one) => [
  { key: 'tone', title: 'Tone', number: true, value: (row) => (row.tone.mean === '' ? '' : Number(row.tone.mean)), last: (row) => row.tone.n < ENOUGH, lastTitle: `Fewer than ${ENOUGH} ${one} with a tone: too few to rank` },
  { key: 'low', title: '95 %', number: true, value: (row) => (row.tone.low === '' ? '' : Number(row.tone.low)) },
  { key: 'n', title: 'n', number: true, value: (row) => row.tone.n },
];

const TONE_CSV = ['sentiment_mean', 'sentiment_low', 'sentiment_high', 'sentiment_n'];
const toneCsv = ({ mean, low, high, n }) => [mean, low, high, n];

function unheardTable() {
  const rows = unheardThings(heardView.type);
  const speaksElsewhere = (thing) => thing.speaker_id && corpus.person.has(thing.speaker_id);
  const columns = [
    { key: 'name', title: 'Talked about', value: (thing) => thing.name },
    { key: 'mentions', title: 'Mentions', number: true, value: (thing) => thing.mentions },
    { key: 'transcripts', title: 'Transcripts', number: true, value: (thing) => thing.transcripts },
    ...TONE_COLUMNS('mentions'),
  ];
  const by = (thing) => (choice.role ? null : { about: thing.entity_id });
  const row = (thing) => {
    const says = `${thing.name}: ${counted(thing.mentions, 'mention', 'mentions')}. Show them`;
    return el(
      'tr',
      { 'data-thing': thing.entity_id },
      el('th', { scope: 'row' }, dossierLink(thing.entity_id, thing.name), el('span', { class: 'small' }, ` ${[heardView.type === ANY_TYPE && typeOf(thing), speaksElsewhere(thing) && 'speaks outside what is chosen'].filter(Boolean).join(', ')}`)),
      el('td', { class: 'number' }, by(thing) ? figure(grouped(thing.mentions), says, (event) => showEvidence(evidenceOf(by(thing)), event.currentTarget)) : grouped(thing.mentions)),
      el('td', { class: 'number' }, grouped(thing.transcripts)),
      ...toneCells(thing.tone),
    );
  };
  const csv = { columns: ['entity_id', 'name', 'type', 'mentions', 'transcripts', ...TONE_CSV], row: (thing) => [thing.entity_id, thing.name, thing.type, thing.mentions, thing.transcripts, ...toneCsv(thing.tone)] };
  return sortedTable({ rows, columns, row, csv, view: heardView.unheard, file: 'never-heard', tie: (a, b) => b.mentions - a.mentions || (a.entity_id < b.entity_id ? -1 : 1), caption: 'Spoken about, never heard', nothing: 'Nobody: all who are talked about speak, too.' });
}

function unmentionedTable() {
  const rows = unmentionedPeople();
  const columns = [
    { key: 'name', title: 'Speaks', value: (person) => person.name },
    { key: 'words', title: 'Words', number: true, value: (person) => person.words },
    { key: 'turns', title: 'Turns', number: true, value: (person) => person.turns },
    { key: 'transcripts', title: 'Transcripts', number: true, value: (person) => person.transcripts },
    ...TONE_COLUMNS('sentences'),
  ];
  const row = (person) =>
    el(
      'tr',
      { 'data-person': person.speaker_id },
      el('th', { scope: 'row' }, dossierLink(person.speaker_id, person.name), el('span', { class: 'small' }, ` ${[person.role, person.affiliation].filter(Boolean).join(', ')}`)),
      el('td', { class: 'number' }, figure(grouped(person.words), `${person.name}: ${counted(person.words, 'word', 'words')}. Show the sentences`, (event) => showEvidence(evidenceOf({ by: person.speaker_id }), event.currentTarget))),
      el('td', { class: 'number' }, grouped(person.turns)),
      el('td', { class: 'number' }, grouped(person.transcripts)),
      ...toneCells(person.tone),
    );
  const csv = { columns: ['speaker_id', 'name', 'role', 'affiliation', 'words', 'turns', 'transcripts', ...TONE_CSV], row: (person) => [person.speaker_id, person.name, person.role, person.affiliation, person.words, person.turns, person.transcripts, ...toneCsv(person.tone)] };
  return sortedTable({ rows, columns, row, csv, view: heardView.unmentioned, file: 'never-mentioned', tie: (a, b) => b.words - a.words || (a.speaker_id < b.speaker_id ? -1 : 1), caption: 'Heard, never spoken about', nothing: 'Nobody: all who speak are talked about by others.' });
}

function showHeard() {
  heardPart('unheard').replaceChildren(...unheardTable());
  heardPart('unmentioned').replaceChildren(...unmentionedTable());
}

function heardPanel() {
  const types = [...new Set(corpus.entities.map((thing) => thing.type))].sort();
  const take = (event) => {
    heardView.type = event.currentTarget.value;
    showHeard();
    goneTo('heard');
  };
  const select = el('select', { class: 'type', onchange: take }, el('option', { value: ANY_TYPE }, 'any type'), types.map((type) => el('option', { value: type, selected: type === heardView.type }, typeOf({ type }))));
  document.getElementById('heard').append(
    el('div', { class: 'choose' }, el('label', {}, 'Show ', select)),
    el('div', { class: 'wide unheard' }),
    el('h3', { class: 'and-others' }, 'Heard, never spoken about'),
    el('div', { class: 'wide unmentioned' }),
  );
  showHeard();
}
