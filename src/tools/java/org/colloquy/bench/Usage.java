package org.colloquy.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The time and memory that a process used.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processor time, of the user and the system together
 * @param peak maximum resident memory, in kilobytes
 */
record Usage(double wall, double cpu, double peak) {
  /**
   * Reads what GNU time writes for {@code %e %U %S %M}.
   *
   * @throws IllegalArgumentException if the line has another form
   */
  static Usage parse(String line) {
    double[] numbers =
        Arrays.stream(line.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    if (numbers.length != 4) {
      throw new IllegalArgumentException("not the figures of GNU time: " + line);
    }
    return new Usage(numbers[0], numbers[1] + numbers[2], numbers[3]);
  }

  /** The medians of each figure; for an even number of runs, the mean of the middle two. */
  static Usage median(List<Usage> runs) {
    return new Usage(
        median(runs, Usage::wall), median(runs, Usage::cpu), median(runs, Usage::peak));
  }

  private static double median(List<Usage> runs, ToDoubleFunction<Usage> figure) {
    return median(runs.stream().mapToDouble(figure).toArray());
  }

  /** The median; for an even number of figures, the mean of the middle two. */
  static double median(double... figures) {
    double[] sorted = Arrays.stream(figures).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("no runs");
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
