package org.colloquy.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes a folder of reports so that a reader never sees half of it. The reports are written
 * into {@code .NAME.new} beside the folder, the old folder is renamed to {@code .NAME.old}, the new
 * one takes its name, and what others have put into the old folder is carried over. A run that is
 * killed between the two renames leaves both folders whole; the next one puts the old one back
 * first.
 */
public final class Publication {
  private final Path output;
  private final Path fresh;
  private final Path old;
  private final EarlierPublications earlier;

  /**
   * @param output the folder to publish
   * @param keep how many earlier publications stay beside it
   */
  public Publication(Path output, int keep) {
    this.output = output.toAbsolutePath().normalize();
    String name = this.output.getFileName().toString();
    this.fresh = this.output.resolveSibling("." + name + ".new");
    this.old = this.output.resolveSibling("." + name + ".old");
    this.earlier = new EarlierPublications(this.output, keep);
  }

  /** The folder cannot be published into; the message says why and what to do. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Prepares an empty folder for the reports, and mends what a killed run may have left.
   *
   * @return the folder to write into
   * @throws Refused if the output folder is somebody else's or cannot be written
   */
  public Path prepare() throws IOException {
    try {
      Files.createDirectories(output.getParent());
      recover();
      refuseForeign();
      deleteTree(fresh);
      return Files.createDirectory(fresh);
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      throw new Refused(
          "The output folder "
              + output
              + " cannot be written ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "). The reports are prepared beside it: give this user the right to write in "
              + output.getParent()
              + ", or choose another folder with --output.");
    }
  }

  /** The published folder, which may be missing. */
  public Path published() {
    return output;
  }

  /** Puts the prepared folder in the place of the published one. */
  public void publish() throws IOException {
    Durable.force(fresh);
    replace();
    Durable.forceFolder(output.getParent());
    earlier.prune();
  }

  private void replace() throws IOException {
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException | java.nio.file.AccessDeniedException e) {
        publishFileByFile();
        return;
      } catch (java.nio.file.FileSystemException e) {
        // A mount point cannot be renamed.
        publishFileByFile();
        return;
      }
    }
    try {
      Files.move(fresh, output, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.exists(old)) {
        Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    clearOld();
  }

  /** Throws the prepared folder away. */
  public void abandon() throws IOException {
    deleteTree(fresh);
  }

  private void recover() throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    if (Files.exists(output)) {
      clearOld();
    } else {
      Files.move(old, output, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Carries over what is not ours, then deletes the old folder. */
  private void clearOld() throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    for (Path entry : entries(old)) {
      Path place = output.resolve(entry.getFileName());
      boolean pages = entry.getFileName().toString().equals(PageFolder.NAME);
      if (!pages && !isReport(entry) && !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
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
      deleteTree(old);
    }
  }

  private void publishFileByFile() throws IOException {
    earlier.keepCopy();
    List<Path> pages = PageFolder.pagesIn(fresh);
    if (!pages.isEmpty()) {
      Files.createDirectories(output.resolve(PageFolder.NAME));
    }
    // The pages first: report.html leads to them.
    List<Path> reports = new ArrayList<>(pages);
    reports.addAll(filesIn(fresh));
    for (Path report : reports) {
      Files.copy(report, besideOf(report), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Path report : reports) {
      Files.move(
          besideOf(report),
          output.resolve(fresh.relativize(report)),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    // A report in a format that is no longer wanted would be of another run than the rest.
    List<Path> published = new ArrayList<>(PageFolder.pagesIn(output));
    filesIn(output).stream().filter(Publication::isFile).forEach(published::add);
    for (Path entry : published) {
      if (!Files.exists(fresh.resolve(output.relativize(entry)))) {
        Files.delete(entry);
      }
    }
    if (pages.isEmpty() && PageFolder.is(output.resolve(PageFolder.NAME))) {
      Files.delete(output.resolve(PageFolder.NAME));
    }
    deleteTree(fresh);
  }

  /** Where a file of the prepared folder waits for its place. */
  private Path besideOf(Path report) {
    return output
        .resolve(fresh.relativize(report))
        .resolveSibling("." + report.getFileName() + ".new");
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    return entries(folder).stream().filter(Files::isRegularFile).toList();
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new Refused(output + " is a file, not a folder. Choose a folder with --output.");
    }
    if (!Files.isWritable(output)) {
      throw new Refused(
          "The output folder "
              + output
              + " may not be written by this user. Change its rights, or choose another folder with"
              + " --output.");
    }
    for (Path entry : entries(output)) {
      boolean hidden = entry.getFileName().toString().startsWith(".");
      if (!hidden && !isReport(entry) && !isOurs()) {
        throw new Refused(
            "The output folder "
                + output
                + " holds files that are no reports ("
                + entry.getFileName()
                + ", for one). Choose an empty or a new folder with --output.");
      }
    }
  }

  private static boolean isFile(Path entry) {
    return Reports.FILE_NAMES.contains(entry.getFileName().toString());
  }

  private static boolean isReport(Path entry) throws IOException {
    return isFile(entry) || PageFolder.is(entry);
  }

  /** Whether an earlier run published here: its run.json says so. */
  private boolean isOurs() {
    Path run = output.resolve(RunFile.NAME);
    if (!Files.isRegularFile(run)) {
      return false;
    }
    try (JsonParser json = new JsonFactory().createParser(run.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && "program".equals(json.currentName())) {
          return RunFile.PROGRAM.equals(json.nextTextValue());
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(null);
    return entries;
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
