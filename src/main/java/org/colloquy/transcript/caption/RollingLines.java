package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of rolling captions, which scroll up: the first lines of a caption are the last ones of
 * the caption before, and only those below them are new.
 */
final class RollingLines {
  /** Captions at most this far apart, in seconds, follow each other without a gap. */
  private static final double TOUCHING = 0.1;

  /** A caption shown for at most this long, in seconds, only serves to scroll the lines up. */
  private static final double FLASH = 0.1;

  /** Captions that roll across pauses repeat a line at least so often, and in this share. */
  private static final int OFTEN = 3;

  private static final double MOST = 0.75;

  private final boolean acrossPauses;

  private RollingLines(boolean acrossPauses) {
    this.acrossPauses = acrossPauses;
  }

  /** Returns the captions without lines that are only shown again; such a caption may be empty. */
  static List<Cue> unrolled(List<Cue> cues) {
    return new RollingLines(rolls(cues)).withoutRepeated(cues);
  }

  /** Whether nearly every caption of several lines begins with the last line before it. */
  private static boolean rolls(List<Cue> cues) {
    int several = 0;
    int repeat = 0;
    List<Cue.Line> before = List.of();
    for (Cue cue : cues) {
      if (cue.lines().size() > 1 && !before.isEmpty()) {
        several++;
        repeat += cue.lines().get(0).equals(before.get(before.size() - 1)) ? 1 : 0;
      }
      before = cue.lines().isEmpty() ? before : cue.lines();
    }
    return repeat >= OFTEN && repeat >= MOST * several;
  }

  private List<Cue> withoutRepeated(List<Cue> cues) {
    List<Cue> unrolled = new ArrayList<>();
    Cue before = new Cue(0, Double.NEGATIVE_INFINITY, List.of());
    for (Cue cue : cues) {
      int repeated = repeated(before, cue);
      unrolled.add(
          new Cue(cue.start(), cue.end(), cue.lines().subList(repeated, cue.lines().size())));
      if (!cue.lines().isEmpty()) {
        before = cue;
      }
    }
    return unrolled;
  }

  /** How many of the first lines of {@code cue} repeat the last lines of {@code before}. */
  private int repeated(Cue before, Cue cue) {
    if (!acrossPauses && cue.start() - before.end() > TOUCHING) {
      return 0;
    }
    int most = Math.min(before.lines().size(), cue.lines().size());
    for (int count = most; count > 0; count--) {
      int from = before.lines().size() - count;
      boolean same =
          cue.lines().subList(0, count).equals(before.lines().subList(from, from + count));
      boolean flash = cue.end() - cue.start() <= FLASH || before.end() - before.start() <= FLASH;
      if (same && (count < cue.lines().size() || flash)) {
        return count;
      }
    }
    return 0;
  }
}
