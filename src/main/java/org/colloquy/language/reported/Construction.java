package org.colloquy.language.reported;

/** The ways in which a report is recognised. */
enum Construction {
  /** A quotation behind the cue: {@code he said: “We will go”}. */
  QUOTATION,
  /** Direct speech without quotation marks: {@code he said, we will go}. */
  DIRECT,
  /** A clause that begins with <i>that</i>, <i>whether</i> or <i>if</i>. */
  MARKED_CLAUSE,
  /** A clause without such a word: {@code he said they would go}. */
  BARE_CLAUSE,
  /** {@code he told them to go}. */
  INFINITIVE,
  /** {@code what he is saying is …}. */
  CLEFT,
  /** The content stands in front of the cue or around it: {@code They, he said, will go}. */
  PARENTHESIS,
  /** {@code as he said}. */
  AS_CLAUSE,
  /** {@code according to him}. */
  ACCORDING,
  /** {@code she's like, no way}. */
  QUOTATIVE,
  /** {@code the claim that …}. */
  NOUN,
  /** {@code called for a review}, {@code described it as “a mess”}. */
  PHRASE
}
