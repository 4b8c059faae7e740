package org.colloquy.report.interval;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far two people agree beyond chance: Cohen's κ = (p − e) / (1 − e), where p is the share of
 * rows that both answer alike and e what it would be if each answered by their own shares and by
 * chance (J. Cohen, <i>A coefficient of agreement for nominal scales</i>, Educational and
 * Psychological Measurement 20, 1960).
 *
 * <p>Cohen's standard error √(p (1 − p) / n) / (1 − e) takes e for known, and is 0 if all rows are
 * alike. So the ends are those of Wilson's interval of p instead of p ∓ 1.96 √(p (1 − p) / n), put
 * into the same formula: a few rows that agree are no certainty.
 */
public final class Agreement {
  private static final double NORMAL = 1.959964;

  private final SortedMap<String, Long> first = new TreeMap<>();
  private final SortedMap<String, Long> second = new TreeMap<>();
  private long rows;
  private long alike;

  /**
   * Cohen's κ with its interval of 95 %.
   *
   * @param value at most 1; 0 is chance, below 0 is less than chance
   */
  public record Kappa(double value, double low, double high) {}

  /** Adds a row that both have answered. */
  public void add(String answerOfFirst, String answerOfSecond) {
    first.merge(answerOfFirst, 1L, Long::sum);
    second.merge(answerOfSecond, 1L, Long::sum);
    rows++;
    alike += answerOfFirst.equals(answerOfSecond) ? 1 : 0;
  }

  /** The number of rows. */
  public long rows() {
    return rows;
  }

  /** The number of rows that the two answer differently. */
  public long differing() {
    return rows - alike;
  }

  /**
   * κ; empty without rows, and if both give one and the same answer to all: chance does so, too.
   */
  public Optional<Kappa> kappa() {
    double chance = 0;
    for (var answer : first.entrySet()) {
      chance += (double) answer.getValue() / rows * second.getOrDefault(answer.getKey(), 0L) / rows;
    }
    if (rows == 0 || chance >= 1) {
      return Optional.empty();
    }
    double share = (double) alike / rows;
    double value = (share - chance) / (1 - chance);
    ShareInterval alikes = ShareInterval.wilson(share, rows, NORMAL);
    return Optional.of(
        new Kappa(
            value,
            Math.max(-1, (alikes.low() - chance) / (1 - chance)),
            (alikes.high() - chance) / (1 - chance)));
  }
}
