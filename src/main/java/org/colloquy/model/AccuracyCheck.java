package org.colloquy.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A check of what the program says by people who know better.
 *
 * @param sample how many rows are drawn for people to check; empty if none are
 * @param files what people have answered so far, the first coder's file first
 */
public record AccuracyCheck(OptionalInt sample, List<CheckedFile> files) {
  /** No sample and no answers. */
  public static final AccuracyCheck NONE = new AccuracyCheck(OptionalInt.empty(), List.of());

  public AccuracyCheck {
    files = List.copyOf(files);
    if (sample.isPresent() && sample.getAsInt() < 1) {
      throw new IllegalArgumentException("a sample has a row: " + sample.getAsInt());
    }
  }

  /** Whether there is neither a sample to draw nor an answer. */
  public boolean isNone() {
    return sample.isEmpty() && files.isEmpty();
  }
}
