package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page between two comments, {@code <!-- NAME -->} and {@code <!-- /NAME -->}. */
record MarkedPart(String name) {
  /**
   * Returns the page with another text in this part.
   *
   * @throws IllegalArgumentException unless the page has the part exactly once
   */
  String replaced(String page, String text) {
    String begin = "<!-- " + name + " -->";
    String end = "<!-- /" + name + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from || page.indexOf(begin, from + 1) >= 0) {
      throw new IllegalArgumentException(
          "the page must have " + begin + " and " + end + " once each");
    }
    return page.substring(0, from + begin.length())
        + "\n"
        + text.strip()
        + "\n"
        + page.substring(to);
  }

  /** Replaces the part's text in a file. */
  void write(Path page, String text) throws IOException {
    Files.writeString(page, replaced(Files.readString(page), text));
  }
}
