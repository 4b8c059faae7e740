package org.colloquy.bench;

import java.util.List;
import java.util.Random;

/**
 * Names of people, as frequent as in life. Of the people of the United States, 0.83 % bear the most
 * frequent surname (Smith: 828 of 100,000, Census Bureau, "Frequently Occurring Surnames from the
 * 2010 Census", which lists 162,253 surnames that at least 100 people bear); 1.6 % the most
 * frequent given name (James: 3.3 % of men in the list of the 1990 census). Shares fall with the
 * rank r as 1 / (r + a), where the constant a is such that the first name has that share.
 */
final class NamesInLife {
  private static final int SURNAMES = 162_253;
  private static final double SURNAME_SHIFT = 12;
  private static final int GIVEN_NAMES = 5000;
  private static final double GIVEN_NAME_SHIFT = 9;

  private static final char[] LETTERS = "bdfgklmnprstv".toCharArray();
  private static final char[] VOWELS = "aeiou".toCharArray();

  private final List<String> frequentSurnames;
  private final List<String> frequentGivenNames;

  /**
   * @param frequentSurnames the most frequent surnames; the others are made up
   * @param frequentGivenNames the most frequent given names; the others are made up
   */
  NamesInLife(List<String> frequentSurnames, List<String> frequentGivenNames) {
    this.frequentSurnames = List.copyOf(frequentSurnames);
    this.frequentGivenNames = List.copyOf(frequentGivenNames);
  }

  /** Returns a surname. */
  String surname(Random random) {
    int rank = rank(random, SURNAMES, SURNAME_SHIFT);
    return rank < frequentSurnames.size() ? frequentSurnames.get(rank) : word(rank) + "an";
  }

  /** Returns a given name. */
  String givenName(Random random) {
    int rank = rank(random, GIVEN_NAMES, GIVEN_NAME_SHIFT);
    return rank < frequentGivenNames.size() ? frequentGivenNames.get(rank) : word(rank) + "lo";
  }

  /** A 0-based rank. */
  private static int rank(Random random, int names, double shift) {
    double most = Math.log((names + shift) / shift);
    return (int) (shift * Math.exp(random.nextDouble() * most) - shift);
  }

  /** A word that stands for this number alone. */
  static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    do {
      word.append(LETTERS[rest % LETTERS.length]);
      rest /= LETTERS.length;
      word.append(VOWELS[rest % VOWELS.length]);
      rest /= VOWELS.length;
    } while (rest > 0);
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
