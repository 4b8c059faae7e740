package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.language.encoder.EncodedSentence;
import org.colloquy.language.encoder.SentenceEncoder;

/**
 * A labelled sentence with the features of its own and of its targets.
 *
 * @param features those of the sentence
 * @param targets those of the labelled targets that have a piece, with their labels
 */
record EncodedExample(LabelledSentence sentence, float[] features, List<Target> targets) {
  /** The features of a target, and its label: 0 for negative, 1 for neutral, 2 for positive. */
  record Target(float[] features, int label) {}

  /** Encodes sentences, in their order; one without a piece is left out. */
  static List<EncodedExample> of(List<LabelledSentence> sentences, SentenceEncoder encoder) {
    // The vectors of a sentence depend on it alone, so threads do not change them.
    return sentences.parallelStream().map(s -> of(s, encoder)).flatMap(Optional::stream).toList();
  }

  private static Optional<EncodedExample> of(LabelledSentence sentence, SentenceEncoder encoder) {
    EncodedSentence encoded = encoder.encode(sentence.text());
    if (encoded.pieces() == 0) {
      return Optional.empty();
    }
    SentenceFeatures features = new SentenceFeatures(encoded);
    List<Target> targets = new ArrayList<>();
    for (LabelledSentence.Goal goal : sentence.targets()) {
      features
          .toward(goal.span())
          .map(own -> SentenceFeatures.joined(own, features.ofSentence()))
          .ifPresent(all -> targets.add(new Target(all, goal.label())));
    }
    return Optional.of(new EncodedExample(sentence, features.ofSentence(), targets));
  }
}
