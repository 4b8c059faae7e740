// What a search has found: hits, in the order of the corpus, and what is counted of them.

/** The order of hits, by name; those of one rank stay in the order of the corpus. */
const HIT_ORDERS = {
  corpus: 'in the order of the files',
  oldest: 'oldest first',
  newest: 'newest first',
  speaker: 'by who says it',
  negative: 'most negative first',
  positive: 'most positive first',
  before: 'by the word before',
  after: 'by the word behind',
};

/** No hits yet, of a query. */
function nothingFound(items) {
  return {
    items,
    count: 0,
    sentences: 0,
    transcripts: 0,
    // For each hit: the place of its transcript, its sentence there, its first word there, who says
    // it, the place of its segment in `segments`, and its sentence there.
    transcript: [],
    sentence: [],
    word: [],
    speaker: [],
    segment: [],
    inSegment: [],
    speakers: [],
    numberOf: new Map(),
    segments: [],
  };
}

/** Adds what is found in the next segment. */
async function addFound(found, segment, { sentences, places }) {
  if (!sentences.length) {
    return;
  }
  const all = await segment.sentences();
  const number = found.segments.length;
  found.segments.push(segment);
  let t = 0;
  let last = -1;
  sentences.forEach((sentence, i) => {
    while (all.firsts[t + 1] <= sentence) {
      t++;
    }
    const speaker = all.speakers[all.speakerOf[sentence]];
    if (!found.numberOf.has(speaker)) {
      found.numberOf.set(speaker, found.speakers.length);
      found.speakers.push(speaker);
    }
    if (found.transcript[found.transcript.length - 1] !== segment.transcripts[t]) {
      found.transcripts++;
    }
    found.transcript.push(segment.transcripts[t]);
    found.sentence.push(sentence - all.firsts[t]);
    found.word.push(places[i]);
    found.speaker.push(found.numberOf.get(speaker));
    found.segment.push(number);
    found.inSegment.push(sentence);
    found.sentences += sentence === last ? 0 : 1;
    last = sentence;
  });
  found.count += sentences.length;
}

/** The words at a step from each hit, for sorting: '' at the ends of sentences. */
async function wordsBeside(found, step) {
  const beside = new Array(found.count).fill('');
  let hit = 0;
  for (let number = 0; number < found.segments.length; number++) {
    const segment = found.segments[number];
    const { starts } = await segment.sentences();
    const wordAt = new Int32Array(starts[starts.length - 1]);
    const words = [''];
    await segment.eachWord((word, places) => {
      places.forEach((place) => (wordAt[place] = words.length));
      words.push(word);
    });
    for (; hit < found.count && found.segment[hit] === number; hit++) {
      const sentence = found.inSegment[hit];
      const place = starts[sentence] + found.word[hit] + step;
      if (place >= starts[sentence] && place < starts[sentence + 1]) {
        beside[hit] = words[wordAt[place]];
      }
    }
  }
  return beside;
}

async function tonesOfHits(found) {
  const tones = await Promise.all(found.segments.map((segment) => segment.tones()));
  return found.inSegment.map((sentence, hit) => tones[found.segment[hit]][sentence]);
}

/** What hits are sorted by: smaller first, undefined last. */
async function hitKeys(found, order) {
  const lengthOfItem = found.items.find((item) => !item.without).words.length;
  switch (order) {
    case 'oldest':
    case 'newest': {
      const dates = corpus.transcripts.map((row) => (row.date ? Number(row.date.replaceAll('-', '')) * (order === 'oldest' ? 1 : -1) : undefined));
      return found.transcript.map((t) => dates[t]);
    }
    case 'speaker': {
      const names = found.speakers.map((id) => (id ? foldedWord(corpus.person.get(id).name) : undefined));
      return found.speaker.map((speaker) => names[speaker]);
    }
    case 'negative':
    case 'positive': {
      const sign = order === 'negative' ? 1 : -1;
      return (await tonesOfHits(found)).map((tone) => (tone === NO_TONE ? undefined : sign * tone));
    }
    case 'before':
      return (await wordsBeside(found, -1)).map((word) => word || undefined);
    case 'after':
      return (await wordsBeside(found, lengthOfItem)).map((word) => word || undefined);
    default:
      return null;
  }
}

