package org.colloquy.transcript.time;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of a recording as texts print it, perhaps with the end of what begins then: {@code
 * 00:01:22}, {@code [1:22]}, {@code #00:01:22-6#}, {@code 1 minute 22 seconds}, {@code (0:03 -
 * 0:05)}. A time of day, {@code 10:15 AM}, is none.
 *
 * @param start in milliseconds
 * @param end in milliseconds; empty if only one time is printed
 * @param hours whether the first time has hours, so that minutes and seconds cannot be meant for
 *     hours and minutes
 */
public record WrittenTime(long start, OptionalLong end, boolean hours) {
  /**
   * A regular expression that captures nothing: minutes and seconds, perhaps with hours and parts
   * of a second: {@code 12:58}, {@code 1:02:03}, {@code 00:03.250}.
   */
  public static final String CLOCK =
      "(?:\\d{1,2}:[0-5]?\\d:[0-5]\\d|\\d{1,3}:[0-5]\\d)(?:[.,]\\d{1,3})?";

  private static final String WORDS =
      "(?:\\d{1,2} hours? )?(?:\\d{1,2} minutes? )?\\d{1,2} seconds?";

  /**
   * A regular expression that captures nothing: a {@link #CLOCK}, or {@code 1 minute 3 seconds},
   * perhaps with a clock behind it.
   */
  public static final String TIME = "(?:" + CLOCK + "|" + WORDS + "(?: ?" + CLOCK + ")?)";

  /** A clock, perhaps with the pictures of a film or with tenths of a second as f4 writes them. */
  private static final String EXACT_CLOCK =
      "(?:\\d{1,2}:[0-5]?\\d:[0-5]\\d(?::\\d{2})?|\\d{1,3}:[0-5]\\d)(?:[.,-]\\d{1,3})?(?![\\d:])";

  private static final String PERIOD =
      "(?<start>"
          + EXACT_CLOCK
          + "|"
          + WORDS
          + "(?: ?"
          + EXACT_CLOCK
          + ")?)(?:\\s{0,3}(?:-{1,2}>|[-–—]|to)\\s{0,3}(?<end>"
          + EXACT_CLOCK
          + "))?";
  private static final String OPEN = "\\\\?[\\[({#<]?\\s{0,3}";
  private static final String CLOSE = "\\s{0,3}\\\\?[\\])}#>]?";

  private static final Pattern ALONE = Pattern.compile(OPEN + PERIOD + CLOSE + "[:.\\-–—]?");
  private static final Pattern AT_START =
      Pattern.compile(OPEN + PERIOD + CLOSE + "[:,;\\s\\u00A0\\-–—|]");
  private static final Pattern AT_END =
      Pattern.compile("(?<![\\d:.,])" + OPEN + PERIOD + CLOSE + "\\s{0,3}[:.\\-–—]?$");
  private static final Pattern OF_CLOCK =
      Pattern.compile(
          "(?:(?<hours>\\d{1,2}):(?=\\d{1,3}:))?(?<minutes>\\d{1,3}):(?<seconds>\\d{1,2})(?::\\d{2})?(?:[.,-](?<part>\\d{1,3}))?");
  private static final Pattern OF_WORDS =
      Pattern.compile(
          "(?:(?<hours>\\d{1,2}) hours? )?(?:(?<minutes>\\d{1,2}) minutes? )?(?<seconds>\\d{1,2}) seconds?.*");

  /**
   * A longer text, in UTF-16 code units, is no time, and the times of a label are not farther in.
   */
  private static final int LONGEST = 60;

  private static final long SECOND = 1000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  /** Returns the time if the text is nothing but a time. */
  public static Optional<WrittenTime> alone(String text) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher time = ALONE.matcher(stripped);
    return time.matches() ? Optional.of(of(time)) : Optional.empty();
  }

  /** Returns the time with which a label ends or begins; the one at the end counts. */
  static Optional<WrittenTime> inLabel(String label) {
    String stripped = label.strip();
    Matcher last = AT_END.matcher(stripped);
    if (last.find(Math.max(0, stripped.length() - LONGEST))) {
      return Optional.of(of(last));
    }
    Matcher first = AT_START.matcher(stripped);
    return first.lookingAt() ? Optional.of(of(first)) : Optional.empty();
  }

  /**
   * Returns the time of a clock, whose numbers may lack zeros: {@code 0:0:4.0}.
   *
   * @throws IllegalArgumentException if the text is no clock
   */
  public static WrittenTime ofClock(String clock) {
    return new WrittenTime(milliseconds(clock), OptionalLong.empty(), hasHours(clock));
  }

  private static WrittenTime of(Matcher time) {
    String end = time.group("end");
    String start = time.group("start");
    return new WrittenTime(
        milliseconds(start),
        end == null ? OptionalLong.empty() : OptionalLong.of(milliseconds(end)),
        hasHours(start));
  }

  private static boolean hasHours(String printed) {
    Matcher clock = OF_CLOCK.matcher(printed);
    return !clock.matches() || clock.group("hours") != null;
  }

  private static long milliseconds(String printed) {
    Matcher words = OF_WORDS.matcher(printed);
    if (words.matches()) {
      return HOUR * number(words.group("hours"))
          + MINUTE * number(words.group("minutes"))
          + SECOND * number(words.group("seconds"));
    }
    Matcher clock = OF_CLOCK.matcher(printed);
    if (!clock.matches()) {
      throw new IllegalArgumentException("no time: " + printed);
    }
    String part = clock.group("part") == null ? "0" : clock.group("part");
    return HOUR * number(clock.group("hours"))
        + MINUTE * number(clock.group("minutes"))
        + SECOND * number(clock.group("seconds"))
        + number((part + "00").substring(0, 3));
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
