package org.colloquy.language.gazetteer;

import java.nio.charset.StandardCharsets;

/**
 * The different words of rules, numbered. A word of a sentence can fit several of them: itself, its
 * small form, patterns.
 */
final class Symbols {
  /** Marks stand before a word that is not plain; none of them occurs in UTF-8. */
  private static final byte CASED = (byte) 0xFF;

  private static final byte ODD = (byte) 0xFE;
  private static final byte CASED_REGEX = (byte) 0xFD;
  private static final byte REGEX = (byte) 0xFC;

  private final ByteStrings numbers = new ByteStrings();
  private final WordPatterns patterns = new WordPatterns();
  private int most;

  /** A word of ASCII without capitals, in a rule for which case does not matter. */
  int ofPlain(byte[] source, int from, int to) {
    return numbers.intern(source, from, to);
  }

  /** Any other word of a rule. */
  int of(String word, boolean ignoreCase) {
    if (!Words.isLiteral(word)) {
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
    String small = Words.small(word);
    if (small.equals(Words.folded(word))) {
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

  /** The symbol of a word that is plain; {@link ByteStrings#NONE} if there is none. */
  int plain(String small) {
    byte[] bytes = small.getBytes(StandardCharsets.UTF_8);
    return numbers.find(bytes, 0, bytes.length);
  }

  /** Whether this is a word, not a pattern, for which case matters. */
  boolean isCased(int symbol) {
    return numbers.first(symbol) == CASED;
  }

  /** To be called once all rules are read. */
  void complete() {
    numbers.trim();
    most = patterns.most() + 2;
  }

  /** Writes the symbols that fit a word into an array with room for {@link #most}. */
  int fitting(String word, int[] into) {
    String fold = Words.folded(word);
    int count = patterns.symbols(word, fold, into);
    byte[] plain = fold.getBytes(StandardCharsets.UTF_8);
    count = add(numbers.find(plain, 0, plain.length), into, count);
    byte[] cased = marked(CASED, word);
    return add(numbers.find(cased, 0, cased.length), into, count);
  }

  /** How many symbols can fit a word at most. */
  int most() {
    return most;
  }

  /** Whether a word calls up the rules that are filed under a symbol, which is no pattern. */
  boolean callsUp(String word, int symbol) {
    String small = Words.small(word);
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
