package org.colloquy.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Spreads files over tasks: many more tasks than cores, so that nobody waits long for the last one,
 * and the longest first, so that none begins when all others are done.
 */
final class FileBatches {
  /** With fewer files than this, each has a task of its own. */
  private static final int FEWEST = 1_024;

  private static final int TASKS_PER_CORE = 64;

  /** The order in which a task takes its files. */
  static final Comparator<FileOrder> LONGEST_FIRST =
      Comparator.comparingLong(FileOrder::bytes).reversed().thenComparing(FileOrder::place);

  private FileBatches() {}

  private record Batch(int number, long bytes, ArrayList<FileOrder> files) {}

  /**
   * Returns the files of each task, in the order in which tasks are to begin; each file is in one.
   * Equal arguments give equal tasks.
   *
   * @param cores how many files are processed at a time, at least 1
   */
  static List<ArrayList<FileOrder>> of(List<FileOrder> files, int cores) {
    int tasks = Math.min(files.size(), Math.max(FEWEST, TASKS_PER_CORE * cores));
    Comparator<Batch> shortest = Comparator.comparingLong(Batch::bytes);
    PriorityQueue<Batch> batches = new PriorityQueue<>(shortest.thenComparing(Batch::number));
    for (int i = 0; i < tasks; i++) {
      batches.add(new Batch(i, 0, new ArrayList<>()));
    }
    for (FileOrder file : files.stream().sorted(LONGEST_FIRST).toList()) {
      Batch batch = batches.remove();
      batch.files().add(file);
      // An empty file costs something, too.
      batches.add(new Batch(batch.number(), batch.bytes() + file.bytes() + 1, batch.files()));
    }
    return batches.stream()
        .sorted(shortest.reversed().thenComparing(Batch::number))
        .map(Batch::files)
        .toList();
  }
}
