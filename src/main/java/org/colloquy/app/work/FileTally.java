package org.colloquy.app.work;

import java.util.EnumMap;
import java.util.Map;

/** Counts files by how much work each needed. Safe for use by several threads. */
public final class FileTally {
  private final Map<FileResult.WorkDone, Long> files = new EnumMap<>(FileResult.WorkDone.class);
  private boolean settled = true;

  /** Counts a file that was processed. */
  public synchronized void add(FileResult file) {
    files.merge(file.workDone(), 1L, Long::sum);
    settled &= file.settled();
  }

  /** Counts files that needed no work. */
  public synchronized void addUnchanged(Iterable<DataFile> unchanged) {
    for (DataFile file : unchanged) {
      boolean read = file.content().isPresent();
      files.merge(read ? FileResult.WorkDone.UNCHANGED : FileResult.WorkDone.UNREAD, 1L, Long::sum);
    }
  }

  /** Returns whether every result is final; if not, the next run has something to try again. */
  public synchronized boolean settled() {
    return settled;
  }

  /**
   * Puts the counts into a map as {@code files new}, {@code files unchanged} and so on, with zeros.
   */
  public synchronized void addTo(Map<String, Long> counts) {
    for (FileResult.WorkDone work : FileResult.WorkDone.values()) {
      counts.put("files " + work.printed(), files.getOrDefault(work, 0L));
    }
  }
}
