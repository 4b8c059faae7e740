package org.colloquy.entity;

import java.util.Locale;
import java.util.Set;
import org.colloquy.model.EntityType.Family;

/**
 * The agreement of pronouns and named entities: <i>he</i> and <i>she</i> mean persons, <i>it</i>
 * does not, and a bare demonstrative means no named entity, because it mostly means what was just
 * said.
 */
final class PronounAgreement {
  private static final Set<String> PERSONAL =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "who", "whom");
  private static final Set<String> IMPERSONAL = Set.of("it", "its", "itself");

  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those");

  private PronounAgreement() {}

  /** Whether the pronoun can mean an entity of this family; case is ignored. */
  static boolean canMean(String pronoun, Family family) {
    String word = pronoun.toLowerCase(Locale.ROOT);
    if (PERSONAL.contains(word)) {
      return family == Family.PERSON;
    }
    return !DEMONSTRATIVE.contains(word) && (!IMPERSONAL.contains(word) || family != Family.PERSON);
  }

  /**
   * Whether the pronoun means one person who is neither speaking nor spoken to; case is ignored.
   */
  static boolean isOfAnother(String pronoun) {
    return PERSONAL.contains(pronoun.toLowerCase(Locale.ROOT));
  }
}
