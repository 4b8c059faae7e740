package org.colloquy.app.analysis;

import java.io.IOException;

/**
 * Thrown if the store cannot be read or written. It ends the run, because no transcript is to
 * blame.
 */
public final class StoreUnusable extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreUnusable(IOException cause) {
    super(cause);
  }
}
