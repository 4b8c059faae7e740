package org.colloquy.language.tone;

import org.colloquy.model.Attitude;

/**
 * Tells the tone in which a sentence speaks of a mention in it. Safe for use by several threads.
 */
public final class ToneClassifier {
  private final FeatureExtractor extractor;
  private final ToneWeights weights;

  ToneClassifier(FeatureExtractor extractor, ToneWeights weights) {
    this.extractor = extractor;
    this.weights = weights;
  }

  /** Loads the weights, the lexicon and the vectors of words, which takes about a second. */
  public static ToneClassifier load() {
    return new ToneClassifier(FeatureExtractor.load(), ToneWeights.load());
  }

  /**
   * The tone towards the mention that reaches from word {@code first} to word {@code last}, both
   * 0-based indexes in the sentence.
   */
  public Attitude toward(ParsedSentence sentence, int first, int last) {
    return weights.attitude(extractor.features(sentence, first, last));
  }
}
