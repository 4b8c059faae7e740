package org.colloquy.model.lexicon;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lexicon of the program: words by their kinds. A word is in small letters, with single spaces;
 * a typewriter's apostrophe stands for the printer's one, too. In a regular expression of the
 * lexicon, a full stop is optional, and a hyphen within a word also matches a space or nothing. If
 * a file is malformed, the first use of this class fails with a message that names the file and the
 * line.
 */
public final class Lexicon {
  private static final Map<WordKind, Set<String>> WORDS = load();
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]");
  private static final String EITHER_APOSTROPHE = "['’]";
  private static final String HYPHEN_OR_NONE = "[ -]?";
  private static final String OPTIONAL_FULL_STOP = "\\.?";

  /** A longer alternative is tried first: {@code vice president} before {@code vice}. */
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private Lexicon() {}

  /** The words of a kind, sorted, in small letters. */
  static Set<String> words(WordKind kind) {
    return WORDS.get(kind);
  }

  /** Whether a word is of a kind, whatever its case. */
  public static boolean has(WordKind kind, String word) {
    return words(kind).contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** A group of a regular expression that matches one word of these kinds in small letters. */
  public static String anyOf(WordKind... kinds) {
    return anyOf(Writing.SMALL, kinds);
  }

  /**
   * A group of a regular expression that matches one word of these kinds and captures nothing. The
   * longest words come first, so that none is hidden by one that it begins with.
   */
  public static String anyOf(Writing writing, WordKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> words(kind).stream())
        .distinct()
        .sorted(LONGEST_FIRST)
        .map(word -> quoted(writing.of(word)))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String quoted(String word) {
    return SIGN.matcher(word)
        .replaceAll(
            sign ->
                sign.group().equals("-") && sign.end() < word.length()
                    ? HYPHEN_OR_NONE
                    : Matcher.quoteReplacement(quotedSign(sign.group())));
  }

  private static String quotedSign(String sign) {
    return switch (sign) {
      case "'" -> EITHER_APOSTROPHE;
      case "." -> OPTIONAL_FULL_STOP;
      default -> "\\" + sign;
    };
  }

  private static Map<WordKind, Set<String>> load() {
    Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);
    Stream.of(WordKind.values())
        .map(WordKind::file)
        .distinct()
        .forEach(file -> words.putAll(WordTable.of(file, WordFile.beside(Lexicon.class, file))));
    return Collections.unmodifiableMap(words);
  }
}
