package org.colloquy.report.tally;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What the row of an entity is made of.
 *
 * @param speakers those who mention it
 * @param speaks whether it is somebody who also speaks
 */
public record EntityRow(EntityTally entity, Company speakers, boolean speaks)
    implements Serializable {
  /** The order of the rows: what is mentioned most comes first. */
  public static final Comparator<EntityRow> ORDER =
      Comparator.<EntityRow>comparingInt(row -> row.entity().mentions().all())
          .reversed()
          .thenComparing(row -> row.entity().id());
}
