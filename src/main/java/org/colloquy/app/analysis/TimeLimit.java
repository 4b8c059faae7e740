package org.colloquy.app.analysis;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a task take so long and no longer. Java cannot end a thread that does not listen: after a
 * while of asking, the thread is left to itself, and dies with the process.
 */
public final class TimeLimit {
  /** Deep trees recurse deeply: each task has a stack of this many bytes. */
  private static final long STACK = 256L << 20;

  private static final int ASKING = 20;
  private static final long MILLIS_BETWEEN = 50;

  private final Duration limit;

  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** The task took too long. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * The task's result, or what it threw.
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
      ask(thread);
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

  /** Some of CoreNLP's steps swallow an interrupt and go on: one is not enough. */
  private static void ask(Thread thread) throws InterruptedException {
    for (int i = 0; i < ASKING && thread.isAlive(); i++) {
      thread.interrupt();
      thread.join(MILLIS_BETWEEN);
    }
  }
}
