package org.colloquy.app;

import java.util.EnumMap;
import java.util.Map;

/** Counts how much had to be done for how many files. */
final class HowMany {
  private final Map<Finished.How, Long> files = new EnumMap<>(Finished.How.class);
  private boolean settled = true;

  void add(Finished file) {
    files.merge(file.how(), 1L, Long::sum);
    settled &= file.settled();
  }

  /** Nothing had to be done for any of these. */
  void addUnchanged(Iterable<LookedAt> unchanged) {
    for (LookedAt file : unchanged) {
      Finished.How how = file.key().isPresent() ? Finished.How.KEPT : Finished.How.UNREAD;
      files.merge(how, 1L, Long::sum);
    }
  }

  /** Whether there is nothing that the next run has to try again. */
  boolean settled() {
    return settled;
  }

  /** Adds {@code files new}, {@code files unchanged} and so on, zeros too. */
  void addTo(Map<String, Long> counts) {
    for (Finished.How how : Finished.How.values()) {
      counts.put("files " + how.printed(), files.getOrDefault(how, 0L));
    }
  }
}
