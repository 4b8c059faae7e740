// The index of all words that are said, in segments: transcripts that follow each other. Where
// conversations have pages of their own, SearchIndex made it and its files are loaded as they are
// needed; else it is made here, of what stands in the page, when somebody first searches.
//
// segmentsOf() gives all segments, in order. Of each there are
//   transcripts  places of its transcripts in corpus.transcripts, in order
//   places(word), startingWith(beginning)  a promise of the numbers of the words that are, or begin,
//                so: Int32Array, ascending. Words are numbered from 0 through the segment, and folded,
//                see words.js
//   about(entity)  the same of the first words of the sentences that mention it
//   eachWord(call)  calls with each word and its places, in no order that matters; a promise that all
//                are done. To count words for any sentences, add up what falls into them
//   sentences()  a promise of its sentences, which are those of sentences.csv, in that order:
//     count        how many there are
//     starts       Int32Array: the number of each sentence's first word. One more at the end is the
//                  number of words
//     firsts       for each transcript the number of its first sentence; one more at the end
//     speakers     ids of those who speak, behind '' for whoever is not known
//     speakerOf    Int32Array: for each sentence a place in `speakers`
//   tones()      a promise of an Int32Array with the tone of each sentence in steps of 0.0001, or
//                NO_TONE
//
// Promises are rejected with a message for the reader if a file is missing.

const NO_TONE = -0x80000000;
const TONE_BELOW = 20001;
const DIGITS_OF_TONE = 3;
const ABOUT = '@';

const DIGIT = (() => {
  const values = new Uint8Array(128);
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((digit, value) => (values[digit.charCodeAt(0)] = value));
  return values;
})();

/** The numbers in a text of digits, see IndexDigits. */
function numbersIn(text) {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGIT[text.charCodeAt(i)];
    number |= (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
    } else {
      numbers[count++] = number;
      number = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, count);
}

/** The places of a term, from the first and the steps between them. */
function placesIn(text) {
  const places = numbersIn(text);
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    last += places[i] + 1;
    places[i] = last;
  }
  return places;
}

function startsOf(lengths) {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => (starts[i + 1] = starts[i] + length));
  return starts;
}

function mergedPlaces(all) {
  const places = new Int32Array(all.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of all) {
    places.set(one, at);
    at += one.length;
  }
  return all.length > 1 ? places.sort() : places;
}

