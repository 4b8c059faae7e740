package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreAnnotation;

/**
 * The annotation key of the probabilities of a sentence's five classes of sentiment, from very
 * negative to very positive.
 */
final class SentimentKey implements CoreAnnotation<double[]> {
  @Override
  public Class<double[]> getType() {
    return double[].class;
  }
}
