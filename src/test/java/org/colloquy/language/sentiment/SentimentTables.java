package org.colloquy.language.sentiment;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.language.tone.MacroF1;

/** Prints what ways to calibrate give, as Markdown. */
final class SentimentTables {
  private static final int DRAWS = 1000;
  private static final int FITTED_DRAWS = 200;
  private static final double[] EDGES = {0.4, 0.5, 0.6};

  private final PrintStream out;

  SentimentTables(PrintStream out) {
    this.out = out;
  }

  /** The figures of both halves, each told by what was fitted to the other. */
  void print(List<RatedSentence> sentences) {
    HeldOut heldOut = new HeldOut(sentences);
    Map<String, List<Told>> ways = new LinkedHashMap<>();
    ways.put("the model", heldOut.raw());
    for (CalibrationForm form : CalibrationForm.values()) {
      ways.put(form.printed(), heldOut.calibrated(form));
    }
    printProbabilities(ways, heldOut, sentences);
    printExpected(ways);
    printParameters(sentences, heldOut);
    printEdges(sentences);
  }

  private void printProbabilities(
      Map<String, List<Told>> ways, HeldOut heldOut, List<RatedSentence> sentences) {
    line(
        "| told by | log loss | less than the model's (95 %%) | calibration error | macro-F1 |"
            + " recall | likeliest class | mean probability |");
    line("|---|---|---|---|---|---|---|---|");
    List<Told> raw = ways.get("the model");
    double shares = mean(heldOut.told(fitted -> new Shares(fitted)::logLoss));
    ways.forEach((name, told) -> printProbabilities(name, told, raw));
    MacroF1 classes = new MacroF1();
    heldOut
        .told(
            fitted -> {
              Thresholds thresholds = Thresholds.of(fitted);
              return s -> new int[] {s.label(), thresholds.classOf(s)};
            })
        .forEach(pair -> classes.add(pair[0], pair[1]));
    line(
        "| thresholds on the expected value | – | – | – | %.3f | %s | %s | – |",
        classes.mean(), three(classes::recall), three(classes::guessed));
    line(
        "| the shares of the classes | %.3f | %.3f | 0 | – | – | – | %s |",
        shares, new CalibrationFigures(raw).logLoss() - shares, three(new Shares(sentences)::of));
  }

  private void printProbabilities(String name, List<Told> told, List<Told> raw) {
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
    line(
        "| %s | %.3f | %s | %.3f | %.3f | %s | %s | %s |",
        name,
        figures.logLoss(),
        gain,
        figures.calibrationError(),
        classes.mean(),
        three(classes::recall),
        three(classes::guessed),
        three(figures::probability));
  }

  private void printExpected(Map<String, List<Told>> ways) {
    line("");
    line(
        "| told by | mean of expected value less mean of ratings (95 %%) | distance |"
            + " Pearson | Spearman |");
    line("|---|---|---|---|---|");
    ways.forEach(
        (name, told) -> {
          CalibrationFigures figures = new CalibrationFigures(told);
          line(
              "| %s | %+.3f (%s) | %.3f | %.3f | %.3f |",
              name,
              figures.bias(),
              Bootstrap.interval(
                  told,
                  t -> t.sentence().article(),
                  DRAWS,
                  drawn -> new CalibrationFigures(drawn).bias()),
              figures.distance(),
              figures.pearson(),
              figures.spearman());
        });
  }

  private void printParameters(List<RatedSentence> sentences, HeldOut heldOut) {
    line("");
    line("| parameters | one half | other half | all |");
    line("|---|---|---|---|");
    for (CalibrationForm form : CalibrationForm.values()) {
      line(
          "| %s | %s | %s | %s |",
          form.printed(),
          parameters(form, heldOut.half(0)),
          parameters(form, heldOut.half(1)),
          parameters(form, sentences));
    }
    line("");
    line(
        "Weight of negative over weight of positive, 95 %%: %s.",
        Bootstrap.interval(
            sentences,
            RatedSentence::article,
            FITTED_DRAWS,
            drawn -> {
              double[] found = CalibrationFit.of(CalibrationForm.BIASES, drawn);
              return StrictMath.exp(found[1] - found[2]);
            }));
  }

  private void printEdges(List<RatedSentence> sentences) {
    line("");
    line(
        "| neutral below | shares of the classes | parameters | log loss, model | calibrated |"
            + " calibration error, model | calibrated | distance, model | calibrated |");
    line("|---|---|---|---|---|---|---|---|---|");
    for (double edge : EDGES) {
      List<RatedSentence> labelled = sentences.stream().map(s -> s.with(edge)).toList();
      HeldOut heldOut = new HeldOut(labelled);
      CalibrationFigures raw = new CalibrationFigures(heldOut.raw());
      CalibrationFigures told = new CalibrationFigures(heldOut.calibrated(CalibrationForm.NEUTRAL));
      line(
          "| %.1f | %s | %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
          edge,
          three(new Shares(labelled)::of),
          parameters(CalibrationForm.NEUTRAL, labelled),
          raw.logLoss(),
          told.logLoss(),
          raw.calibrationError(),
          told.calibrationError(),
          raw.distance(),
          told.distance());
    }
  }

  /** Another set of labels, told by what was fitted to all of {@code sentences}. */
  void printOther(List<RatedSentence> sentences, List<RatedSentence> other) {
    line("");
    line("| told by | log loss | calibration error | macro-F1 | mean probability |");
    line("|---|---|---|---|---|");
    List<Told> raw = other.stream().map(s -> new Told(s, s.raw())).toList();
    printOther("the model", raw);
    for (CalibrationForm form : CalibrationForm.values()) {
      double[] parameters = CalibrationFit.of(form, sentences);
      printOther(
          form.printed(),
          other.stream().map(s -> new Told(s, form.apply(s.raw(), parameters))).toList());
    }
    printOther("as shipped", other.stream().map(s -> new Told(s, s.raw().calibrated())).toList());
    line("| the shares of the classes | | | | %s |", three(new Shares(other)::of));
  }

  private void printOther(String name, List<Told> told) {
    CalibrationFigures figures = new CalibrationFigures(told);
    line(
        "| %s | %.3f | %.3f | %.3f | %s |",
        name,
        figures.logLoss(),
        figures.calibrationError(),
        figures.classes().mean(),
        three(figures::probability));
  }

  private static String parameters(CalibrationForm form, List<RatedSentence> sentences) {
    double[] found = CalibrationFit.of(form, sentences);
    String weights =
        Arrays.stream(found)
            .skip(1)
            .mapToObj(p -> String.format(Locale.ROOT, "; %.2f", StrictMath.exp(p)))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "%.2f%s", 1 / found[0], weights);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static String three(IntToDoubleFunction figure) {
    return IntStream.range(0, 3)
        .mapToObj(k -> String.format(Locale.ROOT, "%.2f", figure.applyAsDouble(k)))
        .collect(Collectors.joining(" / "));
  }

  private void line(String format, Object... arguments) {
    out.printf(Locale.ROOT, format + "%n", arguments);
  }
}
