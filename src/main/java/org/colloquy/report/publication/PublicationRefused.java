package org.colloquy.report.publication;

import java.io.IOException;

/** The refusal to publish into a folder; the message says why and what to do. */
public final class PublicationRefused extends IOException {
  private static final long serialVersionUID = 1;

  PublicationRefused(String message) {
    super(message);
  }
}
