// The words of a text as search finds them; SearchWords says the same where the index is made. A
// word is a run of letters, digits and the marks on them. An apostrophe between two of them belongs
// to it, but a final 's is a word of its own. A hyphen separates words.

const LETTER = "(?!\\u02bc)[\\p{L}\\p{N}]";
const APOSTROPHE = "['\\u2018\\u2019\\u02bc\\uff07]";
const RUN = `${LETTER}(?:(?!\\u02bc)[\\p{L}\\p{N}\\p{M}])*`;
const WORD = new RegExp(`${RUN}(?:${APOSTROPHE}${RUN})*`, 'gu');
const POSSESSIVE = new RegExp(`.${APOSTROPHE}[sS]$`, 'su');

/** What people type for a letter that they may lack. */
const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ı: 'i', ς: 'σ', '\u2018': "'", '\u2019': "'", '\u02bc': "'", '\uff07': "'" };
const UNUSUAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** A word in lower case, without accents, with straight apostrophes. */
function foldedWord(word) {
  if (/^[\x00-\x7f]*$/.test(word)) {
    return word.toLowerCase();
  }
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(UNUSUAL, (letter) => PLAIN[letter])
    .normalize('NFC');
}

/**
 * The words of a text.
 * @returns {{word: string, from: number, to: number}[]} folded, with their places in the text
 */
function wordsOf(text) {
  const words = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const end = index + found.length;
    const cut = POSSESSIVE.test(found) ? end - 2 : end;
    words.push({ word: foldedWord(text.slice(index, cut)), from: index, to: cut });
    if (cut < end) {
      words.push({ word: "'s", from: cut, to: end });
    }
  }
  return words;
}
