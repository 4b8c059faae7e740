package org.colloquy.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.colloquy.report.folder.FolderTree;

/** Stops or times a publication between its two renames. */
public final class HalfPublication {
  private HalfPublication() {}

  /**
   * Arguments: {@code OUTPUT REPORTS}. Publishes a copy of the reports and dies between the
   * renames.
   */
  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[0]);
    ReplacedFolder.Renaming renaming =
        (from, to) -> {
          if (to.equals(output)) {
            // As with SIGKILL, nothing is tidied up.
            Runtime.getRuntime().halt(137);
          }
          ReplacedFolder.Renaming.bySystem().rename(from, to);
        };
    publish(new Publication(output, 0, renaming), Path.of(args[1]));
  }

  private static void publish(Publication publication, Path reports) throws IOException {
    Path fresh = publication.prepare();
    for (Path report : FolderTree.entries(reports)) {
      Files.copy(report, fresh.resolve(report.getFileName()));
    }
    publication.publish();
  }

  /**
   * Measures how long there is no folder, in nanoseconds, sorted: from before the first rename to
   * after the second, so slightly more than the true time.
   */
  public static long[] moments(Path output, Path reports, int times) throws IOException {
    long[] moments = new long[times];
    for (int i = 0; i < times; i++) {
      long[] begin = new long[1];
      int number = i;
      ReplacedFolder.Renaming renaming =
          (from, to) -> {
            if (from.equals(output)) {
              begin[0] = System.nanoTime();
            }
            ReplacedFolder.Renaming.bySystem().rename(from, to);
            if (to.equals(output)) {
              moments[number] = System.nanoTime() - begin[0];
            }
          };
      publish(new Publication(output, 0, renaming), reports);
    }
    Arrays.sort(moments);
    return moments;
  }
}
