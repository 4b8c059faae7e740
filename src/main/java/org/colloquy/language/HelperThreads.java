package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A limited number of threads for the analysis. Each transcript takes up one; while fewer
 * transcripts are analysed than there may be threads, helper threads run parts of them. A helper
 * ends when another transcript begins. Safe for use by several threads.
 */
final class HelperThreads {
  /** Size of a helper's stack, in bytes; work on deep trees recurses deeply. */
  private static final long STACK = 256L << 20;

  private final int size;
  private final AtomicInteger atWork = new AtomicInteger();

  /**
   * @param size maximum number of threads, at least 1; more transcripts may still begin, each in
   *     its caller's thread
   * @throws IllegalArgumentException if {@code size} is less than 1
   */
  HelperThreads(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("at least 1 thread is needed, not " + size);
    }
    this.size = size;
  }

  /** The place of one transcript among the threads, until it is closed. */
  final class Slot implements AutoCloseable {
    private Slot() {
      atWork.incrementAndGet();
    }

    /**
     * Runs all parts, each once, in this thread and in helpers, and returns when all have ended.
     * Parts begin in the order of the list.
     *
     * @throws RuntimeException the exception (or {@link Error}) of a part that failed; parts that
     *     have not begun are then skipped, and helpers are interrupted
     * @throws java.util.concurrent.CancellationException if this thread is interrupted while it
     *     waits for helpers
     */
    void run(List<Runnable> parts) {
      new Work(parts).run();
    }

    /** Frees the transcript's thread for helpers. */
    @Override
    public void close() {
      atWork.decrementAndGet();
    }
  }

  /** Takes a slot for a transcript; the caller closes it. */
  Slot begin() {
    return new Slot();
  }

  private boolean reserveThread() {
    int busy = atWork.get();
    return busy < size && atWork.compareAndSet(busy, busy + 1);
  }

  /** The parts of one transcript. */
  private final class Work {
    private final List<Runnable> parts;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Future<?>> helpers = new ArrayList<>();

    Work(List<Runnable> parts) {
      this.parts = parts;
    }

    void run() {
      boolean done = false;
      try {
        int part = next.getAndIncrement();
        while (part < parts.size()) {
          while (next.get() < parts.size() && reserveThread()) {
            startHelper();
          }
          parts.get(part).run();
          part = next.getAndIncrement();
        }
        await();
        done = true;
      } finally {
        if (!done) {
          next.set(parts.size());
          helpers.forEach(helper -> helper.cancel(true));
        }
      }
    }

    private void startHelper() {
      FutureTask<Void> help = new FutureTask<>(this::help, null);
      helpers.add(help);
      Thread helper = new Thread(null, help, "analysis-helper", STACK);
      helper.setDaemon(true);
      helper.start();
    }

    private void help() {
      try {
        int part = -1;
        while (atWork.get() <= size && (part = next.getAndIncrement()) < parts.size()) {
          parts.get(part).run();
        }
      } catch (RuntimeException | Error e) {
        // No further part begins; the transcript's thread gets the error when it waits for helpers.
        next.set(parts.size());
        throw e;
      } finally {
        atWork.decrementAndGet();
      }
    }

    private void await() {
      for (Future<?> helper : helpers) {
        try {
          helper.get();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new java.util.concurrent.CancellationException("the analysis was interrupted");
        } catch (ExecutionException e) {
          if (e.getCause() instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) e.getCause();
        }
      }
    }
  }
}
