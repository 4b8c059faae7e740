package org.colloquy.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What titles in front of a surname say of who is meant. */
final class Titles {
  private static final Set<String> MALE =
      Set.of("mr", "sir", "lord", "king", "prince", "father", "brother", "uncle", "monsieur");
  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "lady",
          "madam",
          "dame",
          "queen",
          "princess",
          "sister",
          "aunt",
          "baroness",
          "madame");
  private static final Set<String> OF_ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "doctor",
          "sir",
          "dame",
          "madam",
          "hon",
          "prof",
          "professor",
          "the",
          "right",
          "rt",
          "honorable",
          "honourable");

  private Titles() {}

  /** Whether one is a man's and the other a woman's. */
  static boolean ofTwoSexes(String one, String other) {
    return isOf(MALE, one) && isOf(FEMALE, other) || isOf(FEMALE, one) && isOf(MALE, other);
  }

  /**
   * Whether two surnames with these titles cannot be one person: a man and a woman, or the holders
   * of two offices. {@code secretary} and {@code secretary of state} may be one office.
   */
  static boolean ofTwoPeople(String one, String other) {
    return ofTwoSexes(one, other)
        || isOffice(one) && isOffice(other) && !one.contains(other) && !other.contains(one);
  }

  /** Whether the titles are more than a form of address. */
  static boolean isOffice(String titles) {
    return !titles.isEmpty() && !words(titles).stream().allMatch(OF_ADDRESS::contains);
  }

  private static boolean isOf(Set<String> titles, String printed) {
    return words(printed).stream().anyMatch(titles::contains);
  }

  private static List<String> words(String titles) {
    return Arrays.asList(titles.split(" "));
  }
}
