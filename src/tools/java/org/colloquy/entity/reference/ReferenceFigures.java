package org.colloquy.entity.reference;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.model.Certainty;

/**
 * The figures of references. A line has, for each threshold, the share of references at or above it
 * that are right, and the share of those that mean somebody or something named that are found. At
 * the threshold of the program, the intervals of 95 % are by resampling transcripts 2,000 times.
 * Last, how often choices are right whose probability lies between two tenths.
 */
final class ReferenceFigures {
  private static final List<String> SETS =
      List.of("characters", "references", "labels", "dialogues");
  private static final List<String> KINDS =
      List.of("he/she", "third", "nominal", "you", "pointing");
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
  private static final int SAMPLES = 2000;

  private final List<MarkedChoice> all;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  ReferenceFigures(List<MarkedChoice> all) {
    this.all = all;
  }

  void print() {
    for (String set : SETS) {
      for (String kind : KINDS) {
        List<MarkedChoice> rows =
            all.stream().filter(g -> g.talk().set().equals(set) && g.isKind(kind)).toList();
        printThresholds(set + " " + kind, rows);
        if (!kind.equals("pointing")) {
          printShipped(kind, rows);
        }
      }
    }
    printReliability();
  }

  private void printThresholds(String name, List<MarkedChoice> rows) {
    out.printf(
        Locale.ROOT,
        "%-20s n %4d named %4d |",
        name,
        rows.size(),
        rows.stream().filter(MarkedChoice::isNamed).count());
    for (double t : THRESHOLDS) {
      Counts counts = Counts.of(rows, t);
      out.printf(Locale.ROOT, " %.1f: %.2f/%.2f", t, counts.precision(), counts.recall());
    }
    out.println();
  }

  private void printShipped(String kind, List<MarkedChoice> rows) {
    double threshold =
        switch (kind) {
          case "nominal" -> Certainty.SHIPPED.phrase();
          case "you" -> Certainty.SHIPPED.you();
          default -> Certainty.SHIPPED.pronoun();
        };
    Map<String, List<MarkedChoice>> byTranscript =
        rows.stream()
            .collect(
                Collectors.groupingBy(g -> g.talk().name(), TreeMap::new, Collectors.toList()));
    List<Counts> counts =
        byTranscript.values().stream().map(of -> Counts.of(of, threshold)).toList();
    Random random = new Random(1);
    double[] precisions = new double[SAMPLES];
    double[] recalls = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      Counts sum = new Counts(0, 0, 0);
      for (int i = 0; i < counts.size(); i++) {
        sum = sum.plus(counts.get(random.nextInt(counts.size())));
      }
      precisions[s] = sum.precision();
      recalls[s] = sum.recall();
    }
    Counts whole = Counts.of(rows, threshold);
    out.printf(
        Locale.ROOT,
        "    counted from %.1f: precision %.2f (%s) of %d, recall %.2f (%s) of %d%n",
        threshold,
        whole.precision(),
        interval(precisions),
        whole.given(),
        whole.recall(),
        interval(recalls),
        whole.named());
  }

  private static String interval(double[] values) {
    Arrays.sort(values);
    return String.format(
        Locale.ROOT, "%.2f–%.2f", values[SAMPLES / 40], values[SAMPLES - 1 - SAMPLES / 40]);
  }

  /** Prints how often the likeliest choices of ten probabilities are right. */
  private void printReliability() {
    for (int tenth = 3; tenth < 10; tenth++) {
      int at = tenth;
      List<MarkedChoice> rows =
          all.stream()
              .filter(g -> g.choice() != null && g.choice().nobody() > 0)
              .filter(g -> (int) (g.probability() * 10) == at)
              .toList();
      out.printf(
          Locale.ROOT,
          "probability %.1f to %.1f: n %4d, mean %.2f, right %.2f%n",
          tenth / 10.0,
          (tenth + 1) / 10.0,
          rows.size(),
          rows.stream().mapToDouble(MarkedChoice::probability).average().orElse(0),
          rows.stream().filter(MarkedChoice::isRight).count() / (double) Math.max(1, rows.size()));
    }
  }

  /** How many references are given, given rightly, and named. */
  private record Counts(long given, long right, long named) {
    static Counts of(List<MarkedChoice> rows, double threshold) {
      List<MarkedChoice> given = rows.stream().filter(g -> g.probability() >= threshold).toList();
      return new Counts(
          given.size(),
          given.stream().filter(MarkedChoice::isRight).count(),
          rows.stream().filter(MarkedChoice::isNamed).count());
    }

    Counts plus(Counts other) {
      return new Counts(given + other.given, right + other.right, named + other.named);
    }

    double precision() {
      return right / (double) Math.max(1, given);
    }

    double recall() {
      return right / (double) Math.max(1, named);
    }
  }
}
