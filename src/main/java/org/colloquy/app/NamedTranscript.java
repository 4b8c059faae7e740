package org.colloquy.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.colloquy.transcript.TranscriptFile;

/** Finds the file that somebody means by a name. */
final class NamedTranscript {
  /** How many names are listed when a name fits several. */
  private static final int LISTED = 5;

  private NamedTranscript() {}

  /** No file or several files have the name; the message says what to do. */
  static final class NotFound extends Exception {
    private static final long serialVersionUID = 1;

    NotFound(String message) {
      super(message);
    }
  }

  private static boolean isAt(TranscriptFile file, String name) {
    try {
      Path path = Path.of(name).toAbsolutePath().normalize();
      return file.path().toAbsolutePath().normalize().equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The file with this id or path; else the only one whose id ends in or holds the name, whatever
   * its case.
   */
  static TranscriptFile among(List<TranscriptFile> files, String name) throws NotFound {
    String low = name.toLowerCase(Locale.ROOT);
    List<Predicate<TranscriptFile>> ways =
        List.of(
            file -> file.id().equals(name),
            file -> isAt(file, name),
            file -> ("/" + file.id()).toLowerCase(Locale.ROOT).endsWith("/" + low),
            file -> file.id().toLowerCase(Locale.ROOT).contains(low));
    for (Predicate<TranscriptFile> way : ways) {
      List<TranscriptFile> found = files.stream().filter(way).toList();
      if (found.size() == 1) {
        return found.get(0);
      }
      if (!found.isEmpty()) {
        throw new NotFound(
            "'"
                + name
                + "' fits "
                + found.size()
                + " files: "
                + String.join(", ", found.stream().limit(LISTED).map(TranscriptFile::id).toList())
                + (found.size() > LISTED ? ", …" : "")
                + ". Give more of the name.");
      }
    }
    throw new NotFound(
        "No file in the data folder is called '" + name + "'. --dry-run lists what is there.");
  }
}
