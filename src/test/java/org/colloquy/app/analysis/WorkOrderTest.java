package org.colloquy.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.keys.ProgramFingerprints;
import org.colloquy.app.work.DataFile;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which threads take files of different sizes. */
class WorkOrderTest {
  @TempDir private Path folder;
  private List<DataFile> files;

  @BeforeEach
  void write() throws IOException {
    List<TranscriptFile> listed = new ArrayList<>();
    for (int size : new int[] {3, 10, 3, 0, 12}) {
      String name = listed.size() + ".txt";
      Path file = Files.writeString(folder.resolve(name), "x".repeat(size));
      listed.add(new TranscriptFile(name, file));
    }
    listed.add(new TranscriptFile("gone.txt", folder.resolve("gone.txt")));
    files =
        DataFile.all(listed, new Readers(), FileKeys.of(ProgramFingerprints.current(), folder, ""));
  }

  @Test
  void severalThreadsTakeTheLargestFirst() {
    assertThat(WorkOrder.of(files, 2)).containsExactly(4, 1, 0, 2, 3, 5);
  }

  @Test
  void oneThreadTakesThemAsTheyAreListed() {
    assertThat(WorkOrder.of(files, 1)).containsExactly(0, 1, 2, 3, 4, 5);
  }
}
