package org.colloquy.accuracy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Span;

/**
 * The gist of a turn whose text must not be copied: the number of its words, and a hash of the
 * first five and of the last five.
 */
record Gist(int words, String first, String last) {
  private static final int EDGE = 5;
  private static final int HEX_DIGITS = 12;

  /** Returns the gist of these stretches of a text, taken together. */
  static Gist of(String text, List<Span> spoken) {
    StringBuilder joined = new StringBuilder();
    for (Span stretch : spoken) {
      joined.append(stretch.in(text)).append(' ');
    }
    return of(joined.toString());
  }

  static Gist of(String spoken) {
    List<String> words = wordsOf(spoken);
    int edge = Math.min(EDGE, words.size());
    return new Gist(
        words.size(),
        hash(words.subList(0, edge)),
        hash(words.subList(words.size() - edge, words.size())));
  }

  /** Returns the pieces between white space, reduced to letters and digits in lower case. */
  static List<String> wordsOf(String spoken) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= spoken.length(); ) {
      int c = i < spoken.length() ? spoken.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT && Span.isBlank((char) c)) {
        if (!word.isEmpty()) {
          words.add(word.toString().toLowerCase(Locale.ROOT));
          word.setLength(0);
        }
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static String hash(List<String> words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
