package org.colloquy.transcript.caption;

import java.util.List;
import java.util.Optional;

/**
 * A caption, called a cue by its formats.
 *
 * @param start the time at which it is shown, in seconds from the start
 * @param end the time at which it is hidden, in seconds from the start
 * @param lines its lines, without markup; no line has an empty text
 */
record Cue(double start, double end, List<Line> lines) {
  Cue {
    lines = List.copyOf(lines);
  }

  /**
   * A line, or the part of a line that has its own voice.
   *
   * @param voice the speaker that the markup names; empty if it names none
   * @param text the text shown
   */
  record Line(Optional<String> voice, String text) {}
}
