// The questions that somebody asks and those that they answer, in their dossier.

const ASKED_PART = 'dossier-asked';
const ANSWERED_PART = 'dossier-answered';

/** So many questions are shown at a time: each takes more room than a sentence. */
const QUESTIONS_AT_A_TIME = 10;

const ANSWER_COLUMNS = ['transcript', 'title', 'date', 'question turn', 'question line', 'asker', 'question', 'kind', 'answer turn', 'answer line', 'answerer', 'answer', 'begins', 'refusal'];

function goToPart(id) {
  const heading = document.getElementById(id);
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}

/** The questions of a conversation that somebody asks, or answers; each with its sentences. */
function answersIn(spoken, { asker, answerer }) {
  const turns = new Map(spoken.turns.map((turn) => [turn.number, turn]));
  const sentences = new Map(spoken.sentences.map((sentence) => [sentence.number, sentence]));
  return spoken.turns
    .filter(({ answer }) => answer)
    .map(({ answer, ...asking }) => ({
      spoken,
      asking,
      answering: turns.get(answer.turn),
      kind: answer.kind,
      begins: answer.begins,
      question: sentences.get(answer.question),
      reply: sentences.get(answer.reply),
      refusal: answer.refusal ? sentences.get(answer.refusal) : null,
    }))
    .filter(({ asking, answering }) => (asker === undefined || asking.speaker === asker) && (answerer === undefined || answering.speaker === answerer));
}

/** A sentence of a question or an answer, with who says it and where. */
function saidBeside({ spoken, sentence, turn, other, flags }) {
  return [
    el('blockquote', {}, sentenceElement(sentence, [])),
    el(
      'p',
      { class: 'facts' },
      other && turn.speaker !== undefined ? dossierLink(turn.speaker, turn.name) : el('b', {}, turn.name),
      flags,
      el('a', { href: `${turn.href}s${sentence.number}` }, `turn ${turn.number}`),
      el('span', { class: 'line' }, `line ${sentence.line}`),
      citeButton(spoken, sentence),
    ),
  ];
}

/** A question with its answer; the name of whoever the dossier is not about leads to theirs. */
function answerItem({ spoken, asking, answering, kind, begins, question, reply, refusal }, { asker }) {
  const isOwn = (turn) => (asker === undefined ? turn === answering : turn === asking);
  const side = (sentence, turn, flags) => saidBeside({ spoken, sentence, turn, other: !isOwn(turn), flags });
  const refused = () => el('span', { class: 'flag unsure', title: 'Says that the question will not be answered' }, 'refusal');
  return el(
    'li',
    { class: `answered ${asking.voice}` },
    side(question, asking, el('span', { class: 'flag' }, kind)),
    el(
      'div',
      { class: `answer ${answering.voice}` },
      side(reply, answering, [begins ? el('span', { class: 'flag' }, `begins with ${begins}`) : null, refusal === reply ? refused() : null]),
      refusal && refusal !== reply ? side(refusal, answering, refused()) : null,
    ),
  );
}

function answerRow({ spoken, asking, answering, kind, begins, question, reply, refusal }) {
  const nameIn = (turn) => (turn.speaker === undefined ? '' : turn.name);
  return [spoken.transcript, spoken.title, spoken.date, asking.number, question.line, nameIn(asking), quoteOf(question), kind, answering.number, reply.line, nameIn(answering), quoteOf(reply), begins, refusal ? quoteOf(refusal) : ''];
}

/**
 * @param {number} at the place of the count in a speaker's share: 0 asked, 1 answered
 * @param {string} note what the list does not say
 */
function questionsPart({ id, title, what, note, subject, at, query, wanted }) {
  const { speaker, name } = subject;
  const person = corpus.peopleIds.indexOf(speaker.speaker_id);
  const places = [];
  for (const [t, share] of sharesOf(0, choice.transcripts)) {
    if (share[0] === person && askingOf(share)[at]) {
      places.push({ number: t + 1, count: askingOf(share)[at] });
    }
  }
  if (!places.length) {
    return null;
  }
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const found = () => foundIn(places, { ...query, by: speaker.speaker_id, only: 'questions' }, answersIn);
  const rows = async () => {
    const all = [];
    for await (const { item, found: here } of found()) {
      if (item) {
        throw new Error('Not saved: files are missing beside this page.');
      }
      all.push(...here.map(answerRow));
    }
    return { columns: ANSWER_COLUMNS, rows: all };
  };
  const element = part(
    title,
    el('p', { class: 'take' }, `${counted(total, 'question', 'questions')} in ${counted(places.length, 'conversation', 'conversations')}: `, saveButton(`${fileName(name, what)}.csv`, `Save the questions that ${name} ${what}`, rows)),
    ...growingList({ found: found(), item: (one) => answerItem(one, query), state: (shown) => `${grouped(shown)} of ${counted(total, 'question', 'questions')}.`, atATime: QUESTIONS_AT_A_TIME, wanted }),
    about(note),
  );
  const heading = element.querySelector('h2');
  heading.id = id;
  heading.tabIndex = -1;
  return element;
}

function askedPart(subject, wanted) {
  return questionsPart({ id: ASKED_PART, title: `What ${subject.name} asks`, what: 'asked', note: 'Only questions to which somebody else replies. The reply is shown by its first sentence.', subject, at: 0, query: { asker: subject.speaker.speaker_id }, wanted });
}

function answeredPart(subject, wanted) {
  return questionsPart({ id: ANSWERED_PART, title: `What ${subject.name} is asked`, what: 'answered', note: 'A refusal is marked where the reply says that it will not, may not or cannot answer. Many are missed, and some are wrong: read them. Other replies may still evade the question.', subject, at: 1, query: { answerer: subject.speaker.speaker_id }, wanted });
}
