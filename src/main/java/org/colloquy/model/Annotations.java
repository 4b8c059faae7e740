package org.colloquy.model;

import java.util.List;

/**
 * What the language models found in one transcript.
 *
 * @param sentences in the order of the text
 * @param mentions by start, then end; no two share both
 * @param chains by their first mention
 */
public record Annotations(List<Sentence> sentences, List<Mention> mentions, List<Chain> chains) {
  public Annotations {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    chains = List.copyOf(chains);
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i - 1).span().compareTo(mentions.get(i).span()) >= 0) {
        throw new IllegalArgumentException(
            "mentions are not in order at " + mentions.get(i).span());
      }
    }
  }

  /** The turn, counted from 1, in which a mention stands; 0 if it stands in no turn. */
  public int turnOf(Mention mention) {
    return sentences.get(mention.sentence()).turn();
  }
}
