package org.colloquy.transcript.caption;

import java.util.List;
import java.util.Optional;

/**
 * A caption.
 *
 * @param start in seconds
 * @param end in seconds
 * @param lines what it shows, without markup; none is empty
 */
record Cue(double start, double end, List<Line> lines) {
  Cue {
    lines = List.copyOf(lines);
  }

  /**
   * A line, or the part of one that has a voice of its own.
   *
   * @param voice who speaks by the markup, if it says so
   * @param text what is shown
   */
  record Line(Optional<String> voice, String text) {}
}
