package org.colloquy.transcript.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.imprint.PageDate;

/**
 * The dates and times of chats. Dates of digits have the order of the telephone that wrote them; it
 * is known if the chat's dates exist, and ascend, in one order alone. Where the clock has 24 hours
 * and days have two digits (03), the day stands first.
 */
final class ChatTimes {
  /** A date, as a piece of a regular expression. */
  static final String DATE =
      "(?:\\d{1,4}[./\\-]\\d{1,2}[./\\-]\\d{2,4}|\\d{1,2}[ \\-]\\p{Lu}\\p{Ll}{2,8}[ \\-]\\d{2,4}|\\p{Lu}\\p{Ll}{2,8} \\d{1,2}(?:, \\d{4})?)";

  /** A time, as a piece of a regular expression. */
  static final String TIME =
      "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u202F\\u00A0]?[AaPp]\\.? ?[Mm]\\.?)?";

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,4})[./\\-](\\d{1,2})[./\\-](\\d{2,4})");
  private static final Pattern PADDED =
      Pattern.compile("0\\d[./\\-]\\d{1,2}[./\\-]\\d+|\\d{1,2}[./\\-]0\\d[./\\-]\\d+");
  private static final Pattern TWELVE_HOURS =
      Pattern.compile(
          ".{0,40}\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?[ \\u202F\\u00A0]?[AaPp]\\.? ?[Mm]\\b.*");
  private static final int CENTURY = 2000;

  private ChatTimes() {}

  /** The order of the numbers in a date. */
  private enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /**
   * Returns the day of the first message; empty if there is no date, or if nothing tells its order.
   *
   * @param dates the dates of the messages as they are written, in order
   * @param twelveHours whether the times have AM or PM
   */
  static Optional<LocalDate> first(List<String> dates, boolean twelveHours) {
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String first = dates.get(0);
    Matcher digits = DIGITS.matcher(first);
    if (!digits.matches()) {
      return PageDate.inDateline(first.replace('-', ' '));
    }
    if (digits.group(1).length() == 4) {
      return day(digits.group(1), digits.group(2), digits.group(3));
    }
    Optional<LocalDate> dayFirst = ascending(dates, Order.DAY_FIRST);
    Optional<LocalDate> monthFirst = ascending(dates, Order.MONTH_FIRST);
    if (dayFirst.isPresent() && monthFirst.isPresent()) {
      boolean padded = dates.stream().anyMatch(date -> PADDED.matcher(date).matches());
      return dayFirst.equals(monthFirst) || padded && !twelveHours ? dayFirst : Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  /** Whether a line has a time with AM or PM near its beginning. */
  static boolean isTwelveHours(String line) {
    return TWELVE_HOURS.matcher(line).matches();
  }

  /**
   * Returns the first date if all dates exist in this order and none is before the one above it.
   */
  private static Optional<LocalDate> ascending(List<String> dates, Order order) {
    List<LocalDate> days = new ArrayList<>();
    for (String date : dates) {
      Matcher digits = DIGITS.matcher(date);
      Optional<LocalDate> day =
          !digits.matches()
              ? Optional.empty()
              : order == Order.DAY_FIRST
                  ? day(digits.group(3), digits.group(2), digits.group(1))
                  : day(digits.group(3), digits.group(1), digits.group(2));
      boolean ascends =
          day.isPresent() && (days.isEmpty() || !day.get().isBefore(days.get(days.size() - 1)));
      if (!ascends) {
        return Optional.empty();
      }
      days.add(day.get());
    }
    return Optional.of(days.get(0));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int written = Integer.parseInt(year);
    try {
      return Optional.of(
          LocalDate.of(
              year.length() == 2 ? CENTURY + written : written,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
