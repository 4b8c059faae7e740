package org.colloquy.transcript.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Sourced;

/** The date of a transcript, which is read from its file's name or from a dateline. */
public final class PageDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<gap>[-_.]?)(?<month>\\d{2})\\k<gap>(?<day>\\d{2})(?!\\d)");
  private static final String MONTH =
      "(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?)\\.?";

  private static final String YEAR = ",? (?<year>(?:19|20)\\d{2})\\b";

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?" + YEAR, Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + YEAR, Pattern.CASE_INSENSITIVE);

  private PageDate() {}

  /** Returns the date in a file's name, with its source; empty if it has none. */
  public static Optional<Sourced<LocalDate>> ofFile(String id) {
    return inName(id).map(date -> new Sourced<>(date, Sourced.Source.FILE_NAME));
  }

  /**
   * Returns the date in a name such as {@code 2021-12-02 talks.txt} or {@code talks_20211202.txt};
   * empty if it has none.
   */
  public static Optional<LocalDate> inName(String id) {
    Matcher iso = ISO.matcher(id.substring(id.lastIndexOf('/') + 1));
    return iso.find()
        ? date(iso.group("year"), Integer.parseInt(iso.group("month")), iso.group("day"))
        : Optional.empty();
  }

  /**
   * Returns the first date in a line such as {@code Published December 2, 2021 at 5:04 AM EST} or
   * {@code 2 December 2021}; empty if it has none.
   */
  public static Optional<LocalDate> inDateline(String line) {
    return Stream.of(MONTH_FIRST, DAY_FIRST)
        .map(order -> order.matcher(line))
        .filter(Matcher::find)
        .min(Comparator.comparingInt(Matcher::start))
        .flatMap(day -> date(day.group("year"), month(day.group("month")), day.group("day")));
  }

  private static int month(String abbreviated) {
    String wanted = abbreviated.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(wanted)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException(abbreviated);
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
