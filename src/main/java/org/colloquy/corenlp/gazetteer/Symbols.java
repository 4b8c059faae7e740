package org.colloquy.corenlp.gazetteer;

import java.nio.charset.StandardCharsets;

/**
 * The symbols of rules: their distinct words, numbered from 0. A word of a sentence can match
 * several symbols: itself, its lower-case form, patterns.
 */
final class Symbols {
  /** Prefixes of words that are not plain; none of these bytes occurs in UTF-8. */
  private static final byte CASED = (byte) 0xFF;

  private static final byte ODD = (byte) 0xFE;
  private static final byte CASED_REGEX = (byte) 0xFD;
  private static final byte REGEX = (byte) 0xFC;

  private final ByteStrings numbers = new ByteStrings();
  private final WordPatterns patterns = new WordPatterns();
  private int most;

  /** Returns the symbol of an ASCII word without capitals, in a rule that ignores case. */
  int ofPlain(byte[] source, int from, int to) {
    return numbers.intern(source, from, to);
  }

  /** Returns the symbol of any other word of a rule. */
  int of(String word, boolean ignoreCase) {
    if (!RuleWords.isLiteral(word)) {
      byte[] marked = marked(ignoreCase ? REGEX : CASED_REGEX, word);
      int known = numbers.size();
      int symbol = numbers.intern(marked, 0, marked.length);
      if (symbol == known) {
        patterns.addRegex(word, ignoreCase, symbol);
      }
      return symbol;
    }
    if (!ignoreCase) {
      byte[] marked = marked(CASED, word);
      return numbers.intern(marked, 0, marked.length);
    }
    String small = RuleWords.small(word);
    if (small.equals(RuleWords.folded(word))) {
      byte[] plain = small.getBytes(StandardCharsets.UTF_8);
      return numbers.intern(plain, 0, plain.length);
    }
    byte[] marked = marked(ODD, small);
    int known = numbers.size();
    int symbol = numbers.intern(marked, 0, marked.length);
    if (symbol == known) {
      patterns.addOdd(word, symbol);
    }
    return symbol;
  }

  /** Returns the symbol of a plain word; {@link ByteStrings#NONE} if there is none. */
  int plain(String small) {
    byte[] bytes = small.getBytes(StandardCharsets.UTF_8);
    return numbers.find(bytes, 0, bytes.length);
  }

  /** Whether the symbol is a word, not a pattern, and case matters to it. */
  boolean isCased(int symbol) {
    return numbers.first(symbol) == CASED;
  }

  /** Prepares for matching; to be called once all rules are read. */
  void complete() {
    numbers.trim();
    most = patterns.most() + 2;
  }

  /**
   * Writes the symbols that match a word into an array of length {@link #most} and returns their
   * number.
   */
  int fitting(String word, int[] into) {
    String fold = RuleWords.folded(word);
    int count = patterns.symbols(word, fold, into);
    byte[] plain = fold.getBytes(StandardCharsets.UTF_8);
    count = add(numbers.find(plain, 0, plain.length), into, count);
    byte[] cased = marked(CASED, word);
    return add(numbers.find(cased, 0, cased.length), into, count);
  }

  /** The largest number of symbols that can match a word. */
  int most() {
    return most;
  }

  /** Whether a word triggers the rules whose caller is the symbol, which is not a pattern. */
  boolean callsUp(String word, int symbol) {
    String small = RuleWords.small(word);
    byte[] plain = small.getBytes(StandardCharsets.UTF_8);
    byte[] odd = marked(ODD, small);
    byte[] cased = marked(CASED, word);
    return numbers.find(plain, 0, plain.length) == symbol
        || numbers.find(odd, 0, odd.length) == symbol
        || numbers.find(cased, 0, cased.length) == symbol;
  }

  private static int add(int symbol, int[] into, int count) {
    if (symbol == ByteStrings.NONE) {
      return count;
    }
    into[count] = symbol;
    return count + 1;
  }

  private static byte[] marked(byte mark, String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    byte[] marked = new byte[bytes.length + 1];
    marked[0] = mark;
    System.arraycopy(bytes, 0, marked, 1, bytes.length);
    return marked;
  }
}
