package org.colloquy.entity.reference;

import java.util.Locale;
import org.colloquy.entity.reference.MarkedMentions.MarkedMention;

/**
 * What a model says of a mark.
 *
 * @param choice null if the mark is no reference that is resolved
 */
record MarkedChoice(GoldTalk talk, MarkedMention marked, Choice choice) {
  /** Whether the mark is of a kind: he/she, third, nominal, you, pointing (third and nominal). */
  boolean isKind(String kind) {
    String k = marked.mark().kind();
    return switch (kind) {
      case "he/she" -> k.equals("third") && word().matches("s?he|him|his|hers?|(?:him|her)self");
      case "pointing" -> k.equals("third") || k.equals("nominal");
      default -> k.equals(kind);
    };
  }

  private String word() {
    return marked.mark().span().in(talk.talk().transcript().text()).toLowerCase(Locale.ROOT);
  }

  boolean isNamed() {
    return !marked.mark().names().isEmpty();
  }

  /** The probability of the likeliest candidate; 0 if there is none. */
  double probability() {
    return choice == null || choice.ranked().isEmpty() ? 0 : choice.ranked().get(0).probability();
  }

  /** Whether the likeliest candidate is right. */
  boolean isRight() {
    return probability() > 0 && marked.right().contains(choice.ranked().get(0).referent());
  }
}
