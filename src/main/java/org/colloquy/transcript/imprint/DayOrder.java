package org.colloquy.transcript.imprint;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.transcript.imprint.WrittenDate.Form;

/**
 * The order of day and month in a page's dates of digits, which decides what {@code 3/4/2016}
 * means. It is known if everything on the page that tells it agrees.
 */
public enum DayOrder {
  /** {@code 3/4/2016} is the 4th of March. */
  MONTH_FIRST,
  /** {@code 3/4/2016} is the 3rd of April. */
  DAY_FIRST,
  /** Nothing on the page tells, or it contradicts itself. */
  UNKNOWN;

  /** A time of day in a zone of the United States, as in {@code 12:30 P.M. EST}. */
  private static final Pattern AMERICAN_TIME =
      Pattern.compile(
          "\\d ?(?:[ap]\\.?m\\.?,? )?\\(?(?:[ECMP][SD]?T|(?:Eastern|Pacific|Central|Mountain)(?: (?:Standard|Daylight))?"
              + " Time)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * Returns the order on a page. Dates with the month's name tell it, dates of digits that fit one
   * order alone, and a time of day in an American zone above the conversation.
   *
   * @param text the whole page
   * @param head the lines above the conversation
   */
  static DayOrder of(String text, Iterable<String> head) {
    Set<DayOrder> told = EnumSet.noneOf(DayOrder.class);
    for (WrittenDate date : WrittenDate.in(text)) {
      date.order().ifPresent(told::add);
    }
    for (String line : head) {
      if (AMERICAN_TIME.matcher(line).find()) {
        told.add(MONTH_FIRST);
      }
    }
    return told.size() == 1 ? told.iterator().next() : UNKNOWN;
  }

  static DayOrder of(Form named) {
    return named == Form.MONTH_FIRST ? MONTH_FIRST : DAY_FIRST;
  }
}
