package org.colloquy.app.work;

import java.util.EnumMap;
import java.util.Map;

/** Counts files by how much work each needed. Safe for use by several threads. */
public final class FileTally {
  private final Map<FileResult.WorkDone, Long> files = new EnumMap<>(FileResult.WorkDone.class);
  private boolean settled = true;

  public synchronized void add(FileResult file) {
    files.merge(file.workDone(), 1L, Long::sum);
    settled &= file.settled();
  }

  /** Nothing had to be done for any of these. */
  public synchronized void addUnchanged(Iterable<DataFile> unchanged) {
    for (DataFile file : unchanged) {
      boolean read = file.content().isPresent();
      files.merge(read ? FileResult.WorkDone.UNCHANGED : FileResult.WorkDone.UNREAD, 1L, Long::sum);
    }
  }

  /** Whether there is nothing that the next run has to try again. */
  public synchronized boolean settled() {
    return settled;
  }

  /** Adds {@code files new}, {@code files unchanged} and so on, zeros too. */
  public synchronized void addTo(Map<String, Long> counts) {
    for (FileResult.WorkDone work : FileResult.WorkDone.values()) {
      counts.put("files " + work.printed(), files.getOrDefault(work, 0L));
    }
  }
}
