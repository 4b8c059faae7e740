package org.colloquy.app.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.model.CheckedRow;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.folder.FileLink;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.publication.PublicationRefused;
import org.colloquy.store.PublicationRecord;
import org.colloquy.transcript.user.CheckFile;

/**
 * Answers that somebody has filled into the published sample itself, instead of a copy in the data
 * folder. The next publication would delete an hour's work, so it keeps the file.
 */
public final class AnswersInPlace {
  private final Path sample;
  private final boolean changed;

  private AnswersInPlace(Path sample, boolean changed) {
    this.sample = sample;
    this.changed = changed;
  }

  /**
   * Looks whether the published sample is as it was published.
   *
   * @param output the folder of the publication; it may be missing
   * @param previous the record of that publication; without one, a sample counts as changed if it
   *     has an answer
   * @throws IOException if the sample cannot be read
   */
  public static AnswersInPlace in(Path output, Optional<PublicationRecord> previous)
      throws IOException {
    Path sample = output.resolve(ReportFiles.CHECK);
    if (!Files.isRegularFile(sample)) {
      return new AnswersInPlace(sample, false);
    }
    boolean changed =
        previous.isPresent()
            ? !Fingerprint.of(sample).equals(previous.get().tables().get(ReportFiles.CHECK))
            : isAnswered(output);
    return new AnswersInPlace(sample, changed);
  }

  private static boolean isAnswered(Path output) {
    CheckFile.CheckRows read = CheckFile.read(output);
    return !read.problems().isEmpty()
        || read.files().stream()
            .flatMap(file -> file.rows().stream())
            .anyMatch(CheckedRow::isAnswered);
  }

  /**
   * Refuses to put another sample in the place of a changed one.
   *
   * @throws PublicationRefused if the sample was changed since it was published
   */
  public void requireNone() throws PublicationRefused {
    if (changed) {
      throw new PublicationRefused(
          "The sample "
              + sample
              + " was changed since --check drew it, and a new one would take its place. If it holds"
              + " your answers, move it into the data folder as check.csv, otherwise delete it. The"
              + " reports are as they were.");
    }
  }

  /**
   * Puts a changed sample into the new folder, unless there is a new one.
   *
   * @throws IOException if it cannot be linked or copied
   */
  public void keepIn(Path folder) throws IOException {
    Path kept = folder.resolve(ReportFiles.CHECK);
    if (changed && !Files.exists(kept)) {
      FileLink.linkOrCopy(sample, kept);
    }
  }
}
