package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Document;
import java.util.List;

/**
 * The mentions of one document, in the order of the text, as pairs of them are scored.
 *
 * @param document CoreNLP's, which knows who speaks
 * @param profiles what is asked of each mention again and again
 * @param features what the model reads off each mention by itself; as many as profiles
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
          profiles.size() + " mentions with the features of " + features.size());
    }
  }
}
