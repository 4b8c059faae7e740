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
  public Decision decide(int mention, Pointer pointer, Candidates candidates) {
    double[] probabilities =
        model.of(ReferenceModel.Part.of(pointer)).probabilities(candidates);
    List<Choice.Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < candidates.referents().size(); i++) {
      ranked.add(new Choice.Ranked(candidates.referents().get(i), probabilities[i]));
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
