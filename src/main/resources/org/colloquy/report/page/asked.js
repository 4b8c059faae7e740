// What a figure leads to, said in a few words that an address can hold: who speaks (`by`), what is
// mentioned (`about`), `only` questions or one class of sentences, `at` one date of the chart, `in`
// one conversation.

const ASKED = ['by', 'about', 'only', 'at', 'in'];

/** So are six classes of sentences called. */
const CLASSES_OF_SENTENCES = ['very negative', 'negative', 'neutral', 'positive', 'very positive', 'unscored'];

/**
 * The query of the panel for what is asked, in what is chosen; null if there is no such person or
 * thing.
 */
function evidenceOf(asked) {
  const { by, about, only, at, in: inside } = asked;
  const person = by === undefined ? null : peopleIn(choice.transcripts).find((p) => p.speaker_id === by);
  const thing = about === undefined ? null : thingsIn(choice.transcripts).find((t) => t.entity_id === about);
  const number = inside === undefined ? undefined : corpus.numberOf.get(inside);
  if (person === undefined || thing === undefined || (inside !== undefined && !(number && corpus.shares[number - 1])) || (!person && !thing)) {
    return null;
  }
  const query = { by, about, only, chosen: choice.transcripts, asked };
  if (number) {
    return { ...query, number, name: thing ? thing.name : person.name };
  }
  if (!thing) {
    const what = only === 'questions' ? 'questions' : only ? `${only} sentences` : 'all they say';
    const count = only === 'questions' ? person.questions : only && !choice.transcripts ? person[only.replace(' ', '_')] : undefined;
    return { ...query, count, name: `${person.name}: ${what}`, facts: [...toneFacts(person.tone, 'sentence', 'sentences'), ...classesOf(person)] };
  }
  if (person) {
    const pair = pairsIn(choice.transcripts).find((p) => p.speaker_id === by && p.entity_id === about);
    return { ...query, name: `${person.name} about ${thing.speaker_id === by ? 'themselves' : thing.name}`, facts: pair ? toneFacts(pair.tone, 'mention', 'mentions') : [] };
  }
  const point = at === undefined ? null : pointsOf(about).find((p) => p.label === at);
  if (point) {
    return { ...query, chosen: new Set(point.transcripts), name: `${thing.name}, ${at}`, facts: toneFacts(point.tone, 'mention', 'mentions') };
  }
  return { ...query, name: `${thing.name}: all mentions`, facts: [...toneFacts(thing.tone, 'mention', 'mentions'), ...wikipediaLink(thing)] };
}

/** How many sentences fall into which class; each leads to its sentences. */
function classesOf(person) {
  if (choice.transcripts) {
    return [];
  }
  return CLASSES_OF_SENTENCES.map((name) => [name, person[name.replace(' ', '_')]])
    .filter(([, count]) => count > 0)
    .map(([name, count]) =>
      figure(`${count} ${name}`, `${count} ${name} sentences of ${person.name}. Show them`, (event) => showEvidence(evidenceOf({ by: person.speaker_id, only: name }), event.currentTarget), { class: 'figure chip' }),
    );
}

/** The cells of a mean in a table: the tone, its interval, and of how many. */
function toneCells(tone) {
  return [
    el('td', { class: 'number' }, tone.mean === '' ? '' : toneOf(tone)),
    el('td', { class: 'number' }, tone.low === '' ? '' : `${signed(tone.low)} to ${signed(tone.high)}`, tone.n > 0 && tone.n < ENOUGH ? el('span', { class: 'small' }, ' too few to say') : null),
    el('td', { class: 'number' }, grouped(tone.n)),
  ];
}

/** The name of a person or thing, by the id of either. */
function nameById(id) {
  const row = corpus.person.get(id) || corpus.thing.get(id);
  return row && row.name;
}
