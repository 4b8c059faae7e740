package org.colloquy.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A mention, the group of mentions it belongs to, and the thing it means.
 *
 * @param mention the place in the text
 * @param chain 1-based number of the group of mentions of one thing, in this transcript
 * @param entity index of the entity; empty for a group without a name
 */
public record Reference(Mention mention, int chain, OptionalInt entity) {
  public Reference {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(entity, "entity");
    if (chain < 1) {
      throw new IllegalArgumentException("chains are counted from 1: " + chain);
    }
  }
}
