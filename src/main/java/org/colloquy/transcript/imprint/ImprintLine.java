package org.colloquy.transcript.imprint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Words;

/**
 * A line above a conversation, read for the day that it gives. A line gives a day if it is nothing
 * but a date ({@code February 23, 2016 — 5:31 PM}), if a word says what the date is ({@code For
 * Immediate Release May 7, 2009}), or if the date is set off at its end ({@code Briefing by Jane
 * Roe, 10/3/2014}). A date in the words of a sentence or of a headline is no day of the page.
 */
final class ImprintLine {
  /** A longer line is prose, in words. */
  private static final int LONGEST = 35;

  /** A longer line is prose or no words at all, in UTF-16 code units. */
  private static final int MOST_CHARACTERS = 600;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Marks of bold print, of headings, of quotations and of a table's edges. */
  private static final Pattern MARKS =
      Pattern.compile("[*`]+|^[ #>|_]+|[ #|_]+$|(?<=\\s)_+|_+(?=\\s)");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s*$",
          FLAGS);

  private static final Pattern SEPARATORS = Pattern.compile("[\\s:|=–—-]+$");

  /** What stands behind a date without a word of its own: a time, a zone, a length. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:[\\s,;|·•@()\\[\\]\"”–—-]"
              + "|\\d{1,2}(?:[:.h]\\d{2}){1,2}|\\d{4}-\\d{4}|T?\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?|[+-]\\d{2}:?\\d{2}"
              + "|\\d{1,2}(?= ?[ap]\\.?m)|[ap]\\.?m\\b\\.?"
              + "|\\b(?:at|[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|A[EW]S?T|Eastern|Pacific|Central|Mountain|local|time|noon|live)\\b"
              + "|\\b\\d{1,3} ?(?:min(?:ute)?s?|hours?|hrs?|sec(?:ond)?s?)\\b)*",
          FLAGS);

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d ?[ap]\\.?m\\b", FLAGS);

  /** What may stand behind a date and in front of other words. */
  private static final Pattern SET_OFF_BEHIND = Pattern.compile(" ?[|·•—–(;:].*| -{1,2} .*");

  /** The same if a word in front of the date says what it is. */
  private static final Pattern CLAUSE_BEHIND =
      Pattern.compile(" (?:at|in|from|by|with|on|to)\\b.*", FLAGS);

  /** What stands in front of a date that is set off at the end of a line. */
  private static final Pattern SET_OFF_BEFORE =
      Pattern.compile(
          "(?:[,|·•—–:;(\\[]| -{1,2})\\s*(?:(?:originally |first )?(?:aired|broadcast|published|posted|released|recorded|taped)(?: on)?\\s*:?\\s*)?$",
          FLAGS);

  /** A word that makes a date a part of what the line says. */
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "\\b(?:of|on|from|since|until|till|to|after|before|by|in|at|for|the|and|between|through|during|every|next|last|this|born|died)\\s*$",
          FLAGS);

  /**
   * A word for publication or for holding a conversation, with the place or the person behind it.
   */
  private static final Pattern WITH_PLACE =
      Pattern.compile(
          "(?<word>(?:(?:originally|first) )?(?:aired|broadcast|published|posted|recorded|taped|filmed|conducted|held))"
              + "(?: live)? (?:at|in|by|on)\\b[^.!?:]{1,60}",
          FLAGS);

  private static final Pattern RELEASE =
      Pattern.compile("for (?:immediate )?release\\b[^.!?]{0,60}", FLAGS);

  /** A bracket whose other half went with the date. */
  private static final Pattern OPENED_ONLY = Pattern.compile("^[\\[(](?!.*[\\])])");

  private static final Pattern MANY_SPACES = Pattern.compile("\\s+");

  /** How directly a line gives the day of publication; what is declared first counts first. */
  enum Rank {
    PUBLISHED,
    SET_OFF,
    HELD,
    UPDATED
  }

  /** A date that a line gives, and how directly. */
  record Given(WrittenDate date, Rank rank) {}

  private final String words;
  private final List<WrittenDate> dates;
  private final Optional<HeadField> field;

  private ImprintLine(String words) {
    this.words = words;
    this.dates = Words.count(words) > LONGEST ? List.of() : WrittenDate.in(words);
    this.field = HeadField.of(words);
  }

  /** Reads a line as it is printed; one that is far too long for an imprint says nothing. */
  static ImprintLine of(String printed) {
    if (printed.length() > MOST_CHARACTERS) {
      return new ImprintLine("");
    }
    String bare = MANY_SPACES.matcher(printed).replaceAll(" ");
    return new ImprintLine(Words.singleSpaced(MARKS.matcher(bare).replaceAll("")));
  }

  /** The field that the line is; empty if it is none. */
  Optional<HeadField> field() {
    return field;
  }

  /** The line without the marks of bold print and headings; empty if it is far too long. */
  String words() {
    return words;
  }

  /** Whether the line says nothing but a day, perhaps with a word for what the day is. */
  boolean isDateline() {
    return direct().isPresent() && !(before().isEmpty() && !isTime(behind(dates.get(0))));
  }

  /** Whether words in front of the line's first date may say what the date is. */
  boolean saysWhatItsDayIs() {
    return !dates.isEmpty() && !before().isEmpty();
  }

  /** Whether the line says that a text is released to the press, with or without a day. */
  boolean isRelease() {
    return RELEASE.matcher(words).matches();
  }

  /** Whether the line has a date that may be one day or another. */
  boolean isOpen() {
    return dates.stream().anyMatch(date -> date.day(DayOrder.UNKNOWN).isEmpty());
  }

  /**
   * The line without a date that is set off at its end: {@code The dam, 10/23/2014} without the
   * date and the comma. The whole line if no date is set off there, or one whose year has two
   * digits, which may be a score.
   */
  String withoutDateAtTheEnd() {
    if (direct().isPresent()
        || atTheEnd().isEmpty()
        || dates.get(0).form() == WrittenDate.Form.SHORT_YEAR) {
      return words;
    }
    String before = words.substring(0, dates.get(0).start());
    String rest = WEEKDAY.matcher(before).replaceFirst("");
    String cut = SET_OFF_BEFORE.matcher(rest).replaceFirst("").strip();
    String title = OPENED_ONLY.matcher(cut).replaceFirst("");
    return title.equals(rest.strip()) || title.isEmpty() ? words : title;
  }

  /** Whether the line ends in the first and the last day of something that lasts. */
  boolean isOfManyDays() {
    return WrittenDate.endsRange(words);
  }

  /** The date that the line gives for the page; empty if it gives none. */
  Optional<Given> given() {
    return direct().or(this::atTheEnd);
  }

  private Optional<Given> direct() {
    if (dates.isEmpty() || field.isPresent() && !field.get().kind().isDay()) {
      return Optional.empty();
    }
    WrittenDate date = dates.get(0);
    String before = before();
    String behind = behind(date);
    boolean setOff = isTime(behind) || SET_OFF_BEHIND.matcher(behind).matches();
    if (before.isEmpty()) {
      boolean filed = date.form() == WrittenDate.Form.ISO && behind.startsWith(" ");
      return isTime(behind)
          ? Optional.of(new Given(date, Rank.PUBLISHED))
          : Optional.of(new Given(date, Rank.SET_OFF)).filter(given -> setOff || filed);
    }
    return rankOf(before)
        .filter(rank -> setOff || CLAUSE_BEHIND.matcher(behind).matches())
        .map(rank -> new Given(date, rank));
  }

  /** What stands in front of the first date, without its weekday and without a colon. */
  private String before() {
    String before = words.substring(0, dates.get(0).start());
    before = WEEKDAY.matcher(before.replaceFirst("[(\\[]\\s*$", "")).replaceFirst("");
    before = SEPARATORS.matcher(before).replaceFirst("");
    return before.replaceFirst("^[(\\[]\\s*", "");
  }

  private String behind(WrittenDate date) {
    return words.substring(date.end());
  }

  private static Optional<Rank> rankOf(String before) {
    Matcher place = WITH_PLACE.matcher(before);
    String name = place.matches() ? place.group("word") : before;
    if (RELEASE.matcher(before).matches()) {
      return Optional.of(Rank.PUBLISHED);
    }
    return HeadField.kindOf(name)
        .filter(HeadField.Kind::isDay)
        .map(
            kind ->
                switch (kind) {
                  case HELD -> Rank.HELD;
                  case UPDATED -> Rank.UPDATED;
                  default -> Rank.PUBLISHED;
                });
  }

  private Optional<Given> atTheEnd() {
    boolean other = field.map(f -> f.kind() == HeadField.Kind.OTHER).orElse(false);
    if (dates.size() != 1 || other) {
      return Optional.empty();
    }
    WrittenDate date = dates.get(0);
    String before = words.substring(0, date.start());
    Matcher weekday = WEEKDAY.matcher(before);
    boolean hasWeekday = weekday.find();
    String rest = hasWeekday ? before.substring(0, weekday.start()) : before;
    boolean setOff =
        SET_OFF_BEFORE.matcher(rest).find()
            || !PREPOSITION.matcher(rest).find()
                && !rest.isBlank()
                && (hasWeekday || CLOCK.matcher(behind(date)).find());
    return setOff && isTime(behind(date))
        ? Optional.of(new Given(date, Rank.SET_OFF))
        : Optional.empty();
  }

  private static boolean isTime(String behind) {
    return TIME.matcher(behind).matches();
  }
}
