package org.colloquy.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.PublishedRows;

/**
 * What the store remembers of the publication before, so that a run with nothing new need not make
 * the same tables again.
 *
 * @param corpus fingerprint of everything that the tables were made of
 * @param tables fingerprint of each table's bytes, by its file's name
 * @param counts what was counted
 * @param serious errors and warnings, sorted
 * @param settled whether nothing in it is to be tried again
 * @param rows what lies where in the tables, by transcript
 */
public record PublicationRecord(
    Fingerprint corpus,
    SortedMap<String, Fingerprint> tables,
    CorpusCounts counts,
    List<Problem> serious,
    boolean settled,
    SortedMap<String, PublishedRows> rows) {
  public PublicationRecord {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    serious = serious.stream().sorted().toList();
  }
}
