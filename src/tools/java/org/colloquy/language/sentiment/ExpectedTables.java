package org.colloquy.language.sentiment;

import java.util.List;
import java.util.Map;

/** The tables that say how well expected values fit the ratings. */
record ExpectedTables(Markdown out) {
  private static final int DRAWS = 1000;
  private static final int[] LENGTHS = {0, 10, 20, 30, Integer.MAX_VALUE};

  void print(Map<String, List<Told>> ways) {
    out.line("");
    out.line(
        "| predicted by | mean of expected value less mean of ratings (95 %%) | distance |"
            + " Pearson | Spearman |");
    out.line("|---|---|---|---|---|");
    ways.forEach(
        (name, told) -> {
          CalibrationFigures figures = new CalibrationFigures(told);
          out.line(
              "| %s | %+.3f (%s) | %.3f | %.3f | %.3f |",
              name,
              figures.bias(),
              bias(told),
              figures.distance(),
              figures.pearson(),
              figures.spearman());
        });
  }

  /** Prints a table that shows whether the error depends on the length of the sentence. */
  void printByLength(List<Told> raw, List<Told> calibrated) {
    out.line("");
    out.line(
        "| words | sentences | mean of ratings | the model's less that (95 %%) | calibrated |");
    out.line("|---|---|---|---|---|");
    for (int i = 0; i + 1 < LENGTHS.length; i++) {
      int from = LENGTHS[i];
      int to = LENGTHS[i + 1];
      List<Told> model = ofLength(raw, from, to);
      out.line(
          "| %d%s | %d | %+.3f | %+.3f (%s) | %+.3f (%s) |",
          from,
          to == Integer.MAX_VALUE ? " and more" : " to " + (to - 1),
          model.size(),
          model.stream().mapToDouble(t -> t.sentence().rating()).average().orElse(0),
          new CalibrationFigures(model).bias(),
          bias(model),
          new CalibrationFigures(ofLength(calibrated, from, to)).bias(),
          bias(ofLength(calibrated, from, to)));
    }
  }

  private static List<Told> ofLength(List<Told> told, int from, int to) {
    return told.stream()
        .filter(t -> t.sentence().words() >= from && t.sentence().words() < to)
        .toList();
  }

  private static String bias(List<Told> told) {
    return Bootstrap.interval(
        told, t -> t.sentence().article(), DRAWS, drawn -> new CalibrationFigures(drawn).bias());
  }
}
