// What is said in a conversation: one door, wherever its text is. A conversation that stands in the
// page is read from it; one that has a page of its own comes from the file beside that page.
//
// spokenOf(number) gives a promise of
//   number      of the transcript's row in transcripts.csv, counted from 1; 1 on a page of its own
//   transcript  its id; `title` and `date` as shown, the date empty if there is none
//   href        where the conversation is shown
//   turns       in order, each with
//     id, href    the id of its element, and the address of that
//     number, line  of the turn, and of the line in the file where its speech begins, from 1
//     speaker, name  `speaker_id` and name; `speaker` is undefined if it is not known who speaks
//     attribution  labelled, inferred or unknown; `reason` why, empty if labelled
//     voice       the class of the speaker's colour
//     time        when it begins, in seconds; undefined if that is not known
//     clip        whether it is an archive clip
//     answer      who answers what it asks: `question`, `reply` and `refusal` are numbers of
//                 sentences (`refusal` 0 if there is none), `turn` of the turn that replies, `kind`
//                 and `begins` as in answers.csv; undefined if it asks nothing that is answered
//   sentences   in order, each with
//     turn        one of the turns
//     number      as in sentences.csv; null for words outside any sentence that are a mention
//     text        exactly what the page shows, with stage directions; one space between paragraphs
//     directions  [from, to] of the stage directions in it, 0-based and half-open in `text`
//     from, line  0-based offset in the file's text, as `start` in sentences.csv, and its line; both
//                 undefined where there is no number
//     tone, class  its score with four decimals, and negative, neutral or positive; both empty if
//                 it has none
//     likeliest   the class in which the tables count it, or unscored
//     question    whether it ends in a question mark
//     mentions    in order of their beginnings, each with
//       from, to    0-based and half-open in `text`
//       id          of the mention, as in mentions.csv
//       entity, name  id and name of what is mentioned; undefined for a chain without a name
//       type        of a name, as recognised at this place; undefined for other mentions
//       kind        name, nominal or pronoun
//       tone, class  toward what is mentioned; both empty if there is none
//     reports     of what somebody else is said to have said, or the speaker says to have said, each with
//       id          as in reported.csv
//       source, sourceName  id and name of who is said to have said it; undefined if not known
//       words       how the sentence names them; empty if it does not
//       cue, attitude, kind  as in reported.csv
//       self        whether speakers tell what they have said
//       negated     whether it was not said
//       tone        mean of the content toward what it mentions; empty if there is none
//       toward      tone toward the source; empty if there is none
//       confidence  with four decimals
//       places      [from, to] of the stretches of the content, 0-based and half-open in `text`
//
// The promise is rejected with a message for the reader if the file is missing.

const LIKELIEST = ['very negative', 'negative', 'neutral', 'positive', 'very positive', 'unscored'];
const CLASSES = ['', 'negative', 'neutral', 'positive'];
const KINDS = ['name', 'nominal', 'pronoun'];
const ATTITUDES = ['neutral', 'affirming', 'doubting', 'denying'];
const REPORT_KINDS = ['direct', 'indirect', 'mixed', 'according to', 'denied'];
const ATTRIBUTIONS = ['labelled', 'inferred', 'unknown'];

/** What was read from the page; it does not change. */
const spokenInPage = new WeakMap();

/** The element of a conversation; null if it is not in this page. */
function conversationHere(number) {
  return document.querySelector(`.conversation[data-number="${number}"]`);
}

function spokenOf(number) {
  const shown = conversationHere(number);
  if (shown) {
    if (!spokenInPage.has(shown)) {
      spokenInPage.set(shown, spokenHere(shown));
    }
    return Promise.resolve(spokenInPage.get(shown));
  }
  const row = corpus.transcripts[number - 1];
  return loadPart(fileOf(number)).then((part) => ({
    number,
    transcript: row.transcript,
    title: titleOf(row),
    date: row.date,
    href: pageOf(number),
    ...spokenIn(part, row.transcript, pageOf(number)),
  }));
}

