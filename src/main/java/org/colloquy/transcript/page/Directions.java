package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.label.HeadingWords;

/**
 * The stage directions of a text: text in round or square brackets that is all in capitals ({@code
 * (SOUNDBITE OF PROTEST)}) or begins with a word that only directions begin with ({@code
 * (Laughter)}, {@code (Through interpreter)}), or is what somebody else throws in ({@code [JANE
 * ROE: Yes.]}). That is no turn of its own, because the speech around it would be two turns, and
 * the second of them without a label would be nobody's. A lone abbreviation, {@code (NATO)}, is
 * speech.
 */
public final class Directions {
  /** A bracket that is longer, in UTF-16 code units, is no direction. */
  private static final int LONGEST = 300;

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:"
              + Lexicon.anyOf(WordKind.DIRECTION)
              + "|\\[?page \\p{L}?\\d+|as [A-Z]|in [A-Z]"
              + "|(?:tape|recording|audio) (?:interrupted|stops?|stopped|paused|ends|off|changed?|cuts? (?:out|off))|as (?:the )?(?-i:\\p{Lu})[\\p{L}.'’]+(?: [\\p{L}.'’]+){0,3}$|(?:deposition|proceedings|hearing|session|examination) (?:is |was |were )?(?:concluded|adjourned|recessed|resumed)"
              + "|(?:jury|jurors) (?:in|out|enters?|exits?|seated)|exhibit.{1,40}marked"
              + "|announcements?$|(?:played|voiced|portrayed|read|spoken) by (?-i:\\p{Lu}).*"
              + "|(?-i:\\p{Lu}[\\p{Lu}.'’\\-]+(?: \\p{Lu}[\\p{Lu}.'’\\-]*){0,3}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}.'’\\-]+){1,3}): .{1,250}"
              + "|the (?:prepared |written |full |opening |following )?(?:statements?|information|materials?|documents?|letters?|articles?|reports?|responses?)"
              + " .{0,200}(?:follows?|appears?|referred|printed|retained|inserted|can be found))\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A time code, even an impossible one; Markdown may escape the brackets around it. */
  private static final Pattern TIME =
      Pattern.compile("(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?\\\\?");

  /** A time as programs for transcribing by hand print it. */
  private static final Pattern TIME_MARK =
      Pattern.compile("#\\d{1,2}:\\d{2}(?::\\d{2})?(?:[-.,]\\d{1,3})?#");

  private static final int LONGEST_TIME_MARK = 20;

  /** A length in seconds. */
  private static final Pattern LENGTH = Pattern.compile("\\d{1,4}\\.\\d{1,2}");