/** The numbers of the hits in an order of HIT_ORDERS. */
async function hitsInOrder(found, order) {
  const hits = Array.from({ length: found.count }, (one, hit) => hit);
  const keys = await hitKeys(found, order);
  if (!keys) {
    return hits;
  }
  return hits.sort((a, b) => {
    const [one, other] = [keys[a], keys[b]];
    if (one === other) {
      return a - b;
    }
    return one === undefined ? 1 : other === undefined ? -1 : one < other ? -1 : 1;
  });
}

/** So many words per 10,000 of those; '' where there are none. */
function rateOf(hits, words) {
  return words > 0 ? ((10000 * hits) / words).toFixed(2) : '';
}

/** Counts hits by a key: for each the hits, sentences and transcripts. */
function hitsBy(found, keyOf) {
  const counts = new Map();
  for (let hit = 0; hit < found.count; hit++) {
    const key = keyOf(hit);
    let count = counts.get(key);
    if (!count) {
      count = { key, hits: 0, sentences: 0, transcripts: 0, lastSentence: -1, lastTranscript: -1, lastSegment: -1 };
      counts.set(key, count);
    }
    const t = found.transcript[hit];
    count.hits++;
    count.sentences += found.inSegment[hit] === count.lastSentence && found.segment[hit] === count.lastSegment ? 0 : 1;
    count.transcripts += t === count.lastTranscript ? 0 : 1;
    count.lastSentence = found.inSegment[hit];
    count.lastSegment = found.segment[hit];
    count.lastTranscript = t;
  }
  return [...counts.values()];
}

/** Who says what is found, most hits first, with the rate of their words in what is chosen. */
function foundBySpeaker(found, chosen) {
  const words = new Map();
  for (const [, [person, , , spoken]] of sharesOf(0, chosen)) {
    const id = corpus.peopleIds[person];
    words.set(id, (words.get(id) || 0) + spoken);
  }
  return hitsBy(found, (hit) => found.speaker[hit])
    .map(({ key, hits, sentences, transcripts }) => {
      const id = found.speakers[key];
      return { id, name: id ? corpus.person.get(id).name : 'not known who', hits, rate: rateOf(hits, words.get(id) || 0), sentences, transcripts };
    })
    .sort((a, b) => b.hits - a.hits || (a.name < b.name ? -1 : 1));
}

/** With more months than this between the first and the last, years are shown. */
const MOST_MONTHS = 36;

/**
 * Hits over time, each month or year of what is chosen, also those without a hit; transcripts
 * without a date come last.
 * @param {function(number): boolean} counts whether the words of a person, by the place in the
 *   shares, count for the rate
 */
function foundOverTime(found, chosen, counts) {
  const dates = corpus.transcripts.map((row) => row.date);
  const there = dates.filter((date, t) => date && corpus.shares[t] && (!chosen || chosen.has(t))).sort();
  const months = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const byYear = there.length > 0 && months(there[there.length - 1]) - months(there[0]) >= MOST_MONTHS;
  const labels = dates.map((date) => (date ? date.slice(0, byYear ? 4 : 7) : ''));
  const points = new Map();
  const pointOf = (label) => {
    if (!points.has(label)) {
      points.set(label, { label, hits: 0, known: 0, words: 0, transcripts: 0, all: 0 });
    }
    return points.get(label);
  };
  corpus.shares.forEach((shares, t) => {
    if (shares && (!chosen || chosen.has(t))) {
      const point = pointOf(labels[t]);
      point.all++;
      shares.filter(([person]) => counts(person)).forEach(([, , , words]) => (point.words += words));
    }
  });
  for (const { key, hits, transcripts } of hitsBy(found, (hit) => labels[found.transcript[hit]])) {
    Object.assign(pointOf(key), { hits, transcripts });
  }
  // The words are those of speakers who are known, so for the rate their hits alone count.
  for (let hit = 0; hit < found.count; hit++) {
    pointOf(labels[found.transcript[hit]]).known += found.speakers[found.speaker[hit]] ? 1 : 0;
  }
  return [...points.values()]
    .map((point) => ({ ...point, rate: rateOf(point.known, point.words) }))
    .sort((a, b) => (a.label === '') - (b.label === '') || (a.label < b.label ? -1 : 1));
}

