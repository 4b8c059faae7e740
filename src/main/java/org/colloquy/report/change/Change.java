package org.colloquy.report.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.colloquy.report.column.Columns;

/**
 * A row of {@code changes.csv}: one difference between two publications. Cells of published tables
 * are copied as they stand there, already harmless for spreadsheets.
 *
 * @param kind the kind of change, in words
 * @param id the id of the transcript, speaker or entity
 * @param name its name; the label if a label has another speaker
 * @param before the value in the previous publication; empty if it is new
 * @param after the value in the current publication; empty if it is gone
 * @param difference {@code after} minus {@code before}; empty if it is not a number
 * @param cause the possible causes, as {@link ChangeCauses} names them
 */
public record Change(
    String kind,
    String id,
    String name,
    String before,
    String after,
    Optional<BigDecimal> difference,
    String cause) {
  public static final Columns<Change> COLUMNS =
      Columns.<Change>of()
          .word("change", "what kind of change", Change::kind)
          .onPage()
          .publishedId("id", "of the transcript, speaker or entity", Change::id)
          .onPage()
          .publishedName("name", "its name; the label, for another speaker", Change::name)
          .onPage()
          .publishedName("before", "what it was", Change::before)
          .onPage()
          .publishedName("after", "what it is", Change::after)
          .onPage()
          .exactNumber("difference", "after less before", Change::difference)
          .name("cause", "data, tables, settings, program or models", Change::cause)
          .onPage();

  /** A change without a difference in numbers. */
  Change(String kind, String id, String name, String before, String after, String cause) {
    this(kind, id, name, before, after, Optional.empty(), cause);
  }

  /** A change of a count or a mean. */
  static Change ofFigure(
      String kind, String id, String name, BigDecimal before, BigDecimal after, String cause) {
    return new Change(
        kind,
        id,
        name,
        before.toPlainString(),
        after.toPlainString(),
        Optional.of(after.subtract(before)),
        cause);
  }
}
