package org.colloquy.model.lexicon;

import java.util.List;

/**
 * A line of a data file of words.
 *
 * @param file the file's name
 * @param number counted from 1, comments and empty lines included
 * @param text all of the line without the spaces around it; never empty
 */
public record WordLine(String file, int number, String text) {
  /** The fields between tabs; empty ones at the end are left out. */
  public List<String> fields() {
    return List.of(text.split("\t"));
  }

  /** An error that names the file and the line. */
  public IllegalStateException malformed(String reason) {
    return new IllegalStateException(
        "the program's own list " + file + ", line " + number + ": " + reason + ": " + text);
  }
}
