package org.colloquy.report;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.PublishedRows;

/**
 * What there is to say of tables that are written.
 *
 * @param leftOut what the workbook had to leave out, by name; nothing if all is there
 * @param rows what lies where in them, by transcript
 * @param takenOver the files that are those of the publication before, as paths below the folder
 */
public record WrittenTables(
    SortedMap<String, Long> leftOut, SortedMap<String, PublishedRows> rows, Set<String> takenOver) {
  public WrittenTables {
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    takenOver = Set.copyOf(takenOver);
  }
}
