package org.colloquy.language.tone;

import java.util.Map;

/**
 * An extractor of features, which describe a target by named numbers. Safe for use by several
 * threads.
 */
final class FeatureExtractor {
  private final PolarityLexicon lexicon;
  private final WordVectors vectors;

  FeatureExtractor(PolarityLexicon lexicon, WordVectors vectors) {
    this.lexicon = lexicon;
    this.vectors = vectors;
  }

  static FeatureExtractor load() {
    return new FeatureExtractor(PolarityLexicon.load(), WordVectors.load());
  }

  /**
   * Returns the features of one mention, by name.
   *
   * @param first 0-based index of the mention's first word in the sentence
   * @param last 0-based index of its last word
   */
  Map<String, Double> features(ParsedSentence sentence, int first, int last) {
    Target target = new Target(sentence, first, last);
    Features features = new Features();
    new WordFeatures(target, features).collect();
    new DependencyFeatures(target, features).collect();
    new PolarityFeatures(target, lexicon, features).collect();
    new VectorFeatures(target, vectors, features).collect();
    return features.values();
  }
}
