package org.colloquy.model;

import java.util.List;

/**
 * A chain: mentions that the coreference model takes for one entity.
 *
 * @param mentions two or more 0-based indexes into the annotations' mentions; sorted by the
 *     constructor
 */
public record Chain(List<Integer> mentions) {
  public Chain {
    mentions = mentions.stream().sorted().distinct().toList();
    if (mentions.size() < 2) {
      throw new IllegalArgumentException("a chain has two mentions or more: " + mentions);
    }
  }
}
