package org.colloquy.language.mention;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Mention;
import org.colloquy.language.mention.Phrase.Animacy;
import org.colloquy.language.mention.Phrase.Gender;
import org.colloquy.language.mention.Phrase.Number;

/**
 * What a phrase can mean by its number, gender and animacy, as far as coreference's word lists know
 * its head.
 *
 * @param number one or many
 * @param gender of a person
 * @param animacy whether it lives
 */
record PhraseTraits(Number number, Gender gender, Animacy animacy) {
  /**
   * @param mention what coreference knows of the head; null if nothing
   * @param tag of the head
   * @param type of the name that the head is in; empty if in none
   */
  static PhraseTraits of(Mention mention, String tag, String type) {
    return new PhraseTraits(number(mention, tag), gender(mention), animacy(mention, type));
  }

  private static Number number(Mention mention, String tag) {
    if (mention != null && mention.number != Dictionaries.Number.UNKNOWN) {
      return mention.number == Dictionaries.Number.PLURAL ? Number.MANY : Number.ONE;
    }
    return switch (tag) {
      case "NNS", "NNPS" -> Number.MANY;
      case "NN", "NNP" -> Number.ONE;
      default -> Number.OPEN;
    };
  }

  private static Gender gender(Mention mention) {
    if (mention == null || mention.gender == null) {
      return Gender.OPEN;
    }
    return switch (mention.gender) {
      case MALE -> Gender.HE;
      case FEMALE -> Gender.SHE;
      case NEUTRAL -> Gender.IT;
      default -> Gender.OPEN;
    };
  }

  private static Animacy animacy(Mention mention, String type) {
    if (type.equals("PERSON")) {
      return Animacy.ALIVE;
    }
    if (mention == null || mention.animacy == null) {
      return type.isEmpty() ? Animacy.OPEN : Animacy.LIFELESS;
    }
    return switch (mention.animacy) {
      case ANIMATE -> Animacy.ALIVE;
      case INANIMATE -> Animacy.LIFELESS;
      default -> Animacy.OPEN;
    };
  }
}
