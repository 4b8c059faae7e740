package org.colloquy.entity;

import java.util.Locale;
import java.util.Set;
import org.colloquy.model.EntityType.Family;

/**
 * Whether a pronoun can mean a named thing: he and she mean persons, it means none, and a bare
 * demonstrative mostly means what was just said, not somebody or something.
 */
final class Agreement {
  private static final Set<String> PERSONAL =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "who", "whom");
  private static final Set<String> IMPERSONAL = Set.of("it", "its", "itself");

  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

  private Agreement() {}

  static boolean canMean(String pronoun, Family family) {
    String word = pronoun.toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      return family == Family.PERSON;
    }
    return !DEMONSTRATIVE.contains(word) && (!IMPERSONAL.contains(word) || family != Family.PERSON);
  }

  /** Whether it speaks of one person who is neither speaking nor spoken to. */
  static boolean isOfAnother(String pronoun) {
    return PERSONAL.contains(pronoun.toLowerCase(Locale.ROOT));
  }
}
