package org.colloquy.entity.talk;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;

/**
 * Somebody or something that a pronoun or a phrase of a transcript can mean: a participant, or what
 * a name names.
 *
 * @param name the fullest form
 * @param type person, organisation, place …
 * @param speaker 0-based index into the cast's speakers; empty if it is no participant
 * @param names 0-based indexes of the mentions that name it, ascending; empty if nobody names a
 *     participant
 */
public record PossibleReferent(
    String name, EntityType type, OptionalInt speaker, List<Integer> names) {
  public PossibleReferent {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(speaker, "speaker");
    names = names.stream().sorted().toList();
  }

  public Family family() {
    return type.family();
  }

  public boolean isPerson() {
    return family() == Family.PERSON;
  }
}
