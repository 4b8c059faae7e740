package org.colloquy.entity.talk;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits.Gender;

/**
 * The genders of the people of a transcript, as far as forms of address, given names and the
 * coreference model's word lists tell them.
 */
public final class ReferentGenders {
  /** A form of address outweighs a given name, and that what the model takes a name for. */
  private static final int BY_TITLE = 100;

  private static final int BY_NAME = 10;

  /** Votes from which on the gender is certain. */
  private static final int CERTAIN = 10;

  private final GenderWords words;
  private final List<Gender> of = new ArrayList<>();
  private final List<Boolean> certain = new ArrayList<>();

  public ReferentGenders(Talk talk, GenderWords words) {
    this.words = words;
    for (PossibleReferent referent : talk.referents()) {
      int votes = referent.isPerson() ? votes(referent, talk) : 0;
      of.add(referent.isPerson() ? gender(votes) : Gender.IT);
      certain.add(Math.abs(votes) >= CERTAIN);
    }
  }

  /** The gender of a referent; {@link Gender#OPEN} if nothing tells it. */
  public Gender of(int referent) {
    return of.get(referent);
  }

  /** Whether a title or a given name tells the gender, not only the model's guess. */
  public boolean isCertain(int referent) {
    return certain.get(referent);
  }

  /** Whether the gender of a referent is another one than that of the pronoun he or she. */
  public boolean clash(Pointer pointer, int referent) {
    return differ(pointer.gender(), of(referent));
  }

  private int votes(PossibleReferent referent, Talk talk) {
    int guesses = 0;
    int votes = BY_NAME * vote(words.ofName(PersonName.parse(referent.name())));
    votes += BY_TITLE * title(referent.name());
    for (int mention : referent.names()) {
      guesses += vote(talk.mention(mention).traits().gender());
      votes += BY_TITLE * titleInName(talk.text(mention));
    }
    return votes + Math.max(-3, Math.min(3, guesses));
  }

  private static Gender gender(int votes) {
    if (votes == 0) {
      return Gender.OPEN;
    }
    return votes > 0 ? Gender.HE : Gender.SHE;
  }

  /**
   * The vote of the form of address in a name. {@code Mrs. John Roe} is his wife, and says nothing
   * of John Roe, whom the name is taken to mean.
   */
  private int titleInName(String text) {
    int title = title(text);
    int given = vote(words.ofName(PersonName.parse(text)));
    return PersonName.parse(text).isFull() && title * given < 0 ? 0 : title;
  }

  private int title(String text) {
    return vote(words.ofNoun(PersonName.fold(text.strip().split("\s")[0])));
  }

  /** Whether two genders are he and she. */
  private static boolean differ(Gender a, Gender b) {
    return a == Gender.HE && b == Gender.SHE || a == Gender.SHE && b == Gender.HE;
  }

  /** Whether the noun of a phrase tells another gender than that of the pronoun he or she. */
  public boolean clash(Pointer pointer, String noun) {
    return differ(pointer.gender(), ofNoun(noun));
  }

  /** The gender that a noun tells; {@link Gender#OPEN} if it tells none. */
  public Gender ofNoun(String noun) {
    return words.ofNoun(noun);
  }

  private static int vote(Gender gender) {
    return switch (gender) {
      case HE -> 1;
      case SHE -> -1;
      case IT, OPEN -> 0;
    };
  }
}