const listed = new WeakMap();

/** The sentences of a conversation as the index counts them. */
function listedSentences(spoken) {
  if (!listed.has(spoken)) {
    listed.set(spoken, indexedSentences(spoken));
  }
  return listed.get(spoken);
}

/** A reader should see some words around a hit, of the same turn. */
const ENOUGH_AROUND = 90;

function changed({ transcript }) {
  return `The index is not of this conversation: ${transcript}. Keep the files of a run together, or run the program again.`;
}

/**
 * A hit with its sentence.
 * @returns {{t: number, turn: Object, sentence: Object, from: number, to: number, others: number[][]}}
 *   where the hit is in the sentence's text, and where other words of the query are
 */
function lineOf(found, hit, spoken) {
  const sentences = listedSentences(spoken);
  const at = found.sentence[hit];
  const sentence = sentences[at];
  if (!sentence) {
    throw new Error(changed(spoken));
  }
  const words = wordsOfSentence(sentence);
  const first = found.word[hit];
  const last = first + found.items.find((item) => !item.without).words.length - 1;
  const [begin, end] = [words[first], words[last]];
  if (!begin || !end) {
    throw new Error(changed(spoken));
  }
  const others = [...wordsThatFit(words, found.items)].filter((i) => i < first || i > last);
  let [before, after] = ['', ''];
  for (let i = at - 1; i >= 0 && sentences[i].turn === sentence.turn && begin.from + before.length < ENOUGH_AROUND; i--) {
    before = `${sentences[i].text.trim()} ${before}`;
  }
  for (let i = at + 1; i < sentences.length && sentences[i].turn === sentence.turn && sentence.text.length - end.to + after.length < ENOUGH_AROUND; i++) {
    after = `${after} ${sentences[i].text.trim()}`;
  }
  return { t: found.transcript[hit], turn: sentence.turn, sentence, from: begin.from, to: end.to, others: others.map((i) => [words[i].from, words[i].to]), before, after };
}

/** Hits as lines; the conversations are loaded some at a time. */
async function linesOf(found, hits) {
  const AT_ONCE = 16;
  const lines = new Map();
  const byTranscript = new Map();
  for (const hit of hits) {
    const t = found.transcript[hit];
    if (!byTranscript.has(t)) {
      byTranscript.set(t, []);
    }
    byTranscript.get(t).push(hit);
  }
  const all = [...byTranscript];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    await Promise.all(
      all.slice(i, i + AT_ONCE).map(async ([t, ofThis]) => {
        const spoken = await spokenOf(t + 1);
        ofThis.forEach((hit) => lines.set(hit, lineOf(found, hit, spoken)));
      }),
    );
  }
  return hits.map((hit) => lines.get(hit));
}

/** All hits as a table to save. */
async function linesTable(found, hits) {
  const columns = ['transcript', 'title', 'date', 'turn_id', 'line', 'sentence', 'speaker_id', 'speaker', 'sentiment', 'before', 'match', 'after'];
  const rows = (await linesOf(found, hits)).map(({ t, turn, sentence, from, to }) => {
    const row = corpus.transcripts[t];
    const { text } = sentence;
    return [row.transcript, row.title, row.date, `${row.transcript}#${turn.number}`, sentence.line, sentence.number, turn.speaker || '', turn.speaker ? turn.name : '', sentence.tone, text.slice(0, from), text.slice(from, to), text.slice(to)];
  });
  return { columns, rows };
}
