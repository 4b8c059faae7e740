package org.colloquy.language.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Computes 95 % intervals by the bootstrap. It draws whole articles with replacement, because the
 * sentences of an article are alike. The draws are the same every time.
 */
final class Bootstrap {
  private static final long SEED = 20140601;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** Returns the interval of a figure of {@code items}, as printed. */
  static <T> String interval(
      List<T> items, Function<T, String> article, int draws, ToDoubleFunction<List<T>> figure) {
    Map<String, List<T>> articles = new LinkedHashMap<>();
    items.forEach(i -> articles.computeIfAbsent(article.apply(i), a -> new ArrayList<>()).add(i));
    List<List<T>> all = List.copyOf(articles.values());
    Random random = new Random(SEED);
    double[] figures = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      List<T> drawn = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        drawn.addAll(all.get(random.nextInt(all.size())));
      }
      figures[draw] = figure.applyAsDouble(drawn);
    }
    Arrays.sort(figures);
    return String.format(
        Locale.ROOT,
        "%.3f … %.3f",
        figures[(int) (TAIL * draws)],
        figures[(int) ((1 - TAIL) * draws)]);
  }
}
