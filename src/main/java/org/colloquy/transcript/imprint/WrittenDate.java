package org.colloquy.transcript.imprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a text writes it. The end of a range of days ({@code 5–7 March 2024}) is none.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param form how it is written
 * @param year its year, 1900 to 2099
 * @param first in dates of digits the number that stands first, otherwise the month
 * @param second in dates of digits the number that stands second, otherwise the day
 */
record WrittenDate(int start, int end, Form form, int year, int first, int second) {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String DAY_AND_MONTH =
      "(?:" + DAY + " " + MONTH + "|" + MONTH + " " + DAY + ")";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
  private static final String TO = " ?(?:[-–—]|\\b(?:to|until|till|through|and)\\b|&) ?";

  /** What stands in front of the last day of a range, on the same line. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:"
              + MONTH
              + " "
              + DAY
              + "(?:,? \\d{4})?|\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?)"
              + TO
              + WEEKDAY
              + "$",
          Pattern.CASE_INSENSITIVE);

  /** The same in front of a date that begins with its day, as in {@code 5–7 March 2024}. */
  private static final Pattern FROM_DAY =
      Pattern.compile(
          "(?<![:.\\d])" + DAY + "(?: " + MONTH + ")?(?:,? \\d{4})?" + TO + WEEKDAY + "$",
          Pattern.CASE_INSENSITIVE);

  /** What stands behind the first day of a range. */
  private static final Pattern TILL =
      Pattern.compile(
          TO
              + WEEKDAY
              + "(?:"
              + DAY
              + " (?:of )?"
              + MONTH
              + "|"
              + MONTH
              + " \\d"
              + "|\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4})",
          Pattern.CASE_INSENSITIVE);

  /** A range at the end of a line, set off from what stands in front of it. */
  private static final Pattern LAST_RANGE =
      Pattern.compile(
          ".*(?:^|[,|·•—–:;(\\[] ?|\\bfrom )"
              + WEEKDAY
              + DAY_AND_MONTH
              + "(?:,? \\d{4})?"
              + TO
              + WEEKDAY
              + DAY_AND_MONTH
              + ",? \\d{4}[)\\].]?",
          Pattern.CASE_INSENSITIVE);

  /** The longest beginning of a range, in UTF-16 code units. */
  private static final int LONGEST_BEGINNING = 40;

  /** A form in which dates are written. */
  enum Form {
    /** {@code 2016-02-23}. */
    ISO(
        "(?<![\\d/.-])(?<year>(?:19|20)\\d{2})([-/.])(?<first>\\d{1,2})\\2(?<second>\\d{1,2})(?!\\d|[-/.]\\d)"),
    /** {@code February 23, 2016}. */
    MONTH_FIRST(
        "\\b(?<month>"
            + MONTH
            + ")[ -](?<second>\\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-)(?<year>(?:19|20)\\d{2})\\b"),
    /** {@code 23 February 2016}. */
    DAY_FIRST(
        "(?<![\\d:./-])(?<second>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<month>"
            + MONTH
            + "),?[ -](?<year>(?:19|20)\\d{2})\\b"),
    /** {@code 2/23/2016} or {@code 23/2/2016}, also with hyphens. */
    SLASHES(
        "(?<![\\d/.-])(?<first>\\d{1,2})([/-])(?<second>\\d{1,2})\\2(?<year>(?:19|20)\\d{2})(?!\\d|[-/]\\d)"),
    /** {@code 23.2.2016}. */
    DOTS(
        "(?<![\\d/.-])(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.(?<year>(?:19|20)\\d{2})(?!\\d|\\.\\d)"),
    /** {@code 2/23/16}, which may also be a fraction or a score. */
    SHORT_YEAR(
        "(?<![\\d/.-])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{2})(?![\\d/]|\\.\\d)");

    private final Pattern pattern;

    Form(String pattern) {
      this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
  }

  /** Returns the dates in a text, in its order. */
  static List<WrittenDate> in(String text) {
    List<WrittenDate> dates = new ArrayList<>();
    for (Form form : Form.values()) {
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        WrittenDate date = of(form, matcher);
        if (date.isPossible() && !date.isOfRange(text)) {
          dates.add(date);
        }
      }
    }
    dates.sort(Comparator.comparingInt(WrittenDate::start));
    return dates;
  }

  /** Whether a line ends in the first and the last day of something that lasts. */
  static boolean endsRange(String line) {
    return LAST_RANGE.matcher(line).matches();
  }

  private static WrittenDate of(Form form, Matcher matcher) {
    boolean named = form == Form.MONTH_FIRST || form == Form.DAY_FIRST;
    int first = named ? month(matcher.group("month")) : Integer.parseInt(matcher.group("first"));
    int second = Integer.parseInt(matcher.group("second"));
    int year = Integer.parseInt(matcher.group("year"));
    int whole = year > 99 ? year : year < 50 ? 2000 + year : 1900 + year;
    return new WrittenDate(matcher.start(), matcher.end(), form, whole, first, second);
  }

  private static int month(String name) {
    String wanted = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(wanted)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException(name);
  }

  private boolean isPossible() {
    return monthFirst().isPresent() || mayBeDayFirst() && dayFirst().isPresent();
  }

  private boolean isOfRange(String text) {
    String before = text.substring(Math.max(0, start - LONGEST_BEGINNING), start);
    String behind = text.substring(end, Math.min(text.length(), end + LONGEST_BEGINNING));
    return FROM.matcher(before).find()
        || form == Form.DAY_FIRST && FROM_DAY.matcher(before).find()
        || TILL.matcher(behind).lookingAt();
  }

  /** The order of day and month that this date proves; empty if it proves none. */
  Optional<DayOrder> order() {
    return switch (form) {
      case MONTH_FIRST, DAY_FIRST -> Optional.of(DayOrder.of(form));
      case SLASHES ->
          monthFirst().isPresent() == dayFirst().isPresent()
              ? Optional.empty()
              : Optional.of(monthFirst().isPresent() ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
      case ISO, DOTS, SHORT_YEAR -> Optional.empty();
    };
  }

  /**
   * Returns the day; empty if it may be one or another.
   *
   * @param order the order of day and month in the page's dates of digits
   */
  Optional<LocalDate> day(DayOrder order) {
    return switch (form) {
      case ISO, MONTH_FIRST, DAY_FIRST -> monthFirst();
      case DOTS -> dayFirst().or(this::monthFirst);
      case SLASHES -> slashes(order);
      case SHORT_YEAR -> order == DayOrder.UNKNOWN ? Optional.empty() : ordered(order);
    };
  }

  private Optional<LocalDate> slashes(DayOrder order) {
    if (monthFirst().equals(dayFirst()) || dayFirst().isEmpty()) {
      return monthFirst();
    }
    return monthFirst().isEmpty() ? dayFirst() : ordered(order);
  }

  private Optional<LocalDate> ordered(DayOrder order) {
    return switch (order) {
      case MONTH_FIRST -> monthFirst();
      case DAY_FIRST -> dayFirst();
      case UNKNOWN -> Optional.empty();
    };
  }

  private boolean mayBeDayFirst() {
    return form == Form.SLASHES || form == Form.DOTS || form == Form.SHORT_YEAR;
  }

  private Optional<LocalDate> monthFirst() {
    return day(first, second);
  }

  private Optional<LocalDate> dayFirst() {
    return day(second, first);
  }

  private Optional<LocalDate> day(int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
