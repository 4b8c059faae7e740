package org.colloquy.report.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.colloquy.report.table.Columns;

/**
 * A row of {@code changes.csv}: one thing that is different between two publications. What comes
 * from the published tables is a cell as it stands there.
 *
 * @param kind of the change, in words
 * @param id of the transcript, speaker or entity
 * @param name its name; the label, for another speaker
 * @param before what it was; empty if it was not there
 * @param after what it is; empty if it is not there
 * @param difference after less before, of what is counted or measured
 * @param cause as {@link ChangeCauses} names it
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
          .publishedId("id", "of the transcript, speaker or entity", Change::id)
          .publishedName("name", "its name; the label, for another speaker", Change::name)
          .publishedName("before", "what it was", Change::before)
          .publishedName("after", "what it is", Change::after)
          .exactNumber("difference", "after less before", Change::difference)
          .name("cause", "data, tables, settings, program or models", Change::cause);

  /** Something that is not counted or measured. */
  Change(String kind, String id, String name, String before, String after, String cause) {
    this(kind, id, name, before, after, Optional.empty(), cause);
  }

  /** A count or a mean that is another one now. */
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
