package org.colloquy.model;

/**
 * A place in a text as a person looks for it.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record TextPosition(int line, int column) {
  public TextPosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns are counted from 1");
    }
  }
}
