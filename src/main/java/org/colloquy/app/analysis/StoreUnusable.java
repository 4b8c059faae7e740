package org.colloquy.app.analysis;

import java.io.IOException;

/** The store cannot be read or written, and so nothing can be kept: no transcript is to blame. */
public final class StoreUnusable extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreUnusable(IOException cause) {
    super(cause);
  }
}
