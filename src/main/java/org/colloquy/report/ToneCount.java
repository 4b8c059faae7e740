package org.colloquy.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.model.Attitude;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Tone;

/** Adds up sentiment: the mean of expected values, and how many fell into which class. */
final class ToneCount {
  private final Map<Tone, Integer> classes = new EnumMap<>(Tone.class);
  private double sum;
  private int scored;
  private int unscored;

  /**
   * Adds one sentence: its calibrated expected value to the mean, the model's own likeliest class
   * to the counts. An empty one is counted as unscored and is in no mean.
   */
  void add(Optional<Sentiment> sentiment) {
    if (sentiment.isEmpty()) {
      unscored++;
      return;
    }
    add(sentiment.get().calibrated().expected(), sentiment.get().likeliest());
  }

  /** Adds the tone toward one mention; an empty one is counted as unscored and is in no mean. */
  void addAttitude(Optional<Attitude> tone) {
    if (tone.isEmpty()) {
      unscored++;
      return;
    }
    add(tone.get().expected(), tone.get().likeliest());
  }

  private void add(double expected, Tone likeliest) {
    scored++;
    sum += expected;
    classes.merge(likeliest, 1, Integer::sum);
  }

  int scored() {
    return scored;
  }

  int unscored() {
    return unscored;
  }

  /** Mean of the expected values on −2 … +2; empty if nothing was scored. */
  OptionalDouble mean() {
    return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / scored);
  }

  int of(Tone tone) {
    return classes.getOrDefault(tone, 0);
  }

  int negative() {
    return of(Tone.VERY_NEGATIVE) + of(Tone.NEGATIVE);
  }

  int neutral() {
    return of(Tone.NEUTRAL);
  }

  int positive() {
    return of(Tone.POSITIVE) + of(Tone.VERY_POSITIVE);
  }

  /** Mean, the five classes, unscored. */
  Cells inFullTo(Cells cells) {
    cells.decimal(mean());
    for (Tone tone : Tone.values()) {
      cells.number(of(tone));
    }
    return cells.number(unscored);
  }

  /** Mean, n, negative, neutral, positive. */
  Cells inShortTo(Cells cells) {
    return cells
        .decimal(mean())
        .number(scored)
        .number(negative())
        .number(neutral())
        .number(positive());
  }
}
