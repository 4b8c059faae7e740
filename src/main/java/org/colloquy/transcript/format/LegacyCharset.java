package org.colloquy.transcript.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the charset of bytes that are not Unicode. If many bytes are not ASCII, a detector
 * decides: the text may be Cyrillic, Greek or Japanese. If few are, the text is in a Latin script,
 * and the detector has too little evidence. Then it is Windows-1252 or Mac Roman, whichever puts
 * more letters and marks in possible places: {@code donÕt} is not a word, {@code don’t} is.
 */
final class LegacyCharset {
  /** Minimum share of bytes beyond ASCII in a text that is not in a Latin script. */
  private static final double NOT_LATIN = 0.25;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<String> WESTERN = List.of("windows-1252", "x-MacRoman");
  private static final String MARKS = "’‘“”–—…\u00A0£€©®™°·•";

  private LegacyCharset() {}

  static Charset of(byte[] bytes) {
    int beyond = 0;
    for (byte b : bytes) {
      beyond += b < 0 ? 1 : 0;
    }
    return beyond >= NOT_LATIN * bytes.length
        ? detected(bytes).orElse(WINDOWS)
        : likelierWestern(bytes);
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    try {
      return Optional.ofNullable(detector.getDetectedCharset()).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset likelierWestern(byte[] bytes) {
    Charset best = WINDOWS;
    int bestScore = Integer.MIN_VALUE;
    for (String name : WESTERN) {
      if (Charset.isSupported(name)) {
        int score = score(new String(bytes, Charset.forName(name)));
        if (score > bestScore) {
          best = Charset.forName(name);
          bestScore = score;
        }
      }
    }
    return best;
  }

  /**
   * The number of characters beyond ASCII in possible places, minus the number in impossible ones.
   */
  private static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char behind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        score += fits(text.charAt(i), before, behind) ? 1 : -1;
      }
    }
    return score;
  }

  private static boolean fits(char c, char before, char behind) {
    boolean inWord = Character.isLetter(before) && Character.isLetter(behind);
    if (Character.isLowerCase(c)) {
      return Character.isLetter(before) || Character.isLetter(behind);
    }
    if (Character.isLetter(c)) {
      return !Character.isLowerCase(before) && Character.isLetter(behind);
    }
    boolean joins = c == '’' || c == '–' || c == '—';
    return MARKS.indexOf(c) >= 0 && (!inWord || joins);
  }
}
