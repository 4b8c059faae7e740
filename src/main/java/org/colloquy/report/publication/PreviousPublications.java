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
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.folder.RunFile;

/**
 * The publications of earlier runs that stay next to the output folder, each in its {@link
 * DatedFolder}. One whose tables are those of the next is not kept.
 */
final class PreviousPublications {
  private final Path output;
  private final int most;

  PreviousPublications(Path output, int most) {
    this.output = output;
    this.most = most;
  }

  /**
   * Gives a folder that has been replaced its dated name.
   *
   * @return false if it is not to be kept, or cannot be
   */
  boolean keep(Path old) throws IOException {
    Optional<Path> place = placeOf(old);
    if (place.isEmpty() || !ReportFiles.tablesDiffer(old, output)) {
      return false;
    }
    Files.move(old, place.get());
    return true;
  }

  /** Copies the published folder, where it cannot be renamed, to its dated name. */
  void keepCopy() throws IOException {
    Optional<Path> place = Files.exists(output) ? placeOf(output) : Optional.empty();
    if (place.isPresent()) {
      Files.createDirectory(place.get());
      for (Path file : FolderTree.entries(output)) {
        if (ReportFiles.isFile(file)) {
          Files.copy(file, place.get().resolve(file.getFileName()));
        }
      }
      List<Path> pages = PageFolder.pagesIn(output);
      if (!pages.isEmpty()) {
        Files.createDirectory(place.get().resolve(PageFolder.NAME));
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

  /** Deletes all but the latest; only folders with such a name and a {@code run.json} of ours. */
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
