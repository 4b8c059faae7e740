package org.colloquy.report.publication;

import java.io.IOException;

/** The refusal to publish into a folder; the message says why and what to do. */
public final class PublicationRefused extends IOException {
  private static final long serialVersionUID = 1;

  /** Refuses, and says what is unharmed and what to do. */
  public PublicationRefused(String message) {
    super(message);
  }
}
