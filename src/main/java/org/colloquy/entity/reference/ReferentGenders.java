package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits.Gender;

/**
 * The genders of the people of a transcript, as far as forms of address, given names and the
 * coreference model's word lists tell them.
 */
final class ReferentGenders {
  private static final Set<String> HIS =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "father",
          "brother",
          "uncle",
          "man",
          "boy",
          "guy",
          "male",
          "husband",
          "dad",
          "son",
          "grandfather",
          "actor",
          "waiter");
  private static final Set<String> HERS =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "lady",
          "madam",
          "madame",
          "queen",
          "princess",
          "sister",
          "mother",
          "aunt",
          "woman",
          "girl",
          "female",
          "wife",
          "mom",
          "daughter",
          "grandmother",
          "actress",
          "waitress",
          "nurse");

  /** A form of address outweighs a given name, and that what the model takes a name for. */
  private static final int BY_TITLE = 100;

  private static final int BY_NAME = 10;

  /** Votes from which on the gender is certain. */
  private static final int CERTAIN = 10;

  private final List<Gender> of = new ArrayList<>();
  private final List<Boolean> certain = new ArrayList<>();

  ReferentGenders(Talk talk, GivenNames givenNames) {
    for (PossibleReferent referent : talk.referents) {
      int votes = referent.isPerson() ? votes(referent, talk, givenNames) : 0;
      of.add(referent.isPerson() ? gender(votes) : Gender.IT);
      certain.add(Math.abs(votes) >= CERTAIN);
    }
  }

  /** The gender of a referent; {@link Gender#OPEN} if nothing tells it. */
  Gender of(int referent) {
    return of.get(referent);
  }

  /** Whether a title or a given name tells the gender, not only the model's guess. */
  boolean isCertain(int referent) {
    return certain.get(referent);
  }

  /** Whether the gender of a referent is another one than that of the pronoun he or she. */
  boolean clash(Pointer pointer, int referent) {
    Gender gender = of(referent);
    return pointer == Pointer.HE && gender == Gender.SHE
        || pointer == Pointer.SHE && gender == Gender.HE;
  }

  private static int votes(PossibleReferent referent, Talk talk, GivenNames givenNames) {
    int guesses = 0;
    int votes = BY_NAME * vote(byGivenName(referent.name(), givenNames));
    votes += BY_TITLE * title(referent.name());
    for (int mention : referent.names()) {
      guesses += vote(talk.mention(mention).traits().gender());
      votes += BY_TITLE * titleInName(talk.text(mention), givenNames);
    }
    return votes + Math.max(-3, Math.min(3, guesses));
  }

  private static Gender gender(int votes) {
    if (votes == 0) {
      return Gender.OPEN;
    }
    return votes > 0 ? Gender.HE : Gender.SHE;
  }

  private static Gender byGivenName(String name, GivenNames givenNames) {
    PersonName parsed = PersonName.parse(name);
    return givenNames.of(parsed);
  }

  /**
   * The vote of the form of address in a name. {@code Mrs. John Roe} is his wife, and says nothing of
   * John Roe, whom the name is taken to mean.
   */
  private static int titleInName(String text, GivenNames givenNames) {
    int title = title(text);
    int given = vote(givenNames.of(PersonName.parse(text)));
    return PersonName.parse(text).isFull() && title * given < 0 ? 0 : title;
  }

  private static int title(String text) {
    String word = PersonName.fold(text.strip().split("\\s")[0]);
    return HIS.contains(word) ? 1 : HERS.contains(word) ? -1 : 0;
  }

  private static int vote(Gender gender) {
    return switch (gender) {
      case HE -> 1;
      case SHE -> -1;
      case IT, OPEN -> 0;
    };
  }
}
