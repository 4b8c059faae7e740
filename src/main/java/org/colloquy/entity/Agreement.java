package org.colloquy.entity;

import java.util.Locale;
import java.util.Set;
import org.colloquy.model.EntityType.Family;

/** Whether a pronoun can mean a thing of a kind: he and she are persons, it is none. */
final class Agreement {
  private static final Set<String> PERSONAL =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "who", "whom");
  private static final Set<String> IMPERSONAL = Set.of("it", "its", "itself");

  private Agreement() {}

  static boolean canMean(String pronoun, Family family) {
    String word = pronoun.toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      return family == Family.PERSON;
    }
    return !IMPERSONAL.contains(word) || family != Family.PERSON;
  }

  /** Whether it speaks of one person who is neither speaking nor spoken to. */
  static boolean isOfAnother(String pronoun) {
    return PERSONAL.contains(pronoun.toLowerCase(Locale.ROOT));
  }
}
