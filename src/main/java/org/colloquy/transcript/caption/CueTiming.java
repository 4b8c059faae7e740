package org.colloquy.transcript.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The timing of a caption, read from a line such as {@code 00:01:02.500 --> 00:01:04.000
 * align:start}; SubRip writes a comma in place of the dot.
 *
 * @param start the time at which the caption is shown, in seconds from the start
 * @param end the time at which the caption is hidden, in seconds from the start
 */
record CueTiming(double start, double end) {
  private static final String TIME = "(?:(\\d{1,5}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
  private static final Pattern SHAPE =
      Pattern.compile("[\\s\\uFEFF]*" + TIME + "\\s*-{1,2}>\\s*" + TIME + "(?:\\s.*)?");
  private static final int GROUPS = 4;

  /** Returns the timing on a line; empty if the line holds none. */
  static Optional<CueTiming> parse(String line) {
    Matcher shape = SHAPE.matcher(line);
    return shape.matches()
        ? Optional.of(new CueTiming(seconds(shape, 1), seconds(shape, 1 + GROUPS)))
        : Optional.empty();
  }

  private static double seconds(Matcher shape, int first) {
    String fraction = shape.group(first + 3);
    return number(shape.group(first)) * 3600
        + number(shape.group(first + 1)) * 60
        + number(shape.group(first + 2))
        + (fraction == null ? 0 : Double.parseDouble("0." + fraction));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