  /** A surname and a colon, in square brackets. */
  private static final Pattern THROWN_IN =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L}'’\\-]{1,30}): (?=\\S)");

  /** What stands in a second pair of brackets: a comment, as in conversation analysis. */
  private static final Pattern COMMENT = Pattern.compile("\\(\\p{Ll}[^()]{1,80}\\)");

  private static final Pattern SOUNDBITE =
      Pattern.compile("soundbites? of (.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What follows SOUNDBITE OF when it is a song by somebody. */
  private static final Pattern SONG = Pattern.compile(".*(?:'S?|’S?) [\"“].*", CASELESS);

  /** Occasions at which people speak, whatever else is named: {@code WATER BOARD MEETING}. */
  private static final Pattern OCCASION =
      Pattern.compile(".*\\b" + Lexicon.anyOf(WordKind.OCCASION) + "s?\\b.*", CASELESS);

  private static final Pattern NOISE =
      Pattern.compile(
          ".*\\b(?:"
              + Lexicon.anyOf(WordKind.NOISE)
              + "s?|"
              + Lexicon.anyOf(WordKind.NOISE_BEGINNING)
              + "\\w*)\\b.*",
          CASELESS);

  private static final HeadingWords HEADINGS = new HeadingWords();

  private Directions() {}

  /** Returns the directions inside {@code where}, in order. */
  public static List<Direction> in(String text, Span where) {
    List<Direction> found = new ArrayList<>();
    int firstWord = where.start();
    while (firstWord < where.end() && Character.isWhitespace(text.charAt(firstWord))) {
      firstWord++;
    }
    int i = where.start();
    while (i < where.end()) {
      char c = text.charAt(i);
      int mark = c == '#' ? endOfTimeMark(text, i, where.end()) : -1;
      if (mark > 0) {
        found.add(new Direction(new Span(i, mark), Direction.Kind.OTHER));
        i = mark;
        continue;
      }
      int end = c == '(' || c == '[' ? closing(text, i, where.end()) : -1;
      if (end > 0
          && (isDirection(text.substring(i + 1, end - 1).strip())
              || c == '[' && isThrownIn(text, i + 1, end - 1)
              || isPause(text, where, i, end))) {
        boolean label = end < where.end() && text.charAt(end) == ':' && isTime(text, i, end);
        end += label ? 1 : 0;
        boolean alone = firstWord >= i;
        end += alone && end < where.end() && text.charAt(end) == '.' ? 1 : 0;
        boolean escaped = i > where.start() && text.charAt(i - 1) == '\\';
        found.add(
            new Direction(
                new Span(escaped ? i - 1 : i, end),
                kindOf(text.substring(i + 1, end - 1).strip())));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * Returns the paragraph as a direction if all of it stands in brackets, whatever its words:
   * {@code (The briefing was concluded at 3:14 p.m.)}. Somebody's aside, which says I or you, or
   * asks, is speech.
   */
  static Optional<Direction> whole(String text, Span paragraph) {
    if (paragraph.isEmpty() || "([".indexOf(text.charAt(paragraph.start())) < 0) {
      return Optional.empty();
    }
    int end = closing(text, paragraph.start(), paragraph.end());
    if (end != paragraph.end()) {
      return Optional.empty();
    }
    String inside = text.substring(paragraph.start() + 1, end - 1).strip();
    Speechlike signs = Speechlike.of(inside);
    boolean aside = signs.speaksOfSelf() || signs.addresses() || signs.asks();
    boolean described = inside.indexOf(' ') > 0 && inside.chars().anyMatch(Character::isLetter);
    return described && !aside
        ? Optional.of(new Direction(paragraph, kindOf(inside)))
        : Optional.empty();
  }

  /** Whether somebody called by the surname throws something in: {@code [Roe: Yes]}. */
  private static boolean isThrownIn(String text, int start, int end) {
    Matcher thrown = THROWN_IN.matcher(text).region(start, end);
    return thrown.lookingAt() && !HEADINGS.isHeading(thrown.group("name"));
  }

  /** Returns the offset behind a mark such as {@code #00:01:22-6#}; -1 if there is none. */
  private static int endOfTimeMark(String text, int start, int limit) {
    Matcher mark =
        TIME_MARK.matcher(text).region(start, Math.min(limit, start + LONGEST_TIME_MARK));
    return mark.lookingAt() ? mark.end() : -1;
  }

  /**
   * Whether the bracket is a pause, as conversation analysis prints it: {@code (.)}, {@code (0.5)};
   * or, behind a time, its length. A longer pause stands alone, because {@code (3.5)} in a sentence
   * may be a mark at school.
   */
  private static boolean isPause(String text, Span where, int open, int end) {
    String inside = text.substring(open + 1, end - 1).strip();
    if (text.charAt(open) == '[') {
      boolean behindTime = open > where.start() && text.charAt(open - 1) == ']';
      return behindTime && LENGTH.matcher(inside).matches();
    }
    boolean alone = open == where.start() && end == where.end();
    return inside.equals(".")
        || (alone || inside.startsWith("0")) && LENGTH.matcher(inside).matches();
  }

  /** Whether the bracket is a time that stands for a label: {@code (00:14:24):}. */
  private static boolean isTime(String text, int open, int end) {
    return TIME.matcher(text.substring(open + 1, end - 1).strip()).matches();
  }

  /**
   * Returns the offset behind the bracket that closes the one at {@code open}; -1 if there is none.
   */
  private static int closing(String text, int open, int limit) {
    char opener = text.charAt(open);
    char closer = opener == '(' ? ')' : ']';
    int depth = 0;
    int end = Math.min(limit, open + LONGEST);
    for (int i = open; i < end; i++) {
      if (text.charAt(i) == opener) {
        depth++;
      } else if (text.charAt(i) == closer && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isDirection(String inside) {
    if (FIRST_WORDS.matcher(inside).matches()
        || TIME.matcher(inside).matches()
        || COMMENT.matcher(inside).matches()) {
      return true;
    }
    boolean severalWords = inside.indexOf(' ') > 0;
    boolean capitals = inside.equals(inside.toUpperCase(Locale.ROOT));
    long letters = inside.chars().filter(Character::isLetter).count();
    return severalWords && capitals && letters >= 4;
  }

  private static Direction.Kind kindOf(String inside) {
    var soundbite = SOUNDBITE.matcher(inside);
    if (!soundbite.matches()) {
      return Direction.Kind.OTHER;
    }
    String what = soundbite.group(1);
    boolean noise = NOISE.matcher(what).matches() && !OCCASION.matcher(what).matches();
    return noise || SONG.matcher(what).matches() ? Direction.Kind.SOUND : Direction.Kind.VOICE_CLIP;
  }
}
