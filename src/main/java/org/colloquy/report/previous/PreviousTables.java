package org.colloquy.report.previous;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.PublishedRows;

/**
 * The tables of the previous publication, whose rows may be taken over.
 *
 * @param folder the folder in which they lie; it may be missing
 * @param unharmed the files in it that are as they were published, as paths below it with {@code /}
 *     between their parts
 * @param rows the places of the rows in them, by transcript
 */
public record PreviousTables(Path folder, Set<String> unharmed, Map<String, PublishedRows> rows) {
  public PreviousTables {
    unharmed = Set.copyOf(unharmed);
    rows = Map.copyOf(rows);
  }

  /** Tables that may be compared with new ones, but from which nothing can be taken over. */
  public static PreviousTables onlyIn(Path folder) {
    return new PreviousTables(folder, Set.of(), Map.of());
  }
}