/** The turns and sentences of a conversation that is in the page. */
function spokenHere(conversation) {
  const turns = [];
  const sentences = [];
  for (const element of conversation.querySelectorAll('.turn')) {
    const { turn: number, line, speaker, attribution, time, kind, answer } = element.dataset;
    const flag = element.querySelector('.who .inferred, .who .unknown');
    const turn = {
      id: element.id,
      href: `#${element.id}`,
      number: Number(number),
      line: Number(line),
      speaker,
      name: element.querySelector('.who b').textContent,
      attribution,
      reason: flag ? flag.title : '',
      voice: [...element.classList].find((name) => name.startsWith('voice-')),
      time: time === undefined ? undefined : Number(time),
      clip: kind === 'archive clip',
      answer: answerIn(answer),
    };
    turns.push(turn);
    readTurn(element, turn, sentences);
  }
  const { number, title, date, transcript } = conversation.dataset;
  return { number: Number(number), transcript, title, date, href: conversation.id ? `#${conversation.id}` : '', turns, sentences };
}

/**
 * Adds the sentences of a turn. A sentence may have several elements: in two paragraphs, or where a
 * mention crosses its end.
 */
function readTurn(element, turn, sentences) {
  const byNumber = new Map();
  const mentions = new Map();
  for (const paragraph of element.querySelectorAll('.said > p')) {
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const inside = text.parentElement;
      const marks = [];
      for (let mark = inside.closest('.mention'); mark && element.contains(mark); mark = mark.parentElement.closest('.mention')) {
        if (mark.dataset.mention) {
          marks.unshift(mark);
        }
      }
      const shown = inside.closest('.sentence');
      const key = shown ? shown.dataset.sentence : marks.length ? marks[0].dataset.mention : undefined;
      if (key === undefined) {
        continue;
      }
      let sentence = byNumber.get(key);
      if (!sentence) {
        sentence = shown ? sentenceHere(shown, turn) : sentenceOf(turn, null);
        byNumber.set(key, sentence);
        sentences.push(sentence);
      } else if (sentence.paragraph !== paragraph && !sentence.text.endsWith(' ')) {
        sentence.text += ' ';
      }
      sentence.paragraph = paragraph;
      const from = sentence.text.length;
      sentence.text += text.data;
      const to = sentence.text.length;
      if (inside.classList.contains('direction')) {
        sentence.directions.push([from, to]);
      }
      for (let mark = inside.closest('.reported'); mark && element.contains(mark); mark = mark.parentElement.closest('.reported')) {
        readReport(mark, sentence, from, to);
      }
      for (const mark of marks) {
        const known = mentions.get(mark.dataset.mention);
        if (!known) {
          const mention = mentionHere(mark, from, to);
          mentions.set(mention.id, { mention, sentence });
          sentence.mentions.push(mention);
        } else if (known.sentence === sentence) {
          known.mention.to = to;
        }
      }
    }
  }
  byNumber.forEach((sentence) => delete sentence.paragraph);
}

/** Makes a stretch of a sentence part of a report; its last stretch goes on, if it ends here. */
function readReport({ dataset }, sentence, from, to) {
  let report = sentence.reports.find(({ id }) => id === dataset.report);
  if (!report) {
    report = reportHere(dataset);
    sentence.reports.push(report);
  }
  const last = report.places[report.places.length - 1];
  if (last && !sentence.text.slice(last[1], from).trim()) {
    last[1] = to;
  } else {
    report.places.push([from, to]);
  }
}

function reportHere(dataset) {
  return {
    id: dataset.report,
    source: dataset.source,
    sourceName: dataset.sourceName,
    words: dataset.words || '',
    cue: dataset.cue,
    attitude: dataset.attitude,
    kind: dataset.kind,
    self: dataset.standing === 'self',
    negated: dataset.negated === 'yes',
    tone: dataset.tone || '',
    toward: dataset.sourceTone || '',
    confidence: dataset.confidence,
    places: [],
  };
}

