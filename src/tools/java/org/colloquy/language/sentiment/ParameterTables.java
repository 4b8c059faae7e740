package org.colloquy.language.sentiment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables of fitted parameters, by half and by the border of neutral. */
record ParameterTables(Markdown out) {
  private static final int DRAWS = 200;
  private static final double[] EDGES = {0.4, 0.5, 0.6};

  void print(List<RatedSentence> sentences, HeldOut heldOut) {
    out.line("");
    out.line("| parameters | one half | other half | all |");
    out.line("|---|---|---|---|");
    for (CalibrationForm form : CalibrationForm.values()) {
      out.line(
          "| %s | %s | %s | %s |",
          form.printed(),
          parameters(form, heldOut.half(0)),
          parameters(form, heldOut.half(1)),
          parameters(form, sentences));
    }
    out.line("");
    out.line(
        "Weight of negative over weight of positive, 95 %%: %s.",
        Bootstrap.interval(
            sentences,
            RatedSentence::article,
            DRAWS,
            drawn -> {
              double[] found = CalibrationFit.of(CalibrationForm.BIASES, drawn);
              return StrictMath.exp(found[1] - found[2]);
            }));
  }

  void printByEdge(List<RatedSentence> sentences) {
    out.line("");
    out.line(
        "| neutral below | shares of the classes | parameters | log loss, model | calibrated |"
            + " calibration error, model | calibrated | distance, model | calibrated |");
    out.line("|---|---|---|---|---|---|---|---|---|");
    for (double edge : EDGES) {
      List<RatedSentence> labelled = sentences.stream().map(s -> s.with(edge)).toList();
      HeldOut heldOut = new HeldOut(labelled);
      CalibrationFigures raw = new CalibrationFigures(heldOut.raw());
      CalibrationFigures told = new CalibrationFigures(heldOut.calibrated(CalibrationForm.NEUTRAL));
      out.line(
          "| %.1f | %s | %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
          edge,
          Markdown.three(new Shares(labelled)::of),
          parameters(CalibrationForm.NEUTRAL, labelled),
          raw.logLoss(),
          told.logLoss(),
          raw.calibrationError(),
          told.calibrationError(),
          raw.distance(),
          told.distance());
    }
  }

  /** Returns the fitted temperature, then the weights, as printed. */
  private static String parameters(CalibrationForm form, List<RatedSentence> sentences) {
    double[] found = CalibrationFit.of(form, sentences);
    String weights =
        Arrays.stream(found)
            .skip(1)
            .mapToObj(p -> String.format(Locale.ROOT, "; %.2f", StrictMath.exp(p)))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "%.2f%s", 1 / found[0], weights);
  }
}
