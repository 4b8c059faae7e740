package org.colloquy.entity.reference;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.colloquy.model.EntityType.Family;

/**
 * Somebody or something that a pronoun or a phrase of a transcript can mean: a participant, or what
 * a name names.
 *
 * @param name the fullest form
 * @param family persons, organisations, places …
 * @param speaker 0-based index into the cast's speakers; empty if it is no participant
 * @param names 0-based indexes of the mentions that name it, ascending; empty if nobody names a
 *     participant
 */
public record PossibleReferent(
    String name, Family family, OptionalInt speaker, List<Integer> names) {
  public PossibleReferent {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(speaker, "speaker");
    names = names.stream().sorted().toList();
  }

  boolean isPerson() {
    return family == Family.PERSON;
  }
}
