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
import org.colloquy.report.folder.PartFolder;
import org.colloquy.report.folder.ReportFiles;

/**
 * A folder that is replaced by a prepared one, in two renames: the published folder out of the way,
 * the prepared one into its place. Between the two renames there is no folder of this name; {@link
 * #mend} puts the published one back if a process ended there.
 */
final class ReplacedFolder {
  private final Path output;
  private final Path prepared;
  private final Path replaced;
  private final PreviousPublications previous;
  private final Renaming renaming;

  /** How folders are renamed: at once, or not at all. */
  interface Renaming {
    /**
     * @throws IOException if the folder is not renamed; it is then as it was
     */
    void rename(Path from, Path to) throws IOException;

    /** The atomic rename of the operating system. */
    static Renaming bySystem() {
      return (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * @param output the folder to replace; the prepared one lies next to it as {@code .NAME.new}
   * @param previous keeps the replaced folder, if any are to be kept
   * @param renaming how folders are renamed
   */
  ReplacedFolder(Path output, PreviousPublications previous, Renaming renaming) {
    this.output = output;
    String name = output.getFileName().toString();
    this.prepared = output.resolveSibling("." + name + ".new");
    this.replaced = output.resolveSibling("." + name + ".old");
    this.previous = previous;
    this.renaming = renaming;
  }

  /** The folder that is to take the place; it may be missing. */
  Path prepared() {
    return prepared;
  }

  /** Whether a process ended before the replaced folder was cleared away. */
  boolean isToBeMended() {
    return Files.exists(replaced, LinkOption.NOFOLLOW_LINKS);
  }

  /** Puts the replaced folder back if nothing took its place; else clears it away. */
  void mend() throws IOException {
    if (!isToBeMended()) {
      return;
    }
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      clearReplaced();
    } else {
      renaming.rename(replaced, output);
    }
  }

  /**
   * Replaces the folder; one that cannot be renamed is replaced file by file, which readers can
   * see.
   *
   * @throws IOException if that fails; the published folder is first put back, if it was renamed
   */
  void replace() throws IOException {
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      try {
        renaming.rename(output, replaced);
      } catch (FileSystemException e) {
        // A mount point cannot be renamed, nor, on some systems, a folder that somebody has open.
        replaceFileByFile();
        return;
      }
    }
    try {
      renaming.rename(prepared, output);
    } catch (IOException e) {
      if (isToBeMended()) {
        renaming.rename(replaced, output);
      }
      throw e;
    }
    try {
      clearReplaced();
    } catch (IOException e) {
      // The new reports are published; the next run clears the replaced ones away, or reports why
      // not.
    }
  }

  /** Moves files that are not ours into the new folder, then keeps or deletes the replaced one. */
  private void clearReplaced() throws IOException {
    if (!isToBeMended()) {
      return;
    }
    for (Path entry : FolderTree.entries(replaced)) {
      Path place = output.resolve(entry.getFileName());
      boolean pages = entry.getFileName().toString().equals(PageFolder.NAME);
      if (!pages
          && !ReportFiles.isReport(entry)
          && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(entry, place);
      }
    }
    for (Path foreign : PageFolder.foreignIn(replaced)) {
      Path place = output.resolve(PageFolder.NAME).resolve(foreign.getFileName());
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(place.getParent());
        Files.move(foreign, place);
      }
    }
    if (!previous.keep(replaced)) {
      FolderTree.delete(replaced);
    }
  }

  private void replaceFileByFile() throws IOException {
    previous.keepCopy();
    List<Path> pages = PageFolder.pagesIn(prepared);
    if (!pages.isEmpty()) {
      Files.createDirectories(output.resolve(PageFolder.NAME));
    }
    // The pages come first: report.html links to them.
    List<Path> reports = new ArrayList<>(pages);
    reports.addAll(PartFolder.partsIn(prepared));
    reports.addAll(filesIn(prepared));
    for (Path report : reports) {
      makeWayFor(report);
      Files.copy(report, waitingPlaceOf(report), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Path report : reports) {
      Files.move(
          waitingPlaceOf(report),
          output.resolve(prepared.relativize(report)),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    // A report in a format that is no longer wanted would come from another run than the rest.
    List<Path> published = new ArrayList<>(PageFolder.pagesIn(output));
    published.addAll(PartFolder.partsIn(output));
    filesIn(output).stream().filter(ReportFiles::isFile).forEach(published::add);
    for (Path entry : published) {
      if (!Files.exists(prepared.resolve(output.relativize(entry)))) {
        Files.delete(entry);
      }
    }
    if (pages.isEmpty() && PageFolder.is(output.resolve(PageFolder.NAME))) {
      Files.delete(output.resolve(PageFolder.NAME));
    }
    for (Path entry : FolderTree.entries(output)) {
      if (PartFolder.is(entry) && FolderTree.entries(entry).isEmpty()) {
        Files.delete(entry);
      }
    }
    FolderTree.delete(prepared);
  }

  /** A table was a file and is a folder now, or the other way round. */
  private void makeWayFor(Path report) throws IOException {
    Path place = output.resolve(prepared.relativize(report));
    if (PartFolder.is(place)) {
      FolderTree.delete(place);
    }
    if (Files.isRegularFile(place.getParent())) {
      Files.delete(place.getParent());
    }
    Files.createDirectories(place.getParent());
  }

  /** The temporary name under which a file of the prepared folder waits for its place. */
  private Path waitingPlaceOf(Path report) {
    return output
        .resolve(prepared.relativize(report))
        .resolveSibling("." + report.getFileName() + ".new");
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    return FolderTree.entries(folder).stream().filter(Files::isRegularFile).toList();
  }
}
