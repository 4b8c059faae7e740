package org.colloquy.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.colloquy.report.table.RowSink;

/**
 * A queue of rows, or of other work, for one thread of its own, so that a slow format does not hold
 * up the others. Work is done in the order in which it was added. When the queue is full, the
 * thread that adds more waits.
 */
final class RowQueue implements AutoCloseable {
  /** How many batches of rows may wait. */
  private static final int MOST_WAITING = 16;

  private final ExecutorService thread;
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final int atATime;
  private List<Runnable> next = new ArrayList<>();
  private volatile boolean stopped;
  private volatile Throwable failure;
  private Future<?> last;

  /**
   * @param name the name of the thread
   * @param atATime how many rows are handed over in one batch
   */
  RowQueue(String name, int atATime) {
    this.atATime = atATime;
    thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread worker = new Thread(task, name);
              worker.setDaemon(true);
              return worker;
            });
    last = thread.submit(() -> {});
  }

  /** A sink that adds its rows to this queue; for use by one thread. */
  RowSink to(RowSink sink) {
    return cells -> add(() -> sink.row(cells));
  }

  /** Adds other work, to be done after the rows that wait; for use by the same thread. */
  void add(Runnable work) {
    next.add(work);
    if (next.size() == atATime) {
      send();
    }
  }

  private void send() {
    room.acquireUninterruptibly();
    List<Runnable> rows = next;
    next = new ArrayList<>(atATime);
    last = thread.submit(() -> write(rows));
  }

  private void write(List<Runnable> rows) {
    try {
      for (int i = 0; i < rows.size() && !stopped && failure == null; i++) {
        // What is done need not stay in memory until the whole batch is.
        rows.set(i, null).run();
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      room.release();
    }
  }

  /**
   * Waits until everything added is done. What a sink threw, an unchecked exception or an error, is
   * thrown here.
   *
   * @throws IOException if the wait is interrupted
   */
  void await() throws IOException {
    send();
    try {
      last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while rows were written", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }

  /** Drops the rows that wait; when it returns, no sink is written to any more. */
  @Override
  public void close() {
    stopped = true;
    thread.shutdown();
    boolean interrupted = false;
    while (!thread.isTerminated()) {
      try {
        thread.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
