package org.colloquy.app.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.app.work.DataFile;

/**
 * The order in which several threads take files: the largest first, so that no thread begins a
 * large file when all others are done.
 */
final class WorkOrder {
  private WorkOrder() {}

  /**
   * Returns the 0-based places of the files in the list, in the order in which they are taken.
   * Files of one size are in the order of the list. A single thread takes all files in that order.
   */
  static List<Integer> of(List<DataFile> files, int threads) {
    List<Integer> places = IntStream.range(0, files.size()).boxed().toList();
    return threads == 1
        ? places
        : places.stream()
            .sorted(Comparator.comparingLong((Integer i) -> files.get(i).bytes()).reversed())
            .toList();
  }
}
