package org.colloquy.language.tone;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Tone;

/**
 * Where a mention begins to be toned: the bias that speech has, and a table of what each end of the
 * neutral zone would give.
 */
final class OperatingPoints {
  private static final float STEP = 0.05f;
  private static final int STEPS = 80;
  private static final int FIRST_ZONE = 4;
  private static final int LAST_ZONE = 16;
  private static final double ZONE_STEP = 0.05;

  private OperatingPoints() {}

  /**
   * Returns the bias of negative and positive under which the labels are likeliest: the
   * probabilities then have the shares of these rows.
   */
  static float[] likeliestBias(List<LabelledLogits> rows) {
    float[] best = new float[ToneLoss.CLASSES];
    double highest = Double.NEGATIVE_INFINITY;
    for (int negative = -STEPS; negative <= STEPS; negative++) {
      for (int positive = -STEPS; positive <= STEPS; positive++) {
        float[] bias = {negative * STEP, 0, positive * STEP};
        double likelihood = rows.stream().mapToDouble(r -> r.with(bias).logLikelihood()).sum();
        if (likelihood > highest) {
          highest = likelihood;
          best = bias;
        }
      }
    }
    return best;
  }

  /** Returns the classes of rows, by the values beyond which they are negative or positive. */
  static Confusion at(List<LabelledLogits> rows, double zone) {
    Confusion confusion = new Confusion();
    for (LabelledLogits row : rows) {
      double value = row.attitude().expected();
      confusion.add(row.label(), value <= -zone ? 0 : value >= zone ? 2 : Confusion.NEUTRAL);
    }
    return confusion;
  }

  /** Returns the classes of rows, by the likeliest. */
  static Confusion likeliest(List<LabelledLogits> rows) {
    Confusion confusion = new Confusion();
    rows.forEach(r -> confusion.add(r.label(), classOf(r.attitude().likeliest())));
    return confusion;
  }

  static int classOf(Tone tone) {
    return Integer.signum(tone.compareTo(Tone.NEUTRAL)) + 1;
  }

  /** Prints what each zone would give. */
  static void print(
      PrintStream out,
      List<LabelledLogits> speech,
      List<LabelledLogits> apart,
      List<LabelledLogits> news) {
    out.println("| zone | speech dev | speech apart | news dev |");
    out.println("|---|---|---|---|");
    for (int i = FIRST_ZONE; i <= LAST_ZONE; i++) {
      double zone = i * ZONE_STEP;
      out.printf(
          Locale.ROOT,
          "| ±%.2f | %s | %s | %s |%n",
          zone,
          Figures.of(at(speech, zone)),
          Figures.of(at(apart, zone)),
          Figures.of(at(news, zone)));
    }
  }
}
