package org.colloquy.model;

import java.util.Arrays;

/**
 * An index of a text's lines, which turns offsets into lines and columns. A line ends with LF, CR
 * or CR LF.
 */
public final class LineIndex {
  private final int[] starts;

  /** Indexes the lines of a text. */
  public LineIndex(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** Returns the line and column of {@code offset}, 0-based in UTF-16 code units. */
  public TextPosition positionOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new TextPosition(line + 1, offset - starts[line] + 1);
  }

  /** Returns the 1-based line that contains {@code offset}, 0-based in UTF-16 code units. */
  public int lineOf(int offset) {
    return positionOf(offset).line();
  }
}
