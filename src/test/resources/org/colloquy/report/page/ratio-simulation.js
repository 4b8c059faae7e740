// Draws transcripts in which two people speak, and counts how often intervals hold what they should.
(window.coverage = ({ ratioOf, differenceOf }, { transcripts, least, most, spread, together, rounds, longer = 1 }) => {
  let state = 36 + transcripts;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  // Lengths of turns: 1 and more, geometric, so that the mean is exact.
  const WORDS = 20;
  const QUESTIONS = 0.1;
  const SENTENCES_A_TURN = 2;
  const drawn = (t, shift, factor) => {
    const turns = least + Math.floor(uniform() * (most - least + 1));
    const own = shift + (normal() * spread) / 2;
    // The factor has the mean 1.
    const level = Math.exp(own - (spread * spread * 1.25) / 2);
    const mean = 1 + (WORDS * factor - 1) * level;
    let words = 0;
    for (let i = 0; i < turns; i++) {
      words += 1 + Math.floor(Math.log(1 - uniform()) / Math.log(1 - 1 / mean));
    }
    let questions = 0;
    const p = Math.min(1, QUESTIONS * level);
    for (let i = 0; i < turns * SENTENCES_A_TURN; i++) {
      questions += uniform() < p ? 1 : 0;
    }
    return { t, turns, words, questions, sentences: turns * SENTENCES_A_TURN };
  };
  const sum = (all, key) => all.reduce((total, one) => total + one[key], 0);
  const lengthOf = (all) => ratioOf(all.map((one) => ({ t: one.t, y: one.words, x: one.turns })), { n: sum(all, 'turns'), single: (mean, turns) => (mean * mean) / turns });
  const questionsOf = (all) => ratioOf(all.map((one) => ({ t: one.t, y: one.questions, x: one.sentences })), { n: sum(all, 'sentences'), most: 1, single: (p, n) => (p * (1 - p) * n + 1) / n / n });
  const holds = (interval, truth) => (interval.low <= truth && truth <= interval.high ? 1 : 0);
  const held = { length: 0, questions: 0, lengthDifference: 0, questionDifference: 0 };
  for (let round = 0; round < rounds; round++) {
    const [one, other] = [[], []];
    for (let t = 0; t < transcripts; t++) {
      const shift = normal() * spread;
      one.push(drawn(t, shift, 1));
      other.push(drawn(together ? t : t + transcripts, together ? shift : normal() * spread, longer));
    }
    held.length += holds(lengthOf(one), WORDS);
    held.questions += holds(questionsOf(one), QUESTIONS);
    held.lengthDifference += holds(differenceOf(lengthOf(one), lengthOf(other)), 0);
    held.questionDifference += holds(differenceOf(questionsOf(one), questionsOf(other)), 0);
  }
  return Object.fromEntries(Object.entries(held).map(([key, count]) => [key, count / rounds]));
})
