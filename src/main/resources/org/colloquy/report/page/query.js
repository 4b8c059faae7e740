// What somebody looks for, from how they write it: words, "a phrase", a beginn*, and with - in front
// what must not be there.

/**
 * @param {string} text
 * @returns {{items: {words: {word: string, starts: boolean}[], without: boolean}[], problem: string}}
 *   an item of several words is a phrase; with a problem, the items cannot be looked for; there are
 *   neither in an empty text
 */
function queryOf(text) {
  const items = [];
  const straight = text.replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"');
  for (const [, minus, phrase, word] of straight.matchAll(/(?:(?<=^|\s)([-\u2212\u2013]))?(?:"([^"]*)"?|([^\s"]+))/g)) {
    const written = phrase === undefined ? word : phrase;
    const words = wordsOf(written).map(({ word: folded, to }) => ({ word: folded, starts: written[to] === '*' }));
    if (words.length) {
      items.push({ words, without: Boolean(minus) });
    }
  }
  return { items, problem: problemOf(text, items) };
}

function problemOf(text, items) {
  if (!text.trim()) {
    return '';
  }
  if (!items.length) {
    return 'There is no word in this: words are made of letters and digits.';
  }
  return items.every((item) => item.without) ? 'Say also what to find: this says only what to leave out.' : '';
}

/**
 * Where a phrase stands in a segment.
 * @param {Object} segment see index.js
 * @returns {Promise<Int32Array>} the numbers of its first words, ascending
 */
async function placesOfPhrase(segment, words) {
  const all = await Promise.all(words.map(({ word, starts }) => (starts ? segment.startingWith(word) : segment.places(word))));
  if (all.length === 1) {
    return all[0];
  }
  const at = all.map(() => 0);
  const rows = all[0].filter((first) =>
    all.every((places, i) => {
      while (places[at[i]] < first + i) {
        at[i]++;
      }
      return places[at[i]] === first + i;
    }),
  );
  if (!rows.length) {
    return rows;
  }
  const sentences = await segment.sentences();
  const found = [];
  eachSentence(sentences, rows, (sentence, first) => first + all.length <= sentences.starts[sentence + 1] && found.push(first));
  return Int32Array.from(found);
}

/** Calls back with the sentence of each place. */
function eachSentence({ starts }, places, call) {
  let sentence = 0;
  for (const place of places) {
    while (starts[sentence + 1] <= place) {
      sentence++;
    }
    call(sentence, place);
  }
}

/**
 * The places in a segment that fit a query: those of its first item, in the sentences that hold all
 * items and none of those to be left out.
 * @param {Object[]} items of the query
 * @param {string} thing the entity that a sentence must mention; '' for any
 * @param {function(Object): function(number): boolean} fitting makes of the segment's sentences what
 *   says whether one fits; it is asked in their order
 * @returns {Promise<{sentences: number[], places: number[]}>} for each place its sentence in the
 *   segment, and the number of its first word there, counted from 0
 */
async function findIn(segment, items, thing, fitting) {
  const wanted = items.filter((item) => !item.without);
  const [of, without, about] = await Promise.all([
    Promise.all(wanted.map((item) => placesOfPhrase(segment, item.words))),
    Promise.all(items.filter((item) => item.without).map((item) => placesOfPhrase(segment, item.words))),
    thing ? segment.about(thing) : null,
  ]);
  const found = { sentences: [], places: [] };
  const conditions = [...of.slice(1), ...(about ? [about] : [])];
  if ([of[0], ...conditions].some((places) => !places.length)) {
    return found;
  }
  const sentences = await segment.sentences();
  const fits = fitting(sentences);
  // How many of the conditions before hold; a sentence that fails one never catches up.
  const held = new Uint8Array(sentences.count);
  conditions.forEach((places, i) => eachSentence(sentences, places, (s) => held[s] === i && held[s]++));
  const LEFT_OUT = 255;
  without.forEach((places) => eachSentence(sentences, places, (s) => (held[s] = LEFT_OUT)));
  eachSentence(sentences, of[0], (sentence, place) => {
    if (held[sentence] === conditions.length && fits(sentence)) {
      found.sentences.push(sentence);
      found.places.push(place - sentences.starts[sentence]);
    }
  });
  return found;
}

/** The words of a sentence that fit an item of the query, as numbers of words. */
function wordsThatFit(words, items) {
  const fit = new Set();
  for (const item of items.filter((one) => !one.without)) {
    for (let first = 0; first + item.words.length <= words.length; first++) {
      if (item.words.every(({ word, starts }, i) => (starts ? words[first + i].word.startsWith(word) : words[first + i].word === word))) {
        item.words.forEach((one, i) => fit.add(first + i));
      }
    }
  }
  return fit;
}
