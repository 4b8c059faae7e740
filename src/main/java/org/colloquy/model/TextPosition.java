package org.colloquy.model;

/**
 * A position in a text, as an editor shows it.
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
