package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides by the weights of a model: the likeliest candidate, if it is likely enough. */
final class ModelDecider implements Decider {
  private final ReferenceModel model;
  private final Thresholds thresholds;

  ModelDecider(ReferenceModel model, Thresholds thresholds) {
    this.model = model;
    this.thresholds = thresholds;
  }

  @Override
  public Decision decide(int mention, Pointer pointer, Alternatives alternatives) {
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
    Choice choice = new Choice(mention, ranked, probabilities[probabilities.length - 1]);
    boolean taken = !ranked.isEmpty() && ranked.get(0).probability() >= thresholds.of(pointer);
    return new Decision(choice, taken ? ranked.get(0).referent() : Talk.NONE);
  }
}
