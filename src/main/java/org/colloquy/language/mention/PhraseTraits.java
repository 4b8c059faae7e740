package org.colloquy.language.mention;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Mention;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Number;

/**
 * The traits of a phrase that limit what it can mean, as far as coreference's word lists know its
 * head.
 *
 * @param number whether it means one or many
 * @param gender the gender of what it means
 * @param animacy whether what it means is alive
 */
record PhraseTraits(Number number, Gender gender, Animacy animacy) {
  /**
   * @param mention coreference's mention with this head; null if there is none
   * @param tag the head's part-of-speech tag
   * @param type the type of the name that contains the head; empty if none does
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
