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
 * @param {Object} open the segment, see index.js
 * @returns {Promise<Int32Array>} the numbers of its first words, ascending
 */
async function placesOfPhrase(open, words) {
  const all = await Promise.all(words.map(({ word, starts }) => (starts ? open.startingWith(word) : open.places(word))));
  if (all.length === 1) {
    return all[0];
  }
  const found = [];
  const at = all.map(() => 0);
  let sentence = 0;
  for (const first of all[0]) {
    let fits = true;
    for (let i = 1; i < all.length && fits; i++) {
      while (all[i][at[i]] < first + i) {
        at[i]++;
      }
      fits = all[i][at[i]] === first + i;
    }
    if (fits) {
      while (open.starts[sentence + 1] <= first) {
        sentence++;
      }
      if (first + all.length <= open.starts[sentence + 1]) {
        found.push(first);
      }
    }
  }
  return Int32Array.from(found);
}

/** Calls back with the sentence of each place. */
function eachSentence(open, places, call) {
  let sentence = 0;
  for (const place of places) {
    while (open.starts[sentence + 1] <= place) {
      sentence++;
    }
    call(sentence, place);
  }
}

/**
 * The places in a segment that fit a query: those of its first item, in the sentences that hold all
 * items and none of those to be left out.
 * @param {Object} open the segment
 * @param {Object[]} items of the query
 * @param {{fits: function(number): boolean, thing: ?string}} filter whether a sentence fits, by its
 *   number in the segment; the entity that it must mention
 * @returns {Promise<{sentences: number[], places: number[]}>} for each place its sentence in the
 *   segment, and the number of its first word there, counted from 0
 */
async function findIn(open, items, { fits, thing }) {
  const wanted = items.filter((item) => !item.without);
  const [of, without, about] = await Promise.all([
    Promise.all(wanted.map((item) => placesOfPhrase(open, item.words))),
    Promise.all(items.filter((item) => item.without).map((item) => placesOfPhrase(open, item.words))),
    thing ? open.about(thing) : null,
  ]);
  // How many of the conditions before hold; a sentence that fails one never catches up.
  const held = new Uint8Array(open.count);
  const conditions = [...of.slice(1), ...(about ? [about] : [])];
  conditions.forEach((places, i) => eachSentence(open, places, (s) => held[s] === i && held[s]++));
  const LEFT_OUT = 255;
  without.forEach((places) => eachSentence(open, places, (s) => (held[s] = LEFT_OUT)));
  const found = { sentences: [], places: [] };
  eachSentence(open, of[0], (sentence, place) => {
    if (held[sentence] === conditions.length && fits(sentence)) {
      found.sentences.push(sentence);
      found.places.push(place - open.starts[sentence]);
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
