package org.colloquy.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A map from offsets in a cleaned text to offsets in the file's decoded text. Both count UTF-16
 * code units from 0.
 *
 * @param shifts sorted by {@code from}, which rises strictly; empty if the two texts are the same
 */
public record OffsetMap(List<Shift> shifts) {
  /** The map of a text that was not changed. */
  public static final OffsetMap IDENTITY = new OffsetMap(List.of());

  /**
   * A shift: from offset {@code from} of the cleaned text up to the next shift, the file's offset
   * is the cleaned text's plus {@code by}.
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

  /** Returns the offset in the file's text that corresponds to this offset in the cleaned text. */
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

    /**
     * Adds a shift: from this offset of the cleaned text on, the file's offset is greater by {@code
     * by}. Replaces a shift already added at the same offset.
     */
    public void shift(int from, int by) {
      if (!shifts.isEmpty() && shifts.get(shifts.size() - 1).from() == from) {
        shifts.remove(shifts.size() - 1);
      }
      int before = shifts.isEmpty() ? 0 : shifts.get(shifts.size() - 1).by();
      if (by != before) {
        shifts.add(new Shift(from, by));
      }
    }

    /** Returns the map; {@link #IDENTITY} if there are no shifts. */
    public OffsetMap build() {
      return shifts.isEmpty() ? IDENTITY : new OffsetMap(shifts);
    }
  }
}
