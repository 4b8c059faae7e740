package org.colloquy.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/**
 * A person's name, separated from the titles in front of it and from the generation behind it: a
 * junior is another person than the bearer of the bare name. Comparisons ignore case, accents, dots
 * and apostrophes: {@code MARTÍNEZ} and {@code Martinez} are one surname, {@code J.T.} and {@code
 * JT} one given name.
 *
 * @param titles the titles in front of the name, as written; empty if there are none
 * @param words the name's words, as written; at least one
 * @param generation the generation as the reports write it: {@code Jr.}, {@code Sr.}, {@code III};
 *     empty if there is none
 */
public record PersonName(String titles, List<String> words, String generation) {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern MARKS_AROUND = Pattern.compile("^[\"“‘(,]+|[\"”)(,;:]+$");

  /** A bracket around several words: {@code [Jane Q.] Roe}. */
  private static final Pattern HALF_OF_BRACKETS =
      Pattern.compile("^\\[(?=[^\\]]+$)|(?<=^[^\\[]{1,40})\\]$");

  private static final Pattern FULL_STOP = Pattern.compile("(?<=[\\p{L}\\p{M}]{2})\\.$");
  private static final char LAST_OF_ASCII = 127;
  private static final Pattern UNHEARD = Pattern.compile("[\\p{M}.'’`]");
  private static final Pattern BRACKETS = Pattern.compile("(?<=[^ ]) \\([^()]*\\)$");

  /** A generation behind a name; {@code Sr.} in front of a post shortens senior. */
  private static final Pattern BEHIND =
      Pattern.compile(
          ",?[ \\u00A0](?<generation>"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.GENERATION)
              + "|"
              + Lexicon.anyOf(Writing.CAPITALS, WordKind.GENERATION, WordKind.GENERATION_NUMBER)
              + ")(?![\\p{L}\\p{M}\\p{N}])(?!\\.? (?i:"
              + Lexicon.anyOf(WordKind.POST, WordKind.ROLE, WordKind.TITLE_WORD)
              + ")\\b)");

  private static final int LONGEST_BEHIND = 40;

  public PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one word");
    }
  }

  /** A name without a generation. */
  public PersonName(String titles, List<String> words) {
    this(titles, words, "");
  }

  /**
   * Reads {@code Secretary of State Jane Q. Roe's} as {@code Jane Q. Roe}: titles in front and a
   * generation behind it ({@code Jr.}) are set apart, a possessive ending and what stands in
   * brackets behind the name ({@code (senator)}) are dropped. A text without a word is taken as it
   * is.
   */
  public static PersonName parse(String text) {
    String bare = Words.singleSpaced(text);
    bare = POSSESSIVE.matcher(BRACKETS.matcher(bare).replaceFirst("")).replaceFirst("");
    List<String> all =
        Arrays.stream(bare.split(" "))
            .map(word -> MARKS_AROUND.matcher(word).replaceAll(""))
            .map(word -> HALF_OF_BRACKETS.matcher(word).replaceFirst(""))
            .map(word -> FULL_STOP.matcher(word).replaceFirst(""))
            .filter(word -> !word.isEmpty())
            .toList();
    if (all.isEmpty()) {
      return new PersonName("", List.of(text.strip()));
    }
    int titles = Honorifics.leadingIn(all);
    int end = all.size();
    while (end > titles + 1 && isGeneration(all.get(end - 1))) {
      end--;
    }
    return new PersonName(
        String.join(" ", all.subList(0, titles)),
        all.subList(titles, end),
        end == all.size() ? "" : generation(all.get(end)));
  }

  /**
   * Returns a generation as the reports write it: {@code Jr.}, {@code Sr.} or a number in capitals.
   */
  public static String generation(String printed) {
    String letters = printed.replace(".", "").toUpperCase(Locale.ROOT);
    return Lexicon.has(WordKind.GENERATION, letters)
        ? letters.charAt(0) + letters.substring(1).toLowerCase(Locale.ROOT) + "."
        : letters;
  }

  /**
   * Returns the generation that a text prints behind a name, with or without a comma, as the
   * reports write it; empty if it prints none.
   *
   * @param nameEnd the 0-based offset behind the last character of the name, in UTF-16 code units
   */
  public static String generationBehind(String text, int nameEnd) {
    Matcher behind = BEHIND.matcher(text);
    behind.region(nameEnd, Math.min(text.length(), nameEnd + LONGEST_BEHIND));
    return behind.lookingAt() ? generation(behind.group("generation")) : "";
  }

  /** Returns this name with another generation, which is written as the reports do. */
  public PersonName withGeneration(String other) {
    return new PersonName(titles, words, other);
  }

  private static boolean isGeneration(String word) {
    String folded = fold(word);
    return Lexicon.has(WordKind.GENERATION, folded)
        || Lexicon.has(WordKind.GENERATION_NUMBER, folded);
  }

  /** The words with single spaces, without the generation. */
  public String full() {
    return String.join(" ", words);
  }

  /** The words with single spaces, the generation behind them: {@code Jim Roe Jr.} */
  public String complete() {
    return generation.isEmpty() ? full() : full() + " " + generation;
  }

  /** The last word: the surname if there is more than one word. */
  public String last() {
    return words.get(words.size() - 1);
  }

  /** The first word. */
  public String first() {
    return words.get(0);
  }

  /** Whether there is a given name and a surname. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** What two spellings of one name have in common. */
  public String key() {
    return generation.isEmpty() ? fold(full()) : fold(full() + ", " + generation);
  }

  /** The words as names are compared. */
  public FoldedName folded() {
    return new FoldedName(words.stream().map(PersonName::fold).toList(), fold(generation));
  }

  /**
   * Whether these letters shorten the name: they stand in it in their order, and the first one
   * begins one of its words. {@code JRE} and {@code ROE} shorten Jane Roe.
   */
  public boolean isShortenedTo(String letters) {
    String wanted = fold(letters).replaceAll("[^\\p{L}]", "");
    for (int i = 0; i < words.size() && !wanted.isEmpty(); i++) {
      String rest = fold(String.join("", words.subList(i, words.size())));
      if (rest.startsWith(wanted.substring(0, 1)) && standsIn(wanted, rest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsIn(String letters, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < letters.length(); i++) {
      if (whole.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }

  /** Whether this short form can stand for the full name, see {@link FoldedName#isShortFor}. */
  public boolean isShortFor(PersonName fuller) {
    return folded().isShortFor(fuller.folded());
  }

  /** Small letters, without accents, dots and apostrophes. */
  public static String fold(String text) {
    // Most names are of plain letters, and every name of a corpus is folded many times.
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_OF_ASCII) {
        return foldAny(text);
      }
      if (c != '.' && c != '\'' && c != '`') {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
      }
    }
    return folded.toString().strip();
  }

  private static String foldAny(String text) {
    return UNHEARD
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
