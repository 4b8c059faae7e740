package org.colloquy.report.previous;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.PublishedRows;

/**
 * What is known of the tables of the publication before, whose rows may be taken over.
 *
 * @param folder in which they lie
 * @param unharmed the files in it that are as they were published, as paths below it with {@code /}
 *     between their parts
 * @param rows what lies where in them, by transcript
 */
public record EarlierTables(Path folder, Set<String> unharmed, Map<String, PublishedRows> rows) {
  public EarlierTables {
    unharmed = Set.copyOf(unharmed);
    rows = Map.copyOf(rows);
  }

  /** There are none. */
  public static EarlierTables none() {
    return new EarlierTables(Path.of(""), Set.of(), Map.of());
  }
}
