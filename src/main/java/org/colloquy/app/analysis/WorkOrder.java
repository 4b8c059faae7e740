package org.colloquy.app.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.app.work.DataFile;

/**
 * The order in which several threads take files: the largest first, so that none is begun when all
 * others are done and one thread works alone.
 */
final class WorkOrder {
  private WorkOrder() {}

  /**
   * The 0-based places of the files in the list, as they are to be taken; files of one size in the
   * order of the list. One thread takes them in the order of the list.
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