function sentenceOf(turn, number) {
  return { turn, number, text: '', directions: [], from: undefined, line: undefined, tone: '', class: '', likeliest: 'unscored', question: false, mentions: [], reports: [] };
}

function sentenceHere({ dataset }, turn) {
  return {
    ...sentenceOf(turn, Number(dataset.sentence)),
    from: Number(dataset.start),
    line: Number(dataset.line),
    tone: dataset.tone,
    class: dataset.class,
    likeliest: dataset.likeliest,
    question: dataset.question === 'yes',
  };
}

function mentionHere({ dataset, classList }, from, to) {
  return {
    from,
    to,
    id: dataset.mention,
    entity: dataset.entity,
    name: dataset.name,
    type: dataset.type,
    kind: KINDS.find((kind) => classList.contains(kind)),
    tone: dataset.tone || '',
    class: dataset.class || '',
  };
}

/** The turns and sentences in the file of a conversation; SpokenPart writes it. */
function spokenIn(part, transcript, page) {
  const [speakers, things, all] = part;
  const tone = (tenThousandths) => (tenThousandths === null ? '' : (tenThousandths / 10000).toFixed(4));
  const turns = [];
  const sentences = [];
  for (const [number, line, speaker, attribution, reason, time, said, clip, answer] of all) {
    const known = speaker >= 0;
    const turn = {
      id: `t1-${number}`,
      href: `${page}#t1-${number}`,
      number,
      line,
      speaker: known ? speakers[speaker][0] : undefined,
      name: known ? speakers[speaker][1] : 'Unknown speaker',
      attribution: ATTRIBUTIONS[attribution],
      reason,
      voice: known ? `voice-${speaker % 8}` : 'voice-none',
      time: time === null ? undefined : time,
      clip: clip === 1,
      answer: answerIn(answer),
    };
    turns.push(turn);
    for (const [sentence, text, from, at, score, name, likeliest, question, mentions, directions, reports] of said) {
      sentences.push({
        turn,
        number: sentence,
        text,
        directions: pairsOf(directions),
        from: from === null ? undefined : from,
        line: at === null ? undefined : at,
        tone: tone(score),
        class: CLASSES[name],
        likeliest: LIKELIEST[likeliest],
        question: question === 1,
        mentions: mentions.map(([begin, end, id, kind, thing, type, toward, side]) => ({
          from: begin,
          to: end,
          id: `${transcript}#m${id}`,
          entity: thing < 0 ? undefined : things[thing][0],
          name: thing < 0 ? undefined : things[thing][1],
          type: type || undefined,
          kind: KINDS[kind],
          tone: tone(toward),
          class: CLASSES[side],
        })),
        reports: (reports || []).map(([id, source, words, cue, attitude, kind, self, negated, content, toward, confidence, places]) => ({
          id: `${transcript}#r${id}`,
          source: source < 0 ? undefined : things[source][0],
          sourceName: source < 0 ? undefined : things[source][1],
          words,
          cue,
          attitude: ATTITUDES[attitude],
          kind: REPORT_KINDS[kind],
          self: self === 1,
          negated: negated === 1,
          tone: tone(content),
          toward: tone(toward),
          confidence: tone(confidence),
          places: pairsOf(places),
        })),
      });
    }
  }
  return { turns, sentences };
}

/** ShownAnswer writes it. */
function answerIn(text) {
  if (!text) {
    return undefined;
  }
  const [question, kind, turn, reply, refusal, begins] = text.split(' ');
  return { question: Number(question), kind, turn: Number(turn), reply: Number(reply), refusal: Number(refusal), begins };
}

function pairsOf(numbers) {
  return numbers.flatMap((from, i) => (i % 2 ? [] : [[from, numbers[i + 1]]]));
}
