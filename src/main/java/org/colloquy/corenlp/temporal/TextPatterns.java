package org.colloquy.corenlp.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The patterns over a sentence's text, numbered from 0, with the answer whether they could match in
 * a text, found word by word: each pattern is tried once at each place of a word between spaces. If
 * it fails there without reaching the word's end ({@link Matcher#hitEnd}), it fails there in any
 * sentence. All patterns must be added before threads share the object.
 */
final class TextPatterns {
  /** Maximum number of words whose results are cached; other words are evaluated each time. */
  private static final int MOST_WORDS = 20_000;

  /** Constructs that look to the left, or for which the end of the text differs from a space. */
  private static final Pattern NOT_BY_WORDS =
      Pattern.compile("\\(\\?(?!:)|\\\\[BGAzZXRK]|\\\\b\\{|(?<!\\[)\\^|(?<!\\\\)\\$");

  private final List<Pattern> patterns = new ArrayList<>();
  private final Map<String, long[]> known = new ConcurrentHashMap<>();
  private final ThreadLocal<Text> last = new ThreadLocal<>();

  private record Text(String text, long[] patterns) {}

  /** Whether the words of a text decide if the pattern could match in it. */
  static boolean isDecidedByWords(Pattern pattern) {
    return (pattern.flags() & (Pattern.LITERAL | Pattern.COMMENTS)) == 0
        && !NOT_BY_WORDS.matcher(pattern.pattern()).find();
  }

  /** Adds a pattern that is decided by words and returns its number. */
  int add(Pattern pattern) {
    known.clear();
    patterns.add(pattern);
    return patterns.size() - 1;
  }

  /** Whether the pattern with this number could match in the text; false only if it cannot. */
  boolean couldMatch(int number, String text) {
    Text current = last.get();
    if (current == null || current.text != text) { // NOPMD: the same object is asked about often
      current = new Text(text, holdingOf(text));
      last.set(current);
    }
    return (current.patterns[number >> 6] & 1L << number) != 0;
  }

  private long[] holdingOf(String text) {
    long[] bits = new long[(patterns.size() >> 6) + 1];
    int begin = 0;
    while (begin <= text.length()) {
      int end = begin;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      long[] ofWord =
          ofWord(
              end < text.length() ? text.substring(begin, end + 1) : text.substring(begin) + ' ');
      for (int i = 0; i < bits.length; i++) {
        bits[i] |= ofWord[i];
      }
      begin = end + 1;
    }
    return bits;
  }

  /**
   * Returns the patterns that could begin to match in this word, as bits.
   *
   * @param word the word with the white space after it
   */
  private long[] ofWord(String word) {
    long[] bits = known.get(word);
    if (bits == null) {
      bits = new long[(patterns.size() >> 6) + 1];
      for (int number = 0; number < patterns.size(); number++) {
        if (couldBeginIn(word, patterns.get(number))) {
          bits[number >> 6] |= 1L << number;
        }
      }
      if (known.size() < MOST_WORDS) {
        known.put(word, bits);
      }
    }
    return bits;
  }

  private static boolean couldBeginIn(String word, Pattern pattern) {
    String alone = ' ' + word;
    Matcher matcher = pattern.matcher(alone).useTransparentBounds(true).useAnchoringBounds(false);
    for (int place = 1; place < alone.length(); place++) {
      if (matcher.region(place, alone.length()).lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
