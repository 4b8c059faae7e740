package org.colloquy.transcript.caption;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A caption, called a cue by its formats.
 *
 * @param start the time at which it is shown, in seconds from the start
 * @param end the time at which it is hidden, in seconds from the start
 * @param lines its lines, without markup; no line has an empty text
 */
record Cue(double start, double end, List<Line> lines) {
  /**
   * A picture, an address or an object of JSON, which tracks of metadata hold in place of words:
   * {@code sprite.jpg#xywh=0,0,160,90}.
   */
  private static final Pattern DATA =
      Pattern.compile("\\{.*\\}|\\S+(?:://|\\.(?i:gif|jpe?g|png|webp)(?![\\p{L}\\p{N}]))\\S*");

  Cue {
    lines = List.copyOf(lines);
  }

  /** Whether all its text is data for a program. A caption without text is. */
  boolean isData() {
    String text = lines.stream().map(Line::text).collect(Collectors.joining(" "));
    return text.isBlank() || DATA.matcher(text.strip()).matches();
  }

  /**
   * A line, or the part of a line that has its own voice.
   *
   * @param voice the speaker that the markup names; empty if it names none
   * @param colour in which all of it is printed, as the markup writes it; empty if in none or in
   *     several
   * @param text the text shown
   */
  record Line(Optional<String> voice, Optional<String> colour, String text) {
    /** A line without a colour. */
    Line(Optional<String> voice, String text) {
      this(voice, Optional.empty(), text);
    }

    /** Returns the same line with another text. */
    Line with(String other) {
      return new Line(voice, colour, other);
    }
  }
}
