package org.colloquy.cluster;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Logger;
import org.colloquy.app.analysis.StoredAnalysis;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.model.Fingerprint;

/**
 * Analyses under marks. A file that has a mark already was at work when a process died; it is tried
 * alone in its process, so that no other is blamed if it dies again.
 */
final class MarkedAnalysis {
  private static final Logger LOG = Logger.getLogger("org.colloquy.cluster");

  private final StoredAnalysis analysis;
  private final AttemptMarks marks;

  /** Many transcripts are analysed at a time, or one that is suspected of killing processes. */
  private final ReadWriteLock suspicion = new ReentrantReadWriteLock(true);

  private final Set<Fingerprint> atWork = new HashSet<>();

  MarkedAnalysis(StoredAnalysis analysis, AttemptMarks marks) {
    this.analysis = analysis;
    this.marks = marks;
  }

  /**
   * Returns the result of a file from the store, or analyses it.
   *
   * @throws IOException if the store cannot be used
   * @throws InterruptedException if the task is told to stop
   */
  FileResult of(DataFile file) throws IOException, InterruptedException {
    Fingerprint key = file.key().orElseThrow();
    begin(key);
    try {
      Optional<FileResult> stored = analysis.fromStore(file);
      return stored.isPresent() ? stored.get() : attempt(file, key);
    } finally {
      end(key);
    }
  }

  /** Waits for another attempt in this process, whose mark would look like a death. */
  private synchronized void begin(Fingerprint key) throws InterruptedException {
    while (!atWork.add(key)) {
      wait();
    }
  }

  private synchronized void end(Fingerprint key) {
    atWork.remove(key);
    notifyAll();
  }

  private FileResult attempt(DataFile file, Fingerprint key)
      throws IOException, InterruptedException {
    int deaths = marks.of(key);
    if (deaths >= AttemptMarks.MOST_DEATHS) {
      LOG.warning(file.id() + " is given up");
      return analysis.giveUp(
          file, "the process that analysed it died " + AttemptMarks.MOST_DEATHS + " times");
    }
    Lock lock = deaths == 0 ? suspicion.readLock() : suspicion.writeLock();
    lock.lockInterruptibly();
    try {
      marks.write(key, deaths + 1);
      LOG.info("analysing " + file.id() + (deaths == 0 ? "" : " alone: a process died of it"));
      try {
        return analysis.analyse(file);
      } finally {
        marks.takeAway(key, deaths + 1);
      }
    } finally {
      lock.unlock();
    }
  }
}
