package org.colloquy.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.DatedFolder;
import org.colloquy.report.folder.FolderTree;
import org.colloquy.report.folder.PageFolder;
import org.colloquy.report.folder.PartFolder;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.folder.RunFile;

/**
 * The previous publications that stay next to the output folder, each in its {@link DatedFolder}. A
 * publication is not kept if the next one has the same tables.
 */
final class PreviousPublications {
  private final Path output;
  private final int most;

  /**
   * @param output the output folder
   * @param most how many are kept; 0 or more
   */
  PreviousPublications(Path output, int most) {
    this.output = output;
    this.most = most;
  }

  /**
   * Renames a folder that has been replaced to its dated name.
   *
   * @return false if it is not kept: none are to be kept, its tables are those of the new
   *     publication, its {@code run.json} names no time, or the name is taken
   */
  boolean keep(Path replaced) throws IOException {
    Optional<Path> place = placeOf(replaced);
    if (place.isEmpty() || !ReportFiles.tablesDiffer(replaced, output)) {
      return false;
    }
    Files.move(replaced, place.get());
    return true;
  }

  /** Copies the published folder to its dated name; for folders that cannot be renamed. */
  void keepCopy() throws IOException {
    Optional<Path> place = Files.exists(output) ? placeOf(output) : Optional.empty();
    if (place.isPresent()) {
      Files.createDirectory(place.get());
      for (Path file : FolderTree.entries(output)) {
        if (ReportFiles.isFile(file) && !PartFolder.is(file)) {
          Files.copy(file, place.get().resolve(file.getFileName()));
        }
      }
      List<Path> pages = PageFolder.pagesIn(output);
      if (!pages.isEmpty()) {
        Files.createDirectory(place.get().resolve(PageFolder.NAME));
      }
      for (Path part : PartFolder.partsIn(output)) {
        Path copy = place.get().resolve(output.relativize(part));
        Files.createDirectories(copy.getParent());
        Files.copy(part, copy);
      }
      for (Path page : pages) {
        Files.copy(page, place.get().resolve(output.relativize(page)));
      }
    }
  }

  private Optional<Path> placeOf(Path folder) {
    return most == 0
        ? Optional.empty()
        : RunFile.startedIn(folder)
            .flatMap(started -> DatedFolder.of(output, started))
            .filter(place -> !Files.exists(place));
  }

  /** Deletes all except the latest; only folders with a dated name and a {@code run.json}. */
  void prune() throws IOException {
    if (most == 0) {
      return;
    }
    List<Path> kept = new ArrayList<>();
    for (Path entry : FolderTree.entries(output.getParent())) {
      if (DatedFolder.is(entry, output) && RunFile.startedIn(entry).isPresent()) {
        kept.add(entry);
      }
    }
    kept.sort(Comparator.reverseOrder());
    for (Path entry : kept.subList(Math.min(most, kept.size()), kept.size())) {
      FolderTree.delete(entry);
    }
  }
}
