package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.RecordStore;
import org.colloquy.transcript.TranscriptFile;

/**
 * What lies ahead of a run.
 *
 * @param files of the data folder
 * @param threads how many of them are analysed at a time
 * @param bytes of the files of which nothing is kept yet, by id
 */
record Workload(int files, int threads, Map<String, Long> bytes) {
  Workload {
    bytes = Map.copyOf(bytes);
  }

  /**
   * @param lookedAt the same files in the same order
   */
  static Workload of(
      List<TranscriptFile> files, List<LookedAt> lookedAt, RecordStore store, int threads) {
    Map<String, Long> bytes = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      Optional<Fingerprint> key = lookedAt.get(i).key();
      if (key.isPresent() && !store.holds(key.get())) {
        bytes.put(files.get(i).id(), length(files.get(i)));
      }
    }
    return new Workload(files.size(), threads, bytes);
  }

  private static long length(TranscriptFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      // Reading it says what is the matter.
      return 0;
    }
  }
}
