package org.colloquy.app.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.store.RecordStore;

/**
 * What lies ahead of a run.
 *
 * @param files of the data folder
 * @param threads how many of them are analysed at a time
 * @param bytes of the files of which nothing is kept yet, by id
 */
public record Workload(int files, int threads, Map<String, Long> bytes) {
  public Workload {
    bytes = Map.copyOf(bytes);
  }

  public static Workload of(List<DataFile> files, RecordStore store, int threads) {
    Map<String, Long> bytes = new TreeMap<>();
    for (DataFile file : files) {
      if (file.key().isPresent() && !store.holds(file.key().get())) {
        bytes.put(file.id(), file.bytes());
      }
    }
    return new Workload(files.size(), threads, bytes);
  }
}
