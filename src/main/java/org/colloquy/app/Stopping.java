package org.colloquy.app;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What happens when the process is told to end: by Ctrl-C, or by SIGTERM. Finished transcripts are
 * in the store already, so there is nothing to save; only a publication that has begun is waited
 * for, and one that has not does not begin.
 */
final class Stopping implements AutoCloseable {
  private static final long LONGEST_PUBLICATION_SECONDS = 5;

  private final ReentrantLock publishing = new ReentrantLock();
  private final Thread hook;
  private volatile Runnable first = () -> {};

  Stopping(PrintWriter err) {
    this.hook = new Thread(() -> stop(err), "stopping");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What is done before anything is said: ending the line of a bar. */
  void doFirst(Runnable step) {
    first = step;
  }

  private void stop(PrintWriter err) {
    first.run();
    boolean idle;
    try {
      idle = publishing.tryLock(LONGEST_PUBLICATION_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      idle = false;
    }
    err.println(
        "Stopped. The reports are whole"
            + (idle ? "" : ", or the next run makes them so")
            + "; what was finished is kept, and the next run goes on from there.");
    err.flush();
  }

  /** Something that must not be cut short. */
  interface Step {
    void run() throws java.io.IOException;
  }

  /** Publishes, unless the process is ending. */
  void publish(Step step) throws java.io.IOException, InterruptedException {
    publishing.lockInterruptibly();
    try {
      step.run();
    } finally {
      publishing.unlock();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
