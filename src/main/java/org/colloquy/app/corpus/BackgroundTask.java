package org.colloquy.app.corpus;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A task that runs on a thread of its own until its result is needed.
 *
 * @param <T> the type of the result
 */
public final class BackgroundTask<T> implements AutoCloseable {
  private final FutureTask<T> task;

  private BackgroundTask(FutureTask<T> task) {
    this.task = task;
  }

  /**
   * Starts a task immediately.
   *
   * @param name the name of the thread
   */
  public static <T> BackgroundTask<T> begin(String name, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new BackgroundTask<>(task);
  }

  /**
   * Waits for the result.
   *
   * @throws IOException if the task threw one
   * @throws InterruptedException if the run is told to stop
   */
  public T get() throws IOException, InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Cancels the task if it is not done. */
  @Override
  public void close() {
    task.cancel(true);
  }
}
