package org.colloquy.corenlp.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of rules that a look-up by letters cannot find, each with its symbol. A pattern that
 * matches a few words is stored as those words; the others, fewer than twenty in CoreNLP's rule
 * files, are tried one by one.
 */
final class WordPatterns {
  private static final int[] NONE = {};

  private record Open(Pattern pattern, int symbol) {}

  private final Map<String, int[]> exact = new HashMap<>();
  private final Map<String, int[]> folded = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** Adds a word whose lower-case form differs from its fold, see {@link RuleWords#small}. */
  void addOdd(String word, int symbol) {
    add(folded, RuleWords.folded(word), symbol);
  }

  /** Adds a regular expression. */
  void addRegex(String regex, boolean ignoreCase, int symbol) {
    Optional<Set<String>> words = FiniteRegex.expand(regex);
    if (words.isPresent()) {
      words.get().stream()
          .map(w -> ignoreCase ? RuleWords.folded(w) : w)
          .distinct()
          .forEach(w -> add(ignoreCase ? folded : exact, w, symbol));
    } else {
      int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
      open.add(new Open(Pattern.compile(regex, flags), symbol));
    }
  }

  private static void add(Map<String, int[]> words, String word, int symbol) {
    int[] known = words.getOrDefault(word, NONE);
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = symbol;
    words.put(word, more);
  }

  /**
   * Writes the symbols that match a word into an array of length {@link #most}.
   *
   * @param fold the word's fold, see {@link RuleWords#folded}
   * @return the number of symbols
   */
  int symbols(String word, String fold, int[] into) {
    int count = copy(exact.getOrDefault(word, NONE), into, 0);
    count = copy(folded.getOrDefault(fold, NONE), into, count);
    for (Open each : open) {
      if (each.pattern().matcher(word).matches()) {
        into[count++] = each.symbol();
      }
    }
    return count;
  }

  private static int copy(int[] symbols, int[] into, int at) {
    System.arraycopy(symbols, 0, into, at, symbols.length);
    return at + symbols.length;
  }

  /** The largest number of symbols that can match a word. */
  int most() {
    return open.size() + longest(exact) + longest(folded);
  }

  private static int longest(Map<String, int[]> words) {
    return words.values().stream().mapToInt(s -> s.length).max().orElse(0);
  }
}
