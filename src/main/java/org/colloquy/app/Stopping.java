package org.colloquy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Ends the process in order when Ctrl-C or SIGTERM tells it to. Finished transcripts are already in
 * the store, so there is nothing to save. A publication that has begun gets five seconds to finish;
 * one that has not begun does not begin.
 */
final class Stopping implements AutoCloseable {
  private static final long LONGEST_PUBLICATION_SECONDS = 5;

  private final ReentrantLock publishing = new ReentrantLock();
  private final Thread hook;
  private volatile Runnable firstStep = () -> {};

  Stopping(PrintWriter err) {
    this.hook = new Thread(() -> stop(err), "stopping");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Sets what is done before the message is printed, such as ending the line of a bar. */
  void doFirst(Runnable step) {
    firstStep = step;
  }

  private void stop(PrintWriter err) {
    firstStep.run();
    boolean idle;
    try {
      idle = publishing.tryLock(LONGEST_PUBLICATION_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      idle = false;
    }
    err.println(
        "Stopped. The reports are whole"
            + (idle ? "" : ", or the next run repairs them")
            + "; finished transcripts are stored, and the next run goes on from there.");
    err.flush();
  }

  /** A step that must not be interrupted. */
  interface Step {
    void run() throws IOException;
  }

  /**
   * Publishes, unless the process is ending.
   *
   * @throws IOException if the step threw it
   * @throws InterruptedException if the thread is interrupted before the step begins
   */
  void publish(Step step) throws IOException, InterruptedException {
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
