package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that may analyse at a time. Each transcript has one; those that no transcript needs
 * help with the parts of another one. A helper goes away when a transcript begins. Safe for use by
 * several threads.
 */
final class HelperThreads {
  /** Deep trees recurse deeply: who helps has a stack of this many bytes. */
  private static final long STACK = 256L << 20;

  private final int size;
  private final AtomicInteger atWork = new AtomicInteger();

  /**
   * @param size threads, at least 1; more transcripts than that may still be begun
   */
  HelperThreads(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a crew of " + size);
    }
    this.size = size;
  }

  /** A transcript that has one of the threads. */
  final class Slot implements AutoCloseable {
    private Slot() {
      atWork.incrementAndGet();
    }

    /**
     * Runs all parts, each once, in this thread and in those that are free, and returns when all
     * have ended. Parts begin in the order of the list.
     *
     * @throws RuntimeException what the first part to fail threw, as an {@link Error} too; parts
     *     that have not begun are left out then, and helpers are interrupted
     */
    void run(List<Runnable> parts) {
      new Work(parts).run();
    }

    /** The thread is free. */
    @Override
    public void close() {
      atWork.decrementAndGet();
    }
  }

  /** Takes a slot for a transcript; the caller closes it. */
  Slot begin() {
    return new Slot();
  }

  private boolean findsAnother() {
    int before = atWork.get();
    return before < size && atWork.compareAndSet(before, before + 1);
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
          while (next.get() < parts.size() && findsAnother()) {
            callHelper();
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

    private void callHelper() {
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
        // Nobody goes on; the thread of the transcript hears of it when it waits for its helpers.
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
          throw new java.util.concurrent.CancellationException("the analysis was told to stop");
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
