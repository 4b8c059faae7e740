package org.colloquy.app;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.colloquy.model.Problem;
import org.colloquy.report.Format;
import org.colloquy.store.PublicationRecord;

/**
 * The tables of a run.
 *
 * @param publication the record of their publication, for the store
 * @param newProblems the errors and warnings that the previous publication does not have, sorted
 * @param changes the number of changes since the previous publication; empty if there is nothing to
 *     compare
 * @param unchanged whether the corpus is as it was in the previous publication
 * @param formats the formats that they are in
 */
record RunTables(
    PublicationRecord publication,
    List<Problem> newProblems,
    OptionalLong changes,
    boolean unchanged,
    Set<Format> formats) {
  RunTables {
    newProblems = List.copyOf(newProblems);
  }
}
