package org.colloquy.language.reported;

/**
 * The ways in which a report is recognised, each with the share of such reports whose source and
 * content are right. {@code src/tools/run ReportedAccuracy} counts them. The shares are those of
 * the labels that rules were made with, (right + 4 × 0.83) / (found + 4), so that a way that was
 * seldom seen has about the share of all.
 */
enum Construction {
  /** A quotation behind the cue: {@code he said: “We will go”}. */
  QUOTATION(0.95),
  /** Direct speech without quotation marks: {@code he said, we will go}. */
  DIRECT(0.83),
  /** A clause that begins with <i>that</i>, <i>whether</i> or <i>if</i>. */
  MARKED_CLAUSE(0.87),
  /** A clause without such a word: {@code he said they would go}. */
  BARE_CLAUSE(0.80),
  /** {@code he told them to go}. */
  INFINITIVE(0.90),
  /** {@code what he is saying is …}. */
  CLEFT(0.89),
  /** The content stands in front of the cue or around it: {@code They, he said, will go}. */
  PARENTHESIS(0.83),
  /** {@code as he said}. */
  AS_CLAUSE(0.81),
  /** {@code according to him}. */
  ACCORDING(0.59),
  /** {@code she's like, no way}. */
  QUOTATIVE(0.79),
  /** {@code the claim that …}. */
  NOUN(0.83),
  /** {@code called for a review}, {@code described it as “a mess”}. */
  PHRASE(0.89);

  private final double confidence;

  Construction(double confidence) {
    this.confidence = confidence;
  }

  /** How often what is recognised in this way is right, 0 to 1. */
  double confidence() {
    return confidence;
  }
}
