package org.colloquy.entity.reference;

import java.util.OptionalInt;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.ReferentGenders;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Mention;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Number;

/**
 * The people without a name of whom a transcript speaks: {@code my son}, {@code a man who called}.
 * A pronoun behind such a phrase mostly means them, and nobody named.
 */
final class NamelessPeople {
  private static final int REACH = 3;

  private final Talk talk;
  private final ReferentGenders genders;
  private final Discourse discourse;

  NamelessPeople(Talk talk, Discourse discourse, ReferentGenders genders) {
    this.talk = talk;
    this.genders = genders;
    this.discourse = discourse;
  }

  /**
   * The last phrase of one person without a name, at most three sentences before a mention, whose
   * noun tells no other gender than the pronoun; empty if there is none.
   */
  OptionalInt lastBefore(int mention, Pointer pointer) {
    for (int i = mention - 1; i >= 0 && talk.sentencesSince(mention, i) <= REACH; i--) {
      Mention phrase = talk.mention(i);
      if (phrase.kind() == Mention.Kind.NOMINAL
          && phrase.traits().animacy() == Animacy.ALIVE
          && phrase.traits().number() != Number.MANY
          && discourse.referentOf(i) == Talk.NONE
          && talk.namedBy(i).isEmpty()
          && !genders.clash(pointer, phrase.traits().noun())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a phrase's noun tells the gender of the pronoun. */
  boolean agrees(Pointer pointer, int phrase) {
    Gender gender = genders.ofNoun(talk.mention(phrase).traits().noun());
    return gender != Gender.OPEN && gender == pointer.gender();
  }

  /** Whether the coreference model has a phrase and a mention in one chain. */
  boolean inOneChain(int mention, int phrase) {
    return talk.chainOf(mention).isPresent() && talk.chainOf(mention).equals(talk.chainOf(phrase));
  }
}
