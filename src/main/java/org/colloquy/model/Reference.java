package org.colloquy.model;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A reference: a mention with its chain and the entity it means.
 *
 * @param mention the mention
 * @param chain 1-based number of its chain in this transcript: the group of mentions of one entity,
 *     which may join several coreference chains
 * @param entity 0-based index into the transcript's entities; empty if no mention of the chain is a
 *     name
 * @param basis why
 * @param probability that it means this entity, 0 to 1, if it was weighed against others; empty for
 *     names, and where there is nothing to weigh
 */
public record Reference(
    Mention mention, int chain, OptionalInt entity, Basis basis, OptionalDouble probability) {
  public Reference {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(probability, "probability");
    if (chain < 1) {
      throw new IllegalArgumentException("chains are counted from 1: " + chain);
    }
  }

  /** Returns the same reference to another entity in another chain. */
  public Reference to(int otherChain, OptionalInt otherEntity) {
    return new Reference(mention, otherChain, otherEntity, basis, probability);
  }

  /** The probability of a name's type, as the recogniser has it, or that of the meaning. */
  public OptionalDouble confidence() {
    return probability.isPresent() ? probability : mention.confidence();
  }
}
