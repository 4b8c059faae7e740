package org.colloquy.model;

import java.util.List;

/**
 * The sentences, mentions, chains and reports of speech that were found in one transcript.
 *
 * @param sentences in the order of the text
 * @param mentions sorted by start, then end; no two have the same span
 * @param chains coreference chains, sorted by their first mention
 * @param reported what people are said to have said, in the order of the sentences, then of the
 *     cues; in sentences that somebody says
 */
public record Annotations(
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Chain> chains,
    List<SpeechReport> reported) {
  public Annotations {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    chains = List.copyOf(chains);
    reported = List.copyOf(reported);
    for (SpeechReport report : reported) {
      if (!sentences.get(report.sentence()).spoken()) {
        throw new IllegalArgumentException("nobody says the sentence of " + report.cue());
      }
    }
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i - 1).span().compareTo(mentions.get(i).span()) >= 0) {
        throw new IllegalArgumentException(
            "mentions are not in order at " + mentions.get(i).span());
      }
    }
  }

  /** Annotations without reports of speech. */
  public Annotations(List<Sentence> sentences, List<Mention> mentions, List<Chain> chains) {
    this(sentences, mentions, chains, List.of());
  }

  /** Returns the same annotations without chains. */
  public Annotations withoutChains() {
    return new Annotations(sentences, mentions, List.of(), reported);
  }

  /** Returns the 1-based number of the turn that contains the mention; 0 if it is in no turn. */
  public int turnOf(Mention mention) {
    return sentences.get(mention.sentence()).turn();
  }
}
