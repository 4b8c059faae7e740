package org.colloquy.store;

import java.util.ArrayList;
import java.util.List;

/** The damaged records that a run has found in its store. Safe for use by several threads. */
final class DamagedRecords {
  private final List<String> found = new ArrayList<>();

  /** Adds a damaged record: its file's name and, in brackets, the reason. */
  synchronized void add(String nameAndReason) {
    found.add(nameAndReason);
  }

  /** Returns the damaged records in alphabetical order, whatever the order of their finding. */
  synchronized List<String> sorted() {
    return found.stream().sorted().toList();
  }
}
