package org.colloquy.model;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person, organisation, place … that one transcript talks about.
 *
 * @param name fullest form found: {@code Vladimir Putin}
 * @param type what it is, by vote over its mentions
 * @param aliases every form by which it was named in speech
 * @param speaker index of the speaker that it is; empty for everyone and everything else
 */
public record Entity(String name, EntityType type, SortedSet<String> aliases, OptionalInt speaker) {
  public Entity {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity has a name");
    }
    aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
  }
}
