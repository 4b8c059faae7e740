package org.colloquy.language.sentiment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.language.tone.MacroF1;
import org.colloquy.model.SentimentCalibration;

/** The tables that say how well the probabilities of three classes fit people's ratings. */
record ClassTables(Markdown out) {
  private static final int DRAWS = 1000;

  /**
   * Prints the table of both halves.
   *
   * @param ways the predictions of each method, by its name; the first is the model itself
   */
  void print(Map<String, List<Told>> ways, HeldOut heldOut, List<RatedSentence> sentences) {
    out.line(
        "| predicted by | log loss | less than the model's (95 %%) | calibration error | macro-F1 |"
            + " recall | likeliest class | mean probability |");
    out.line("|---|---|---|---|---|---|---|---|");
    List<Told> raw = ways.values().iterator().next();
    double shares = mean(heldOut.told(fitted -> new Shares(fitted)::logLoss));
    ways.forEach((name, told) -> print(name, told, raw));
    MacroF1 classes = new MacroF1();
    heldOut
        .told(
            fitted -> {
              Thresholds thresholds = Thresholds.of(fitted);
              return s -> new int[] {s.label(), thresholds.classOf(s)};
            })
        .forEach(pair -> classes.add(pair[0], pair[1]));
    out.line(
        "| thresholds on the expected value | – | – | – | %.3f | %s | %s | – |",
        classes.mean(), Markdown.three(classes::recall), Markdown.three(classes::guessed));
    out.line(
        "| the shares of the classes | %.3f | %.3f | 0 | – | – | – | %s |",
        shares,
        new CalibrationFigures(raw).logLoss() - shares,
        Markdown.three(new Shares(sentences)::of));
  }

  private void print(String name, List<Told> told, List<Told> raw) {
    CalibrationFigures figures = new CalibrationFigures(told);
    MacroF1 classes = figures.classes();
    List<Integer> all = IntStream.range(0, told.size()).boxed().toList();
    String gain =
        told == raw
            ? "–"
            : String.format(
                Locale.ROOT,
                "%.3f (%s)",
                new CalibrationFigures(raw).logLoss() - figures.logLoss(),
                Bootstrap.interval(
                    all,
                    i -> told.get(i).sentence().article(),
                    DRAWS,
                    drawn ->
                        drawn.stream()
                            .mapToDouble(i -> raw.get(i).logLoss() - told.get(i).logLoss())
                            .average()
                            .orElseThrow()));
    out.line(
        "| %s | %.3f | %s | %.3f | %.3f | %s | %s | %s |",
        name,
        figures.logLoss(),
        gain,
        figures.calibrationError(),
        classes.mean(),
        Markdown.three(classes::recall),
        Markdown.three(classes::guessed),
        Markdown.three(figures::probability));
  }

  /**
   * Prints the table of another set of labels, predicted by what was fitted to {@code sentences}.
   */
  void printOther(List<RatedSentence> sentences, List<RatedSentence> other) {
    out.line("");
    out.line("| predicted by | log loss | calibration error | macro-F1 | mean probability |");
    out.line("|---|---|---|---|---|");
    List<Told> raw = other.stream().map(s -> new Told(s, s.raw())).toList();
    printOther("the model", raw);
    for (CalibrationForm form : CalibrationForm.values()) {
      double[] parameters = CalibrationFit.of(form, sentences);
      printOther(
          form.printed(),
          other.stream().map(s -> new Told(s, form.apply(s.raw(), parameters))).toList());
    }
    printOther(
        "as shipped",
        other.stream().map(s -> new Told(s, SentimentCalibration.shipped().of(s.raw()))).toList());
    out.line("| the shares of the classes | | | | %s |", Markdown.three(new Shares(other)::of));
  }

  private void printOther(String name, List<Told> told) {
    CalibrationFigures figures = new CalibrationFigures(told);
    out.line(
        "| %s | %.3f | %.3f | %.3f | %s |",
        name,
        figures.logLoss(),
        figures.calibrationError(),
        figures.classes().mean(),
        Markdown.three(figures::probability));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }
}
