package org.colloquy.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A reference: a mention with its chain and the entity it means.
 *
 * @param mention the mention
 * @param chain 1-based number of its chain in this transcript: the group of mentions of one entity,
 *     which may join several coreference chains
 * @param entity 0-based index into the transcript's entities; empty if no mention of the chain is a
 *     name
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
