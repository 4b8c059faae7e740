package org.colloquy.speaker.voice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/**
 * The context of a name in a turn. It is bounded, so that a long turn takes no more time for each
 * of its names.
 *
 * @param name the name
 * @param before the text in front of it; begins with U+0000 if the turn goes on in front of that
 * @param behind the text behind it
 * @param left how many characters the turn has behind the name, in UTF-16 code units
 */
record NameSurroundings(SpokenName name, String before, String behind, int left) {
  /** How much text before and behind a name is looked at, in UTF-16 code units. */
  static final int LONGEST = 130;

  /** A name so near to the start of a turn stands in its first words, in UTF-16 code units. */
  private static final int FIRST_WORDS = 80;

  /** A regular expression for the start of a sentence, with words that may begin it. */
  static final String START =
      "(?:^|[.?!…:\"“”]\\s+|\\s[-–—]+\\s|\\n)(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Oo]kay|[Oo]k|[Ww]ell|[Oo]h|[Aa]lright|[Aa]ll right|[Yy]eah|[Hh]ey|[Hh]i|[Hh]ello),? ){0,2}";

  /** A regular expression for what is in front of a word. */
  static final String BOUND = "(?:^|[^\\p{L}\\p{M}\\p{N}'’])";

  /** An abbreviation ends no sentence: {@code St. Louis}, {@code Roe v. Wade}. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:St|Mt|Ft|v|vs|No|Jr|Sr|Inc|Co|Corp|\\p{Lu}|"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.SHORT_TITLE)
              + ")\\.\\s$");

  private static final Pattern AT_START = Pattern.compile(START + "$");
  private static final Pattern OWNER = Pattern.compile("^['’](?:s\\b|\\s|$)");

  private static final Pattern QUOTATION =
      Pattern.compile(
          "(?<open>(?<![\\p{L}\\p{N}.,?!])[\"“'‘]\\s?(?=[\\p{L}]))|(?<=[\\p{L}.,?!…])[\"”'’](?=[\\s.,?!;:]|$)");

  /** The context of a name in the turn with this text. */
  static NameSurroundings of(String turn, SpokenName name) {
    int from = Math.max(0, name.start() - LONGEST);
    int to = Math.min(turn.length(), name.end() + LONGEST);
    // A window that begins inside the turn must not look like the start of the turn.
    return new NameSurroundings(
        name,
        (from == 0 ? "" : "\0") + turn.substring(from, name.start()),
        turn.substring(name.end(), to),
        turn.length() - name.end());
  }

  boolean isBehind(Pattern pattern) {
    return pattern.matcher(before).find();
  }

  boolean isBefore(Pattern pattern) {
    return pattern.matcher(behind).find();
  }

  /** Whether the name begins a sentence. */
  boolean starts() {
    return isBehind(AT_START) && !isBehind(ABBREVIATION);
  }

  /** Whether the name stands near the start of the turn. */
  boolean isInFirstWords() {
    return name.start() < FIRST_WORDS;
  }

  /** Whether the name is an owner's: {@code Jane's brother}. */
  boolean isOwner() {
    return isBefore(OWNER);
  }

  /** Whether the last quotation mark in front of the name opens a quotation. */
  boolean isQuoted() {
    Matcher mark = QUOTATION.matcher(before);
    boolean open = false;
    while (mark.find()) {
      open = mark.group("open") != null;
    }
    return open;
  }
}
