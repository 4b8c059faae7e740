package org.colloquy.app.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.store.ResultStore;

/**
 * The work ahead of a run.
 *
 * @param files number of files in the data folder
 * @param threads how many of them are analysed at a time
 * @param bytes lengths in bytes of the files for which the store has no result, by id
 */
public record Workload(int files, int threads, Map<String, Long> bytes) {
  public Workload {
    bytes = Map.copyOf(bytes);
  }

  /** Finds out what has to be done for these files. */
  public static Workload of(List<DataFile> files, ResultStore store, int threads) {
    Map<String, Long> bytes = new TreeMap<>();
    for (DataFile file : files) {
      if (file.key().isPresent() && !store.holds(file.key().get())) {
        bytes.put(file.id(), file.bytes());
      }
    }
    return new Workload(files.size(), threads, bytes);
  }
}
