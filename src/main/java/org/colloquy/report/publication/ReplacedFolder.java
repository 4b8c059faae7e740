package org.colloquy.report.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.report.folder.FolderTree;
import org.colloquy.report.folder.PageFolder;
import org.colloquy.report.folder.ReportFiles;

/**
 * A folder whose place another one takes, by two renames: the old folder out of the way, the new
 * one into its place. Between the two there is no folder of this name; {@link #mend} puts back the
 * old one if a process ended there.
 */
final class ReplacedFolder {
  private final Path output;
  private final Path fresh;
  private final Path old;
  private final PreviousPublications earlier;
  private final Renaming renaming;

  /** Renames a folder at once, or not at all. */
  interface Renaming {
    void rename(Path from, Path to) throws IOException;

    /** As the operating system does it. */
    static Renaming bySystem() {
      return (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * @param output the folder to replace; what takes its place lies next to it as {@code .NAME.new}
   */
  ReplacedFolder(Path output, PreviousPublications earlier, Renaming renaming) {
    this.output = output;
    String name = output.getFileName().toString();
    this.fresh = output.resolveSibling("." + name + ".new");
    this.old = output.resolveSibling("." + name + ".old");
    this.earlier = earlier;
    this.renaming = renaming;
  }

  /** The folder that is to take the place. */
  Path fresh() {
    return fresh;
  }

  /** Whether a process ended before the old folder was cleared away. */
  boolean isToBeMended() {
    return Files.exists(old, LinkOption.NOFOLLOW_LINKS);
  }

  /** Puts the old folder back if there is none, or clears it away if there is a new one. */
  void mend() throws IOException {
    if (!isToBeMended()) {
      return;
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      clearOld();
    } else {
      renaming.rename(old, output);
    }
  }

  void replace() throws IOException {
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      try {
        renaming.rename(output, old);
      } catch (FileSystemException e) {
        // A mount point cannot be renamed, nor what somebody has open on some systems.
        replaceFileByFile();
        return;
      }
    }
    try {
      renaming.rename(fresh, output);
    } catch (IOException e) {
      if (isToBeMended()) {
        renaming.rename(old, output);
      }
      throw e;
    }
    try {
      clearOld();
    } catch (IOException e) {
      // The new reports are in their place; the next run clears the old ones away, or says why not.
    }
  }

  /** Carries over what is not ours, then deletes the old folder. */
  private void clearOld() throws IOException {
    if (!isToBeMended()) {
      return;
    }
    for (Path entry : FolderTree.entries(old)) {
      Path place = output.resolve(entry.getFileName());
      boolean pages = entry.getFileName().toString().equals(PageFolder.NAME);
      if (!pages
          && !ReportFiles.isReport(entry)
          && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(entry, place);
      }
    }
    for (Path foreign : PageFolder.foreignIn(old)) {
      Path place = output.resolve(PageFolder.NAME).resolve(foreign.getFileName());
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(place.getParent());
        Files.move(foreign, place);
      }
    }
    if (!earlier.keep(old)) {
      FolderTree.delete(old);
    }
  }

  private void replaceFileByFile() throws IOException {
    earlier.keepCopy();
    List<Path> pages = PageFolder.pagesIn(fresh);
    if (!pages.isEmpty()) {
      Files.createDirectories(output.resolve(PageFolder.NAME));
    }
    // The pages first: report.html leads to them.
    List<Path> reports = new ArrayList<>(pages);
    reports.addAll(filesIn(fresh));
    for (Path report : reports) {
      Files.copy(report, waitingPlaceOf(report), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Path report : reports) {
      Files.move(
          waitingPlaceOf(report),
          output.resolve(fresh.relativize(report)),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    // A report in a format that is no longer wanted would be of another run than the rest.
    List<Path> published = new ArrayList<>(PageFolder.pagesIn(output));
    filesIn(output).stream().filter(ReportFiles::isFile).forEach(published::add);
    for (Path entry : published) {
      if (!Files.exists(fresh.resolve(output.relativize(entry)))) {
        Files.delete(entry);
      }
    }
    if (pages.isEmpty() && PageFolder.is(output.resolve(PageFolder.NAME))) {
      Files.delete(output.resolve(PageFolder.NAME));
    }
    FolderTree.delete(fresh);
  }

  /** Where a file of the prepared folder waits for its place. */
  private Path waitingPlaceOf(Path report) {
    return output
        .resolve(fresh.relativize(report))
        .resolveSibling("." + report.getFileName() + ".new");
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    return FolderTree.entries(folder).stream().filter(Files::isRegularFile).toList();
  }
}
