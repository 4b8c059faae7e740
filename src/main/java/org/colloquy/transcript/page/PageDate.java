package org.colloquy.transcript.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced;

/** Reads the day of a transcript from its file's name or from a dateline. */
public final class PageDate {
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?)\\.? (?<day>\\d{1,2}),? "
              + "(?<year>(?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  private PageDate() {}

  /** The day in the file's name. */
  public static Optional<Sourced<LocalDate>> ofFile(String id) {
    return inName(id).map(date -> new Sourced<>(date, Sourced.Source.FILE_NAME));
  }

  /** The day in a name such as {@code 2021-12-02 talks.txt}. */
  public static Optional<LocalDate> inName(String id) {
    Matcher iso = ISO.matcher(id.substring(id.lastIndexOf('/') + 1));
    return iso.find()
        ? date(iso.group("year"), Integer.parseInt(iso.group("month")), iso.group("day"))
        : Optional.empty();
  }

  /** The first day in a line such as {@code Published December 2, 2021 at 5:04 AM EST}. */
  public static Optional<LocalDate> inDateline(String line) {
    Matcher written = WRITTEN.matcher(line);
    if (written.find()) {
      return date(written.group("year"), month(written.group("month")), written.group("day"));
    }
    return Optional.empty();
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
