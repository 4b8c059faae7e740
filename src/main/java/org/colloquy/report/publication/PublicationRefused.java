package org.colloquy.report.publication;

import java.io.IOException;

/** A folder cannot be published into; the message says why and what to do. */
public final class PublicationRefused extends IOException {
  private static final long serialVersionUID = 1;

  PublicationRefused(String message) {
    super(message);
  }
}
