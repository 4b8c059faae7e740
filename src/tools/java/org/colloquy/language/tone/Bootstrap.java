package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A figure with its 95 % interval by the bootstrap: the figure of as many documents, drawn with
 * replacement from the same documents, 1,000 times. The draws are the same in every run.
 *
 * @param value of all rows
 * @param low the 2.5th percentile of the draws
 * @param high the 97.5th percentile
 */
public record Bootstrap(double value, double low, double high) {
  private static final int DRAWS = 1000;
  private static final long SEED = 1;

  /** Returns a figure of rows; the interval is by documents. */
  public static <T> Bootstrap of(
      List<T> rows, Function<T, String> document, ToDoubleFunction<List<T>> figure) {
    TreeMap<String, List<T>> byDocument = new TreeMap<>();
    rows.forEach(r -> byDocument.computeIfAbsent(document.apply(r), d -> new ArrayList<>()).add(r));
    List<List<T>> documents = List.copyOf(byDocument.values());
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      List<T> drawn = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        drawn.addAll(documents.get(random.nextInt(documents.size())));
      }
      draws[draw] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(draws);
    return new Bootstrap(
        figure.applyAsDouble(rows), draws[DRAWS / 40], draws[DRAWS - 1 - DRAWS / 40]);
  }

  /** The figure and its interval, as {@code 0.750 (0.700–0.800)}. */
  public String printed() {
    return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", value, low, high);
  }
}
