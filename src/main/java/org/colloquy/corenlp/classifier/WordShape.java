package org.colloquy.corenlp.classifier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A method to compute the shape of a word: x for a lower-case letter, X for a capital, d for a
 * digit, g for the name of a Greek letter, and k at the end if the model knows the word in lower
 * case. Each model was trained with one of these methods.
 */
enum WordShape {
  /** Writes runs of one kind once, and adds the length of short words. */
  RUNS(3) {
    @Override
    String of(String word, Set<String> knownSmall) {
      StringBuilder shape = new StringBuilder("WT-");
      boolean letters = true;
      char last = '~';
      for (int i = 0; i < word.length(); i++) {
        char unit = word.charAt(i);
        char kind = unit == '_' ? 'x' : kind(unit, Character.isUpperCase(unit));
        letters &= kind == 'x' || kind == 'X';
        if (kind != last) {
          shape.append(kind);
        }
        last = kind;
      }
      if (word.length() <= 3) {
        shape.append(':').append(word.length());
      }
      return known(shape, letters, word, knownSmall);
    }
  },

  /**
   * Writes the first two kinds, then each kind that occurs in the middle once, sorted, then the
   * last two.
   */
  ENDS(9) {
    @Override
    String of(String word, Set<String> knownSmall) {
      int length = word.length();
      StringBuilder begin = new StringBuilder();
      StringBuilder middle = new StringBuilder();
      StringBuilder end = new StringBuilder();
      boolean letters = true;
      for (int i = 0; i < length; i++) {
        char unit = word.charAt(i);
        char kind = kind(unit, Character.isUpperCase(unit) || Character.isTitleCase(unit));
        int place = i;
        String greek = greek(word, i);
        if (greek != null) {
          kind = 'g';
          i += greek.length() - 1;
        }
        letters &= kind == 'x' || kind == 'X';
        if (place < 2 || length <= 4) {
          begin.append(kind);
        } else if (place >= length - 2) {
          end.append(kind);
        } else if (middle.indexOf(String.valueOf(kind)) < 0) {
          middle.append(kind);
        }
      }
      char[] kinds = middle.toString().toCharArray();
      Arrays.sort(kinds);
      return known(begin.append(kinds).append(end), letters, word, knownSmall);
    }
  };

  private static final List<String> GREEK =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda",
          "omicron", "rho", "sigma", "tau", "upsilon", "omega");

  private final int code;

  WordShape(int code) {
    this.code = code;
  }

  /**
   * Returns the shape with this code.
   *
   * @param code the number by which model files identify the shape
   * @throws IllegalArgumentException if there is no such shape
   */
  static WordShape coded(int code) {
    return Arrays.stream(values())
        .filter(s -> s.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the model asks for word shape " + code));
  }

  /**
   * Returns the shape of a word.
   *
   * @param knownSmall words that the model knows in lower case
   */
  abstract String of(String word, Set<String> knownSmall);

  private static char kind(char unit, boolean capital) {
    if (Character.isDigit(unit)) {
      return 'd';
    }
    if (Character.isLowerCase(unit)) {
      return 'x';
    }
    return capital ? 'X' : unit;
  }

  private static String greek(String word, int from) {
    for (String letter : GREEK) {
      if (word.startsWith(letter, from)) {
        return letter;
      }
    }
    return null;
  }

  private static String known(
      StringBuilder shape, boolean letters, String word, Set<String> knownSmall) {
    if (letters && knownSmall.contains(word.toLowerCase(Locale.ROOT))) {
      shape.append('k');
    }
    return shape.toString();
  }
}
