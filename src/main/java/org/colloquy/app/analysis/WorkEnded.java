package org.colloquy.app.analysis;

/** Thrown if a workplace cannot go on; the message says why and what to do, for the user. */
public final class WorkEnded extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WorkEnded(String message, Throwable cause) {
    super(message, cause);
  }
}
