package org.colloquy.report.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Compares texts of a check file with those of the tables. A spreadsheet may have saved the file in
 * a code page that lacks letters, which are question marks in it, and may have written a number in
 * its own way.
 */
final class AlikeText {
  /** What stands for a letter that could not be written or read. */
  private static final String LOST = "?\uFFFD";

  private AlikeText() {}

  /**
   * Whether a text may be the same as that of the tables, but for letters that were lost.
   *
   * @param saved the text of the check file
   */
  static boolean is(String saved, String text) {
    if (saved.equals(text)) {
      return true;
    }
    // A letter of two code units is one question mark or two.
    return isButForLost(saved, text) || isButForLost(saved, onePerLetter(text));
  }

  /** Whether a character may stand for one that was lost. */
  static boolean isLost(int character) {
    return LOST.indexOf(character) >= 0;
  }

  /** Whether both are one number, written in two ways; a spreadsheet may have rounded its own. */
  static boolean isNumber(String saved, String text) {
    try {
      BigDecimal written = number(saved);
      BigDecimal spoken = number(text);
      return spoken
              .setScale(Math.min(spoken.scale(), written.scale()), RoundingMode.HALF_UP)
              .compareTo(written)
          == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replaceAll("[,\\s\\u00A0'’%$€£]", ""));
  }

  private static boolean isButForLost(String saved, String text) {
    if (saved.length() != text.length()) {
      return false;
    }
    for (int i = 0; i < saved.length(); i++) {
      if (saved.charAt(i) != text.charAt(i) && !mayBe(saved.charAt(i), text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** No code page of a spreadsheet lacks the letters of ASCII. */
  private static boolean mayBe(char saved, char letter) {
    return isLost(saved) && letter > '\u007F';
  }

  private static String onePerLetter(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().forEach(c -> letters.append(c > Character.MAX_VALUE ? '\uFFFD' : (char) c));
    return letters.toString();
  }
}
