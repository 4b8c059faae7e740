package org.colloquy.report.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as search finds them. {@code words.js} says the same to browsers; a test
 * compares both.
 *
 * <p>A word is a run of letters, digits and the marks on them. An apostrophe between two of them
 * belongs to the word ({@code don't}, {@code O'Brien}), but a final {@code 's} is a word of its
 * own, so that {@code Lund} finds {@code Lund's}. A hyphen separates words. Words are folded: lower
 * case, without accents, with straight apostrophes.
 */
final class SearchWords {
  private static final String APOSTROPHES = "'\u2018\u2019\u02BC\uFF07";
  private static final char FIRST_ACCENT = '\u0300';
  private static final char LAST_ACCENT = '\u036F';
  private static final char FIRST_BEYOND_ASCII = '\u0080';

  private SearchWords() {}

  /** The folded words of a text, in order. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isLetterOrDigit(c)) {
        int end = endOf(text, at);
        add(text, at, end, words);
        at = end;
      } else {
        at += Character.charCount(c);
      }
    }
    return words;
  }

  /** Where the word that begins here ends. */
  private static int endOf(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean joins =
          isLetterOrDigit(c)
              || at > start && isMark(c)
              || isApostrophe(c)
                  && at + 1 < text.length()
                  && isLetterOrDigit(text.codePointAt(at + 1));
      if (!joins) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static void add(String text, int start, int end, List<String> words) {
    int apostrophe = end - 2;
    boolean possessive =
        apostrophe > start
            && isApostrophe(text.charAt(apostrophe))
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    words.add(folded(text.substring(start, possessive ? apostrophe : end)));
    if (possessive) {
      words.add("'s");
    }
  }

  private static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean isLetterOrDigit(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          !isApostrophe(c);
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String folded(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) < FIRST_BEYOND_ASCII) {
      at++;
    }
    if (at == word.length()) {
      return word.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < FIRST_ACCENT || c > LAST_ACCENT) {
        bare.append(c);
      }
    }
    StringBuilder folded = new StringBuilder(bare.length());
    bare.toString().toLowerCase(Locale.ROOT).chars().forEach(c -> folded.append(plain((char) c)));
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** What people type for a letter that they may lack. */
  private static String plain(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ł' -> "l";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case 'ı' -> "i";
      case 'ς' -> "σ";
      case '\u2018', '\u2019', '\u02BC', '\uFF07' -> "'";
      default -> String.valueOf(c);
    };
  }
}
