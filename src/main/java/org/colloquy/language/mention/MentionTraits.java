package org.colloquy.language.mention;

import java.util.List;
import org.colloquy.language.naming.NameSpan;
import org.colloquy.model.Traits;

/** The traits of names and pronouns, by the phrases of their sentence. */
final class MentionTraits {
  private MentionTraits() {}

  /** The traits of a name by the phrase that it heads. */
  static Traits ofName(NameSpan name, List<Phrase> phrases) {
    return phrases.stream()
        .filter(p -> name.first() <= p.head() && p.head() <= name.last())
        .filter(p -> p.form() != Traits.Form.LIST)
        .map(Phrase::traits)
        .reduce(Traits.UNKNOWN, (before, traits) -> traits);
  }

  /** The traits of a pronoun by the phrase that it is alone. */
  static Traits ofPronoun(int token, List<Phrase> phrases) {
    return phrases.stream()
        .filter(p -> p.first() == token && p.last() == token)
        .map(Phrase::traits)
        .findFirst()
        .orElse(Traits.UNKNOWN);
  }
}
