package org.colloquy.report.table;

import org.colloquy.model.ToneScale;
import org.colloquy.model.Tones;
import org.colloquy.report.column.Columns;
import org.colloquy.report.interval.TranscriptTones;

/** The columns of summed tones that several tables have in common. */
final class ToneColumns {
  /** Tones of mentions toward what they mention: mean, its interval, n and the three classes. */
  static final Columns<TranscriptTones> TOWARD_MENTIONED =
      toward("it", "its mentions that have a tone", "mentions");

  /** The same toward people, of mentions by others. */
  static final Columns<TranscriptTones> TOWARD_PEOPLE =
      toward("them", "those mentions that have a tone", "those mentions");

  private static final Columns<Tones> CLASSES =
      Columns.<Tones>of()
          .integer("very_negative", "sentences most likely very negative", Tones::veryNegative)
          .integer("negative", "sentences most likely negative", Tones::negative)
          .integer("neutral", "sentences most likely neutral", Tones::neutral)
          .integer("positive", "sentences most likely positive", Tones::positive)
          .integer("very_positive", "sentences most likely very positive", Tones::veryPositive)
          .integer(
              "unscored",
              "sentences without a usable parse, which are in no class",
              Tones::unscored);

  /** Tones of a speaker's sentences: mean, its interval, n, the five classes, unscored. */
  static final Columns<TranscriptTones> OF_A_SPEAKER =
      Columns.<TranscriptTones>of()
          .tone(
              ToneScale.SENTENCES,
              "sentiment_mean",
              "mean score of their sentences that have one",
              TranscriptTones::mean)
          .interval(ToneScale.SENTENCES, tones -> tones.interval(ToneScale.SENTENCES))
          .integer("sentiment_n", "sentences that have a score", TranscriptTones::scored)
          .group(CLASSES, TranscriptTones::total);

  /** Tones of a turn's sentences: mean, the five classes, unscored. */
  static final Columns<Tones> OF_A_TURN =
      Columns.<Tones>of()
          .tone(
              ToneScale.SENTENCES,
              "sentiment_mean",
              "mean score of the turn's sentences that have one",
              Tones::mean)
          .group(CLASSES, tones -> tones);

  private ToneColumns() {}

  private static Columns<TranscriptTones> toward(String it, String scored, String mentions) {
    return Columns.<TranscriptTones>of()
        .tone(
            ToneScale.MENTIONS,
            "sentiment_mean",
            "mean tone toward " + it + ", over " + scored,
            TranscriptTones::mean)
        .interval(ToneScale.MENTIONS, tones -> tones.interval(ToneScale.MENTIONS))
        .integer("sentiment_n", mentions + " that have a tone", TranscriptTones::scored)
        .integer("negative", mentions + " negative toward " + it, tones -> tones.total().negative())
        .integer("neutral", mentions + " neutral toward " + it, tones -> tones.total().neutral())
        .integer(
            "positive", mentions + " positive toward " + it, tones -> tones.total().positive());
  }
}
