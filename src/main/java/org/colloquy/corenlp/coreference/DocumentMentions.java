package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Document;
import java.util.List;

/**
 * The mentions of one document, in the order of the text, prepared for scoring pairs of them.
 *
 * @param document CoreNLP's document, which knows who speaks
 * @param profiles the mentions' profiles
 * @param features the mentions' own features; as many as profiles
 * @param numbers the numbers that stand for words in the profiles
 */
record DocumentMentions(
    Document document,
    List<Profile> profiles,
    List<MentionFeatures> features,
    WordNumbers numbers) {
  DocumentMentions {
    profiles = List.copyOf(profiles);
    features = List.copyOf(features);
    if (profiles.size() != features.size()) {
      throw new IllegalArgumentException(
          profiles.size() + " mentions, but features of " + features.size());
    }
  }
}
