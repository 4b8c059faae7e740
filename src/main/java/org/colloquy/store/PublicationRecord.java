package org.colloquy.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.PublishedRows;

/**
 * The store's record of a publication. The next run reads it to see whether it would make the same
 * tables again, and which rows it can take over.
 *
 * @param corpus fingerprint of everything that the tables were made from
 * @param tables fingerprint of each table's bytes, by file name
 * @param counts the counts of the corpus
 * @param serious errors and warnings, sorted
 * @param settled whether no file is to be tried again
 * @param tellsNews whether the tables say that something is new since the publication before
 * @param rows where each transcript's rows are in the tables, by the transcript's id
 */
public record PublicationRecord(
    Fingerprint corpus,
    SortedMap<String, Fingerprint> tables,
    CorpusCounts counts,
    List<Problem> serious,
    boolean settled,
    boolean tellsNews,
    SortedMap<String, PublishedRows> rows) {
  public PublicationRecord {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    serious = serious.stream().sorted().toList();
  }
}
