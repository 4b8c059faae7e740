package org.colloquy.model;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An entity (a person, an organisation, a place …) that one transcript talks about.
 *
 * @param name the fullest form found: {@code Vladimir Putin}; not blank
 * @param type the type that most of its mentions vote for
 * @param aliases every form by which speech names it
 * @param speaker 0-based index into the cast's speakers if the entity is a speaker of this
 *     transcript; otherwise empty
 */
public record Entity(String name, EntityType type, SortedSet<String> aliases, OptionalInt speaker) {
  public Entity {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity has a name");
    }
    aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
  }
}
