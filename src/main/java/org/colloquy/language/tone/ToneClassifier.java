package org.colloquy.language.tone;

import org.colloquy.model.Attitude;

/**
 * A classifier of the tone in which a sentence speaks of a mention in it. Safe for use by several
 * threads.
 */
public final class ToneClassifier {
  private final FeatureExtractor extractor;
  private final ToneWeights weights;

  ToneClassifier(FeatureExtractor extractor, ToneWeights weights) {
    this.extractor = extractor;
    this.weights = weights;
  }

  /**
   * Loads the weights, the lexicon and the word vectors, which takes about a second.
   *
   * @throws java.io.UncheckedIOException if one cannot be read
   */
  public static ToneClassifier load() {
    return new ToneClassifier(FeatureExtractor.load(), ToneWeights.load());
  }

  /**
   * Returns the tone toward a mention.
   *
   * @param first 0-based index of the mention's first word in the sentence
   * @param last 0-based index of its last word
   */
  public Attitude toward(ParsedSentence sentence, int first, int last) {
    return weights.attitude(extractor.features(sentence, first, last));
  }
}
