package org.colloquy.report;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.PublishedRows;

/**
 * The outcome of writing the tables.
 *
 * @param leftOut counts of what the workbook had to leave out, by name; empty if nothing was
 * @param rows the places of the rows in the tables, by transcript
 * @param takenOver the files that were taken over whole from the previous publication, as paths
 *     below the folder
 * @param changes the number of changes since the previous publication; empty if there is nothing to
 *     compare
 * @param tellNews whether the tables say that anything is new since the previous publication, which
 *     the next publication must not repeat
 */
public record WrittenTables(
    SortedMap<String, Long> leftOut,
    SortedMap<String, PublishedRows> rows,
    Set<String> takenOver,
    OptionalLong changes,
    boolean tellNews) {
  public WrittenTables {
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    takenOver = Set.copyOf(takenOver);
  }
}
