package org.colloquy.model;

import java.util.List;

/**
 * The sentences, mentions and chains that the language models found in one transcript.
 *
 * @param sentences in the order of the text
 * @param mentions sorted by start, then end; no two have the same span
 * @param chains coreference chains, sorted by their first mention
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

  /** Returns the 1-based number of the turn that contains the mention; 0 if it is in no turn. */
  public int turnOf(Mention mention) {
    return sentences.get(mention.sentence()).turn();
  }
}
