package org.colloquy.language.reported;

/**
 * The ways in which a report is recognised, each with the share of such reports whose source and
 * content are right. {@code src/tools/run ReportedAccuracy} counts them. The shares are those of
 * all labels, of both halves, (right + 4 × 0.73) / (found + 4): 0.73 is the share of the half that
 * rules were not made with, so that a way that was seldom seen has about that.
 */
enum Construction {
  /** A quotation behind the cue: {@code he said: “We will go”}. */
  QUOTATION(0.88),
  /** Direct speech without quotation marks: {@code he said, we will go}. */
  DIRECT(0.62),
  /** A clause that begins with <i>that</i>, <i>whether</i> or <i>if</i>. */
  MARKED_CLAUSE(0.81),
  /** A clause without such a word: {@code he said they would go}. */
  BARE_CLAUSE(0.78),
  /** {@code he told them to go}. */
  INFINITIVE(0.84),
  /** {@code what he is saying is …}. */
  CLEFT(0.89),
  /** The content stands in front of the cue or around it: {@code They, he said, will go}. */
  PARENTHESIS(0.62),
  /** {@code as he said}. */
  AS_CLAUSE(0.55),
  /** {@code according to him}. */
  ACCORDING(0.63),
  /** {@code she's like, no way}. */
  QUOTATIVE(0.81),
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
