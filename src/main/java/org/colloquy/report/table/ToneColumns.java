package org.colloquy.report.table;

import org.colloquy.model.Tones;

/** The columns of summed tones that several tables have in common. */
final class ToneColumns {
  /** Tones of mentions toward what they mention: mean, n, negative, neutral, positive. */
  static final Columns<Tones> TOWARD_MENTIONED =
      Columns.<Tones>of()
          .tone(
              "sentiment_mean",
              "mean tone toward it, over its mentions that have a tone",
              Tones::mean)
          .integer("sentiment_n", "mentions that have a tone", Tones::scored)
          .integer(
              "negative",
              "mentions most likely negative toward it",
              tones -> tones.veryNegative() + tones.negative())
          .integer("neutral", "mentions most likely neutral toward it", Tones::neutral)
          .integer(
              "positive",
              "mentions most likely positive toward it",
              tones -> tones.positive() + tones.veryPositive());

  private ToneColumns() {}

  /**
   * Tones of sentences: mean, the five classes, unscored.
   *
   * @param whose whose sentences, as in {@code their sentences}
   */
  static Columns<Tones> ofSentences(String whose) {
    return Columns.<Tones>of()
        .sentenceTone("sentiment_mean", "mean of the calibrated tone of " + whose, Tones::mean)
        .integer("very_negative", "sentences most likely very negative", Tones::veryNegative)
        .integer("negative", "sentences most likely negative", Tones::negative)
        .integer("neutral", "sentences most likely neutral", Tones::neutral)
        .integer("positive", "sentences most likely positive", Tones::positive)
        .integer("very_positive", "sentences most likely very positive", Tones::veryPositive)
        .integer(
            "unscored", "sentences without a usable parse, which are in no mean", Tones::unscored);
  }
}
