package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Reads times as tools write them: {@code 1.5}, {@code "1.5"}, {@code "1.5s"}, {@code
 * "00:01:02,5"}, {@code "PT1.5S"}, {@code "March 5, 2024 at 10:02:11 AM UTC"}, another date with a
 * time of day, or an object with {@code seconds} and {@code nanos} or with {@code relative}. A date
 * with a time of day counts in seconds since 1970.
 */
final class JsonTimes {
  private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,12}(?:\\.\\d{0,9})?s?");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2}(?:[.,]\\d{1,9})?)");
  private static final Pattern DURATION = Pattern.compile("PT[0-9.HMS]{2,30}");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[\\d:.,]{0,16}(?:Z|[+-]\\d\\d:?\\d\\d)?");
  private static final Pattern WRITTEN_OUT =
      Pattern.compile(
          "(?:\\p{L}{6,9}, )?(?<moment>\\p{L}{3,9} \\d{1,2}, \\d{4} at \\d{1,2}:\\d\\d:\\d\\d[ \\u202f][AP]M) UTC");
  private static final DateTimeFormatter MOMENT_WRITTEN_OUT =
      DateTimeFormatter.ofPattern("MMMM d, uuuu 'at' h:mm:ss a", Locale.ENGLISH);
  private static final List<String> WITHIN =
      List.of("seconds", "relative", "from", "start", "StartTime", "absolute", "dateTime");
  private static final double NANOS = 1e9;
  private static final int SECONDS_IN_A_MINUTE = 60;

  /** From here on a number of seconds is a date: ten years. */
  private static final double EARLIEST_DATE = 315_360_000;

  /** From here on a date is in milliseconds: the year 5138. */
  private static final double EARLIEST_MILLISECONDS = 1e11;

  /** No time is that far away, in seconds. */
  private static final double LATEST = 1e11;

  private final double scale;
  private final boolean hours;

  /**
   * @param scale the unit of numbers whose field does not name it, in seconds; {@link
   *     TimedUtterances#UNKNOWN} if nothing tells
   * @param hours whether the first clock is written with hours
   */
  JsonTimes(double scale, boolean hours) {
    this.scale = scale;
    this.hours = hours;
  }

  /** Whether a text is a clock, with or without hours. */
  static boolean isClock(String written) {
    return CLOCK.matcher(written.strip()).matches();
  }

  /** Whether a text is a clock with hours. */
  static boolean hasHours(String written) {
    Matcher clock = CLOCK.matcher(written.strip());
    return clock.matches() && clock.group(1) != null;
  }

  /** Whether the first clock of the file is written with hours. */
  boolean haveHours() {
    return hours;
  }

  /** Whether the time is a date with a time of day, and no time since a recording began. */
  static boolean isDate(double seconds) {
    return seconds >= EARLIEST_DATE;
  }

  /**
   * Returns the time in seconds, or {@link TimedUtterances#UNKNOWN}.
   *
   * @param unit the unit that the name of the field tells, in seconds; 0 if it tells none
   */
  double seconds(JsonNode time, double unit) {
    double seconds = anySeconds(time, unit);
    return Math.abs(seconds) < LATEST ? seconds : TimedUtterances.UNKNOWN;
  }

  private double anySeconds(JsonNode time, double unit) {
    if (time.isNumber()) {
      return number(time.asDouble(), unit);
    }
    if (time.isTextual()) {
      return text(time.asText().strip(), unit);
    }
    if (time.isObject()) {
      for (String name : WITHIN) {
        if (time.has(name) && !time.path(name).isContainerNode()) {
          double known = name.equals("seconds") || name.equals("relative") ? 1 : unit;
          return seconds(time.path(name), known) + time.path("nanos").asDouble() / NANOS;
        }
      }
    }
    return TimedUtterances.UNKNOWN;
  }

  private double number(double number, double unit) {
    if (unit == 0 && isDate(number) && (isDate(number * scale) || Double.isNaN(scale))) {
      return number >= EARLIEST_MILLISECONDS ? number / 1000 : number;
    }
    return number * (unit == 0 ? scale : unit);
  }

  private double text(String written, double unit) {
    if (WRITTEN.matcher(written).matches()) {
      boolean seconds = written.endsWith("s");
      double number =
          Double.parseDouble(seconds ? written.substring(0, written.length() - 1) : written);
      return seconds ? number : number(number, unit);
    }
    Matcher clock = CLOCK.matcher(written);
    if (clock.matches()) {
      int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
      int minutes = hours * SECONDS_IN_A_MINUTE + Integer.parseInt(clock.group(2));
      return minutes * SECONDS_IN_A_MINUTE + Double.parseDouble(clock.group(3).replace(',', '.'));
    }
    try {
      if (DURATION.matcher(written).matches()) {
        return Duration.parse(written).toNanos() / NANOS;
      }
      if (MOMENT.matcher(written).matches()) {
        return moment(written.replace(' ', 'T').replace(',', '.'));
      }
      Matcher writtenOut = WRITTEN_OUT.matcher(written);
      if (writtenOut.matches()) {
        String moment = writtenOut.group("moment").replace('\u202f', ' ');
        return LocalDateTime.parse(moment, MOMENT_WRITTEN_OUT).toEpochSecond(ZoneOffset.UTC);
      }
    } catch (DateTimeException | ArithmeticException e) {
      return TimedUtterances.UNKNOWN;
    }
    return TimedUtterances.UNKNOWN;
  }

  private static double moment(String written) {
    if (written.endsWith("Z") || written.matches(".*[+-]\\d\\d:?\\d\\d")) {
      String zoned = written.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
      return OffsetDateTime.parse(zoned).toInstant().toEpochMilli() / 1e3;
    }
    return LocalDateTime.parse(written).toInstant(ZoneOffset.UTC).toEpochMilli() / 1e3;
  }
}
