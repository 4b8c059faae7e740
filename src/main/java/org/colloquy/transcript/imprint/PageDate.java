package org.colloquy.transcript.imprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced;

/** The date of a transcript, which is read from its file's name or from a dateline. */
public final class PageDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<gap>[-_.]?)(?<month>\\d{2})\\k<gap>(?<day>\\d{2})(?!\\d)");

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
   * {@code 2 December 2021}; empty if it has none, or if it may be one day or another ({@code
   * 3/4/2016}).
   */
  public static Optional<LocalDate> inDateline(String line) {
    return inDateline(line, DayOrder.UNKNOWN);
  }

  /**
   * The same for a line of a page.
   *
   * @param order the order of day and month in the page's dates of digits
   */
  public static Optional<LocalDate> inDateline(String line, DayOrder order) {
    return WrittenDate.in(line).stream().findFirst().flatMap(date -> date.day(order));
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
