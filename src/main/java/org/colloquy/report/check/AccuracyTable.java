package org.colloquy.report.check;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.colloquy.report.column.Columns;
import org.colloquy.report.interval.Agreement;
import org.colloquy.report.interval.ShareInterval;
import org.colloquy.report.table.ReportTable;

/** {@code accuracy.csv}: how often the program is right, by what people have answered. */
public final class AccuracyTable implements ReportTable<AccuracyRow> {
  private static final Columns<AccuracyRow> COLUMNS =
      Columns.<AccuracyRow>of()
          .word("kind", "what was checked", row -> row.kind().kind().printed())
          .key()
          .onPage()
          .name("class", "a class of it; all for all together", AccuracyRow::className)
          .key()
          .onPage()
          .integer("counted", "how many the program counts now", AccuracyRow::counted)
          .onPage()
          .ratio("share", "of the class in what the program counts", AccuracyRow::share)
          .onPage()
          .integer("n", "rows in which people could tell", row -> row.accuracy().right().rows())
          .onPage()
          .integer("right", "in which the program is right", row -> row.accuracy().right().hits())
          .onPage()
          .ratio(
              "precision",
              "right over n, weighted by how many there were of the classes drawn; empty if too many"
                  + " answers are lost",
              row -> of(row.precision(), ShareInterval::share))
          .onPage()
          .ratio(
              "low",
              "lower end of the 95 % interval of precision",
              row -> of(row.precision(), ShareInterval::low))
          .onPage()
          .ratio(
              "high",
              "upper end of the 95 % interval of precision",
              row -> of(row.precision(), ShareInterval::high))
          .onPage()
          .number(
              "effective_n",
              "how many rows, each by itself, would tell as much",
              row -> of(row.precision(), ShareInterval::effective))
          .ratio("recall", "of a tone: found of those there are", AccuracyRow::recall)
          .onPage()
          .ratio("f1", "of a tone: harmonic mean of precision and recall", AccuracyRow::f1)
          .ratio("macro_f1", "of tones: mean of f1 over the classes", AccuracyRow::macroF1)
          .onPage()
          .optionalInteger("said_negative", "people say negative", row -> said(row, "negative"))
          .optionalInteger("said_neutral", "people say neutral", row -> said(row, "neutral"))
          .optionalInteger("said_positive", "people say positive", row -> said(row, "positive"))
          .ratio(
              "corrected_share",
              "of a tone: share, corrected by the measured errors of all classes",
              row -> of(row.corrected(), ShareInterval::share))
          .onPage()
          .ratio(
              "corrected_low",
              "lower end of the 95 % interval of corrected_share",
              row -> of(row.corrected(), ShareInterval::low))
          .onPage()
          .ratio(
              "corrected_high",
              "upper end of the 95 % interval of corrected_share",
              row -> of(row.corrected(), ShareInterval::high))
          .onPage()
          .list("answers", "how many of each", AccuracyRow::answers)
          .integer(
              "cannot_tell",
              "rows that people could not tell",
              row -> count(row, CheckedClaim.Fate.CANNOT_TELL))
          .onPage()
          .integer(
              "unanswered",
              "rows without an answer",
              row -> count(row, CheckedClaim.Fate.UNANSWERED))
          .onPage()
          .integer(
              "outdated",
              "answers about what the program no longer says",
              row -> count(row, CheckedClaim.Fate.OUTDATED))
          .onPage()
          .integer(
              "unmatched",
              "answers about what is no longer there",
              row -> row.accuracy().unmatched())
          .onPage()
          .integer(
              "without_transcript",
              "of these, because there is nothing of the transcript",
              row -> count(row, CheckedClaim.Fate.WITHOUT_TRANSCRIPT))
          .integer("transcripts", "of the rows of n", row -> row.accuracy().right().transcripts())
          .onPage()
          .integer(
              "compared",
              "rows in which two people were asked the same and could tell",
              row -> row.accuracy().agreement().rows())
          .integer(
              "differing",
              "of these, answered differently",
              row -> row.accuracy().agreement().differing())
          .list("compared_files", "the files of the two", AccuracyRow::compared)
          .number(
              "kappa", "Cohen’s kappa of the two", row -> of(row.kappa(), Agreement.Kappa::value))
          .onPage()
          .number(
              "kappa_low",
              "lower end of its 95 % interval",
              row -> of(row.kappa(), Agreement.Kappa::low))
          .number(
              "kappa_high",
              "upper end of its 95 % interval",
              row -> of(row.kappa(), Agreement.Kappa::high))
          .text("sentence", "what a section on methods would say", AccuracyRow::sentence)
          .onPage();

  private static <T> OptionalDouble of(Optional<T> value, ToDoubleFunction<T> part) {
    return value.isPresent()
        ? OptionalDouble.of(part.applyAsDouble(value.get()))
        : OptionalDouble.empty();
  }

  private static OptionalInt said(AccuracyRow row, String tone) {
    return row.said(tone)
        .map(count -> OptionalInt.of(Math.toIntExact(count)))
        .orElse(OptionalInt.empty());
  }

  private static long count(AccuracyRow row, CheckedClaim.Fate fate) {
    return row.accuracy().count(fate);
  }

  @Override
  public String name() {
    return "accuracy";
  }

  @Override
  public String description() {
    return "how often the program is right here, by what you have answered";
  }

  @Override
  public Columns<AccuracyRow> columns() {
    return COLUMNS;
  }
}