/** The place of the first that is not smaller; as many as there are if none is. */
function firstNotBelow(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

const splitTerms = new WeakMap();

/** The terms of a file with their places, apart. */
function termsIn(data) {
  if (!splitTerms.has(data)) {
    splitTerms.set(data, data.map((all) => all.split(' ')));
  }
  return splitTerms.get(data);
}

/** A value that is made when it is first asked for; again if that failed. */
function onDemand(make) {
  let made = null;
  return () => {
    if (!made) {
      made = make();
      made.catch(() => (made = null));
    }
    return made;
  };
}

/** The sentences of a segment, from its first file. */
function sentencesInHead([, speakers, lengths, runs]) {
  const firsts = [0];
  const allLengths = lengths.map(numbersIn);
  allLengths.forEach((numbers, t) => firsts.push(firsts[t] + numbers.length));
  const count = firsts[firsts.length - 1];
  const speakerOf = new Int32Array(count);
  let at = 0;
  for (const of of runs) {
    const numbers = numbersIn(of);
    for (let i = 0; i < numbers.length; i += 2) {
      speakerOf.fill(numbers[i], at, at + numbers[i + 1]);
      at += numbers[i + 1];
    }
  }
  return { count, starts: startsOf(flat(allLengths, count)), firsts, speakers: ['', ...speakers], speakerOf };
}

function tonesIn(text) {
  const tones = new Int32Array(text.length / DIGITS_OF_TONE);
  for (let s = 0; s < tones.length; s++) {
    let steps = 0;
    for (let i = 0; i < DIGITS_OF_TONE; i++) {
      steps = steps * 64 + DIGIT[text.charCodeAt(s * DIGITS_OF_TONE + i)];
    }
    tones[s] = steps ? steps - TONE_BELOW : NO_TONE;
  }
  return tones;
}

/**
 * A segment in files.
 * @param {string} name with which the names of its files begin
 * @param {string[]} firstTerms the first term of each file with terms
 */
function segmentInFiles(transcripts, name, firstTerms) {
  const HEAD = 0;
  const TONES = 1;
  const TERMS = 2;
  const file = (number) => loadPart(`${corpus.pages}/${name}-${number}.js`);
  const terms = async (number) => termsIn(await file(TERMS + number));
  /** The number of the file in which a term stands, if it stands anywhere. */
  const fileWith = (term) => {
    const at = firstNotBelow(firstTerms, term);
    return firstTerms[at] === term ? at : Math.max(0, at - 1);
  };
  const places = async (term) => {
    if (!firstTerms.length) {
      return new Int32Array(0);
    }
    const [words, of] = await terms(fileWith(term));
    const i = firstNotBelow(words, term);
    return words[i] === term ? placesIn(of[i]) : new Int32Array(0);
  };
  return {
    transcripts,
    places,
    startingWith: async (beginning) => {
      const numbers = [];
      for (let number = fileWith(beginning); number < firstTerms.length && (firstTerms[number] < beginning || firstTerms[number].startsWith(beginning)); number++) {
        numbers.push(number);
      }
      const files = await Promise.all(numbers.map(terms));
      return mergedPlaces(
        files.flatMap(([words, of]) => {
          const found = [];
          for (let i = firstNotBelow(words, beginning); i < words.length && words[i].startsWith(beginning); i++) {
            found.push(placesIn(of[i]));
          }
          return found;
        }),
      );
    },
    about: (entity) => places(ABOUT + entity),
    eachWord: async (call) => {
      for (let number = 0; number < firstTerms.length; number++) {
        const [words, of] = await terms(number);
        words.forEach((word, i) => word.startsWith(ABOUT) || call(word, placesIn(of[i])));
      }
    },
    sentences: onDemand(async () => sentencesInHead(await file(HEAD))),
    tones: async () => tonesIn(await file(TONES)),
  };
}

function flat(arrays, length) {
  const all = new Int32Array(length);
  let at = 0;
  for (const one of arrays) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}

/** The sentences of a conversation that stand in sentences.csv, in its order. */
function indexedSentences(spoken) {
  return spoken.sentences.filter((sentence) => sentence.number !== null);
}

/** The words of a sentence, without stage directions, with their places in its text. */
function wordsOfSentence({ text, directions }) {
  const words = wordsOf(text);
  return directions.length ? words.filter(({ from }) => !directions.some(([begin, end]) => begin <= from && from < end)) : words;
}

/** The index of the conversations in the page. */
async function indexOfPage(transcripts) {
  const terms = new Map();
  const add = (term, place) => {
    const places = terms.get(term);
    if (!places) {
      terms.set(term, [place]);
    } else if (places[places.length - 1] !== place) {
      places.push(place);
    }
  };
  const firsts = [0];
  const lengths = [];
  const speakers = [''];
  const numberOf = new Map([['', 0]]);
  const speakerOf = [];
  const tones = [];
  let place = 0;
  for (const t of transcripts) {
    for (const sentence of indexedSentences(await spokenOf(t + 1))) {
      const words = wordsOfSentence(sentence);
      if (words.length) {
        sentence.mentions.forEach(({ entity }) => entity !== undefined && add(ABOUT + entity, place));
      }
      words.forEach(({ word }, i) => add(word, place + i));
      place += words.length;
      lengths.push(words.length);
      const speaker = sentence.turn.speaker || '';
      if (!numberOf.has(speaker)) {
        numberOf.set(speaker, speakers.length);
        speakers.push(speaker);
      }
      speakerOf.push(numberOf.get(speaker));
      tones.push(sentence.tone === '' ? NO_TONE : Math.round(Number(sentence.tone) * 10000));
    }
    firsts.push(lengths.length);
  }
  const sentences = { count: lengths.length, starts: startsOf(lengths), firsts, speakers, speakerOf: Int32Array.from(speakerOf) };
  return { terms, sentences, tones: Int32Array.from(tones) };
}

function segmentInPage(transcripts) {
  const index = onDemand(() => indexOfPage(transcripts));
  const places = async (term) => Int32Array.from((await index()).terms.get(term) || []);
  return {
    transcripts,
    places,
    startingWith: async (beginning) => {
      const { terms } = await index();
      return mergedPlaces([...terms].filter(([term]) => term.startsWith(beginning)).map(([, of]) => Int32Array.from(of)));
    },
    about: (entity) => places(ABOUT + entity),
    eachWord: async (call) => (await index()).terms.forEach((of, word) => word.startsWith(ABOUT) || call(word, Int32Array.from(of))),
    sentences: async () => (await index()).sentences,
    tones: async () => (await index()).tones,
  };
}

let allSegments = null;

function segmentsOf() {
  if (!allSegments) {
    const analysed = corpus.transcripts.map((row, t) => t).filter((t) => corpus.shares[t]);
    allSegments = corpus.pages ? segmentsInFiles(analysed) : [segmentInPage(analysed)];
  }
  return allSegments;
}

function segmentsInFiles(analysed) {
  let from = 0;
  return corpus.search.map(([name, count, ...firstTerms]) => {
    from += count;
    return segmentInFiles(analysed.slice(from - count, from), name, firstTerms);
  });
}
