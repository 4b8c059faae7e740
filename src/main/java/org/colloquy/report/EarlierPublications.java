package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The publications of earlier runs that stay next to the output folder, as {@code
 * NAME.2026-11-24T03-00-00Z} after the time when their run began. One whose tables are those of the
 * next is not kept.
 */
final class EarlierPublications {
  private static final String DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ";

  private final Path output;
  private final int most;

  EarlierPublications(Path output, int most) {
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
            .map(started -> started.replace(':', '-'))
            .filter(started -> started.matches(DATE))
            .map(started -> output.resolveSibling(output.getFileName() + "." + started))
            .filter(place -> !Files.exists(place));
  }

  /** Deletes all but the latest; only folders with such a name and a {@code run.json} of ours. */
  void prune() throws IOException {
    if (most == 0) {
      return;
    }
    Pattern name = Pattern.compile(Pattern.quote(output.getFileName() + ".") + DATE);
    List<Path> kept = new ArrayList<>();
    for (Path entry : FolderTree.entries(output.getParent())) {
      if (name.matcher(entry.getFileName().toString()).matches()
          && RunFile.startedIn(entry).isPresent()) {
        kept.add(entry);
      }
    }
    kept.sort(Comparator.reverseOrder());
    for (Path entry : kept.subList(Math.min(most, kept.size()), kept.size())) {
      FolderTree.delete(entry);
    }
  }
}
