package org.colloquy.app.analysis;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time limit of a task. Java cannot end a thread that ignores interrupts; such a thread is
 * interrupted several times, then left running until the process ends.
 */
public final class TimeLimit {
  /** Bytes of each task's stack: deep parse trees need deep recursion. */
  private static final long STACK = 256L << 20;

  private static final int INTERRUPTS = 20;
  private static final long MILLIS_BETWEEN_INTERRUPTS = 50;

  private final Duration limit;

  /**
   * Makes a limit.
   *
   * @param limit how long each task may take
   */
  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** Thrown if a task took too long. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * Runs a task and returns its result; what the task throws is thrown.
   *
   * @throws TooLong if it did not end in time
   * @throws InterruptedException if the run is told to stop
   */
  <T> T within(Callable<T> task) throws TooLong, InterruptedException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "analysis", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      interrupt(thread);
      throw new TooLong();
    } catch (InterruptedException e) {
      thread.interrupt();
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Interrupts a thread more than once, because some steps of CoreNLP ignore an interrupt. */
  private static void interrupt(Thread thread) throws InterruptedException {
    for (int i = 0; i < INTERRUPTS && thread.isAlive(); i++) {
      thread.interrupt();
      thread.join(MILLIS_BETWEEN_INTERRUPTS);
    }
  }
}
