package org.colloquy.corenlp.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A greedy decoder: parses a sentence by taking, at each state, the legal transition with the best
 * score.
 */
final class ShiftReduceDecoder {

  /**
   * A parse.
   *
   * @param tree a binary tree with temporary labels
   * @param score the sum of the scores of the model's transitions
   */
  record Parse(Node tree, double score) {}

  private final ParserModel model;

  ShiftReduceDecoder(ParserModel model) {
    this.model = model;
  }

  /** Returns the parse of a sentence; empty if at some state no transition is possible. */
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
    // All look-ups come first and all additions after, so that the look-ups run in parallel.
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

  /**
   * Returns the number of the legal transition with the best score, the last of equals; -1 if none
   * is legal.
   */
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
