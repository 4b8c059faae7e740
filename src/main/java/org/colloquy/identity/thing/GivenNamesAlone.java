package org.colloquy.identity.thing;

import java.util.Optional;
import java.util.Set;
import org.colloquy.identity.name.CollectedEntity;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonIds;
import org.colloquy.model.PersonName;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker;
import org.colloquy.model.lexicon.GivenNames;

/**
 * Given names that are spoken without a surname: the {@code Anna} of one transcript is not the
 * {@code Anna} of another one, unless the user's table has the name, somebody speaks who is called
 * so everywhere, or the word is a surname in the corpus ({@code Clinton}).
 */
final class GivenNamesAlone {
  private final PersonIds people;
  private final Set<String> namesOfUser;

  /**
   * @param people the ids of the corpus's people, after all transcripts were collected
   * @param namesOfUser the names of the user's table, as {@link EntityRule#key}s
   */
  GivenNamesAlone(PersonIds people, Set<String> namesOfUser) {
    this.people = people;
    this.namesOfUser = namesOfUser;
  }

  /** Whether a person's name is a given name alone, which says nothing outside its transcript. */
  boolean isOne(String name) {
    return name.indexOf(' ') < 0
        && GivenNames.bearerOf(PersonName.fold(name)).isPresent()
        && !namesOfUser.contains(EntityRule.key(name))
        && !people.speaks(Slug.of(name));
  }

  /** Returns the id of a given name that says nothing outside the transcript with this id. */
  static String idIn(String transcript, String name) {
    return CorpusEntity.idOfSpeaker(Speaker.idIn(transcript, name));
  }

  /** Returns the id of the same name if it is one everywhere, because it is a surname. */
  static String idEverywhere(String id) {
    int transcript = id.indexOf('@');
    return transcript < 0 ? id : id.substring(0, transcript);
  }

  /** Returns the surname of a person's full name; empty for any other name. */
  static Optional<String> surname(String id, CollectedEntity found) {
    if (!id.startsWith(CorpusEntity.idOfSpeaker(""))) {
      return Optional.empty();
    }
    FoldedName name = PersonName.parse(found.name()).folded();
    return name.isFull() ? Optional.of(name.last()) : Optional.empty();
  }

  /** Returns the word that would be the surname if a given name alone is one. */
  static String word(CollectedEntity found) {
    return PersonName.fold(found.name());
  }
}
