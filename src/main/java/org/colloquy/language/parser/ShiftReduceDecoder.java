package org.colloquy.language.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Parses sentences by taking at each state the transition that scores best. */
final class ShiftReduceDecoder {

  /**
   * A parse.
   *
   * @param tree binary, with the temporary labels
   * @param score the sum of the scores of all transitions
   */
  record Parse(Node tree, double score) {}

  private final ParserModel model;

  ShiftReduceDecoder(ParserModel model) {
    this.model = model;
  }

  /** The parse of a sentence; empty if no transition leads on. */
  Optional<Parse> parse(List<Node.Token> sentence) {
    State state = new State(sentence.stream().map(Node::tag).toList());
    StateFeatures features = new StateFeatures();
    float[] scores = new float[model.transitions().size()];
    int[] places = new int[StateFeatures.MOST];
    double score = 0;
    while (!state.isFinished()) {
      features.read(state);
      sum(features, places, scores);
      int best = best(state, scores);
      if (best >= 0) {
        score += scores[best];
        model.transitions().get(best).apply(state);
      } else {
        Optional<Transition> rescue = new Rescue(model.root()).of(state);
        if (rescue.isEmpty()) {
          return Optional.empty();
        }
        rescue.get().apply(state);
      }
    }
    return Optional.of(new Parse(state.built(0), score));
  }

  private void sum(StateFeatures features, int[] places, float... scores) {
    WeightTable weights = model.weights();
    int count = features.size();
    // Looked up first and summed up then, so that one look-up need not wait for the other.
    for (int i = 0; i < count; i++) {
      places[i] = weights.find(features.name(i));
    }
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      if (places[i] != WeightTable.NONE) {
        weights.add(places[i], scores);
      }
    }
  }

  /** The last one of those allowed that score best; -1 if none is allowed. */
  private int best(State state, float... scores) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] >= scores[best]) && model.transitions().get(i).isLegal(state)) {
        best = i;
      }
    }
    return best;
  }
}
