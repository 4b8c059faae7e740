package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.transcript.TranscriptFile;

/**
 * The order in which several threads take files: the largest first, so that none is begun when all
 * others are done and one thread works alone.
 */
final class WorkOrder {
  private record Place(int number, long bytes) {}

  private WorkOrder() {}

  /**
   * The 0-based places of the files in the list, as they are to be taken; files of one size in the
   * order of the list. One thread takes them in the order of the list.
   */
  static List<Integer> of(List<TranscriptFile> files, int threads) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      places.add(new Place(i, threads == 1 ? 0 : size(files.get(i))));
    }
    places.sort(Comparator.comparingLong(Place::bytes).reversed());
    return places.stream().map(Place::number).toList();
  }

  /** The size in bytes; 0 if the file cannot be looked at, which reading it will tell. */
  private static long size(TranscriptFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return 0;
    }
  }
}
