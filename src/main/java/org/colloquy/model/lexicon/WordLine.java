package org.colloquy.model.lexicon;

import java.util.List;

/**
 * A line of a data file of words.
 *
 * @param file the name of the file
 * @param number the 1-based number of the line, counting comments and empty lines
 * @param text the whole line without the spaces around it; never empty
 */
public record WordLine(String file, int number, String text) {
  /** Returns the fields between tabs; empty fields at the end are left out. */
  public List<String> fields() {
    return List.of(text.split("\t"));
  }

  /**
   * Returns an error that names the file and the line.
   *
   * @param reason what is wrong with the line
   */
  public IllegalStateException malformed(String reason) {
    return new IllegalStateException(
        "the program's own list " + file + ", line " + number + ": " + reason + ": " + text);
  }
}
