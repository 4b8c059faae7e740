package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.Span;

/** The rows of one file about one kind in one transcript, and what they are about now. */
final class RowsInOrder {
  /** One place fits so much better than all others that it says how far the text has moved. */
  private static final double CLEARLY = 0.2;

  /** What is nearest to where it should be is worth so much where all else is equal. */
  private static final double NEARNESS = 0.01;

  private static final double HALF_AS_NEAR = 100;

  private final List<FiledRow> rows = new ArrayList<>();
  private final Map<String, List<FiledRow>> byText = new HashMap<>();

  /** Those whose text may be that of the tables although it differs. */
  private final List<FiledRow> inexact = new ArrayList<>();

  private final Map<FiledRow, List<Fitting>> fits = new HashMap<>();

  private record Fitting(Claim claim, double fit) {}

  void add(FiledRow row) {
    rows.add(row);
    String text = row.row().text();
    byText.computeIfAbsent(text, t -> new ArrayList<>()).add(row);
    if (row.isInexact()) {
      inexact.add(row);
    }
  }

  /** Whether a claim may be what one of the rows is about, by its words alone. */
  boolean mayHave(Claim claim) {
    return byText.containsKey(claim.text()) || inexact.stream().anyMatch(row -> row.mayBe(claim));
  }

  /** Weighs what rows a claim may be about. */
  void weigh(Claim claim, Optional<NearbyWords> now) {
    Set<FiledRow> possible = new HashSet<>(byText.getOrDefault(claim.text(), List.of()));
    inexact.stream().filter(row -> row.mayBe(claim)).forEach(possible::add);
    for (FiledRow row : possible) {
      row.fit(claim, now)
          .ifPresent(
              fit ->
                  fits.computeIfAbsent(row, r -> new ArrayList<>()).add(new Fitting(claim, fit)));
    }
  }

  /** The claims that are found, by their rows. */
  Map<FiledRow, Claim> found() {
    rows.sort(
        Comparator.comparing((FiledRow row) -> row.row().place())
            .thenComparing(row -> row.row().text()));
    List<Span> taken =
        fits.values().stream()
            .flatMap(List::stream)
            .map(fit -> fit.claim().place())
            .distinct()
            .sorted()
            .toList();
    Map<Span, Integer> numbers = new HashMap<>();
    taken.forEach(span -> numbers.put(span, numbers.size()));
    NavigableMap<Integer, Integer> moved = moved();
    List<List<Alignment.Option>> options = new ArrayList<>();
    for (FiledRow row : rows) {
      int start = row.row().place().start();
      int expected = start + shift(moved, start);
      options.add(
          fitsOf(row).stream()
              .map(
                  fit ->
                      new Alignment.Option(
                          numbers.get(fit.claim().place()),
                          fit.fit() + nearness(fit.claim().place().start() - expected)))
              .toList());
    }
    int[] chosen = Alignment.of(options, taken.size());
    Map<FiledRow, Claim> found = new HashMap<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] >= 0) {
        Span at = taken.get(chosen[i]);
        found.put(
            rows.get(i),
            fitsOf(rows.get(i)).stream()
                .map(Fitting::claim)
                .filter(claim -> claim.place().equals(at))
                .findFirst()
                .orElseThrow());
      }
    }
    return found;
  }

  private List<Fitting> fitsOf(FiledRow row) {
    return fits.getOrDefault(row, List.of());
  }

  /** How far those have moved whose new place is clear, by their old place. */
  private NavigableMap<Integer, Integer> moved() {
    NavigableMap<Integer, Integer> moved = new TreeMap<>();
    for (FiledRow row : rows) {
      List<Fitting> best =
          fitsOf(row).stream().sorted(Comparator.comparingDouble(Fitting::fit).reversed()).toList();
      if (best.size() == 1 || best.size() > 1 && best.get(0).fit() - best.get(1).fit() >= CLEARLY) {
        int start = row.row().place().start();
        moved.putIfAbsent(start, best.get(0).claim().place().start() - start);
      }
    }
    return moved;
  }

  private static int shift(NavigableMap<Integer, Integer> moved, int start) {
    Map.Entry<Integer, Integer> before = moved.floorEntry(start);
    Map.Entry<Integer, Integer> behind = moved.ceilingEntry(start);
    if (before == null || behind == null) {
      return before != null ? before.getValue() : behind != null ? behind.getValue() : 0;
    }
    return start - before.getKey() <= behind.getKey() - start
        ? before.getValue()
        : behind.getValue();
  }

  private static double nearness(int distance) {
    return NEARNESS * HALF_AS_NEAR / (HALF_AS_NEAR + Math.abs(distance));
  }
}
