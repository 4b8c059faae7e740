package org.colloquy.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.colloquy.transcript.TranscriptFile;

/** Finds the transcript that a user names. */
public final class NamedTranscript {
  /** How many names are listed when a name fits several. */
  private static final int LISTED = 5;

  private NamedTranscript() {}

  /** Thrown if the name fits no file or several; the message says what to do. */
  public static final class NotFound extends Exception {
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
   * Returns the file with this id or path; if there is none, the only file whose id ends in the
   * name or contains it, ignoring case.
   *
   * @throws NotFound if the name fits no file or several
   */
  public static TranscriptFile among(List<TranscriptFile> files, String name) throws NotFound {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    List<Predicate<TranscriptFile>> matches =
        List.of(
            file -> file.id().equals(name),
            file -> isAt(file, name),
            file -> ("/" + file.id()).toLowerCase(Locale.ROOT).endsWith("/" + lowerCase),
            file -> file.id().toLowerCase(Locale.ROOT).contains(lowerCase));
    for (Predicate<TranscriptFile> match : matches) {
      List<TranscriptFile> found = files.stream().filter(match).toList();
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
        "The name '" + name + "' fits no file in the data folder. --dry-run lists the files.");
  }
}
