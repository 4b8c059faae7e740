package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.entity.talk.Pointer;

/** Weighs what a word may mean by the weights of a model. */
final class ModelDecider implements Decider {
  private final ReferenceModel model;

  ModelDecider(ReferenceModel model) {
    this.model = model;
  }

  @Override
  public Choice decide(int mention, Pointer pointer, Alternatives alternatives) {
    double[] probabilities =
        model.of(ReferenceModel.PointerGroup.of(pointer)).probabilities(alternatives);
    List<Choice.Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < alternatives.referents().size(); i++) {
      ranked.add(new Choice.Ranked(alternatives.referents().get(i), probabilities[i]));
    }
    ranked.sort(
        Comparator.comparingDouble(Choice.Ranked::probability)
            .reversed()
            .thenComparing(Choice.Ranked::referent));
    return new Choice(mention, ranked, probabilities[probabilities.length - 1]);
  }
}
