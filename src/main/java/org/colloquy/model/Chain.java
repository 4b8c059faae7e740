package org.colloquy.model;

import java.util.List;

/**
 * Mentions that the coreference model takes for one thing.
 *
 * @param mentions two or more indexes into the annotations' mentions, ascending
 */
public record Chain(List<Integer> mentions) {
  public Chain {
    mentions = mentions.stream().sorted().distinct().toList();
    if (mentions.size() < 2) {
      throw new IllegalArgumentException("a chain has two mentions or more: " + mentions);
    }
  }
}
