package org.colloquy.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the characters of a cleaned text stood in the text of the file.
 *
 * @param shifts in rising order of {@code from}; none if the two texts are the same
 */
public record OffsetMap(List<Shift> shifts) {
  /** For a text that was not changed. */
  public static final OffsetMap IDENTITY = new OffsetMap(List.of());

  /**
   * From the 0-based offset {@code from} of the cleaned text on, up to the next shift, the file's
   * offset is greater by {@code by}; both count UTF-16 code units.
   */
  public record Shift(int from, int by) {}

  public OffsetMap {
    shifts = List.copyOf(shifts);
    for (int i = 1; i < shifts.size(); i++) {
      if (shifts.get(i).from() <= shifts.get(i - 1).from()) {
        throw new IllegalArgumentException("shifts rise: " + shifts.get(i));
      }
    }
  }

  /** The 0-based offset in the file's text of this offset in the cleaned text. */
  public int inFile(int offset) {
    int low = 0;
    int high = shifts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shifts.get(middle).from() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? offset : offset + shifts.get(low - 1).by();
  }

  /** Collects shifts in the order of the text. */
  public static final class Builder {
    private final List<Shift> shifts = new ArrayList<>();

    /** From this offset of the cleaned text on, the file is ahead by {@code by}. */
    public void shift(int from, int by) {
      if (!shifts.isEmpty() && shifts.get(shifts.size() - 1).from() == from) {
        shifts.remove(shifts.size() - 1);
      }
      int before = shifts.isEmpty() ? 0 : shifts.get(shifts.size() - 1).by();
      if (by != before) {
        shifts.add(new Shift(from, by));
      }
    }

    public OffsetMap build() {
      return shifts.isEmpty() ? IDENTITY : new OffsetMap(shifts);
    }
  }
}
