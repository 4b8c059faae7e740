package org.colloquy.app.analysis;

import java.io.IOException;

/**
 * Why the place of the transcripts cannot be used. The message is one line that says what to do.
 */
public final class UnusableData extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what is wrong and what to do, in full sentences
   */
  public UnusableData(String message) {
    super(message);
  }
}
