package org.colloquy.app.work;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.store.Digests;
import org.colloquy.transcript.TranscriptFile;

/**
 * The result of processing one file.
 *
 * @param file as it was when it was processed
 * @param stored where the store has the outcome; empty exactly if the file was not read
 * @param workDone how much had to be done
 * @param settled whether the next run need not try again
 */
public record FileResult(
    DataFile file, FileDigest digest, Optional<Stored> stored, WorkDone workDone, boolean settled) {
  public FileResult {
    if (stored.isPresent() != file.content().isPresent()) {
      throw new IllegalArgumentException(file.id() + " is in the store exactly if it was read");
    }
  }

  /**
   * Where the store has an outcome.
   *
   * @param record fingerprint of its record
   * @param digest of its record
   */
  public record Stored(Fingerprint record, Digests.DigestPlace digest) {}

  /** How much had to be done for a file. */
  public enum WorkDone {
    /** Analysed now. */
    NEW("new"),
    /** Read now, with annotations that were made before. */
    REUSED("annotations reused"),
    /** Nothing: the outcome was kept. */
    UNCHANGED("unchanged"),
    /** The file was not read. */
    UNREAD("not read");

    private final String printed;

    WorkDone(String printed) {
      this.printed = printed;
    }

    public String printed() {
      return printed;
    }
  }

  /** A file that was not read. */
  public static FileResult unread(DataFile file) {
    return new FileResult(
        file, file.unread().orElseThrow(), Optional.empty(), WorkDone.UNREAD, true);
  }

  /** A file that somebody is still writing. */
  public static FileResult waiting(TranscriptFile file) {
    String id = file.id();
    String reason = "it is still being written";
    Outcome outcome =
        new Outcome.Skipped(
            id,
            CharacterCounts.allFurniture(0),
            reason,
            List.of(
                Problem.ofFile(
                    Severity.WARNING,
                    ProblemCode.WAITING_FILE,
                    id,
                    id
                        + " is not in the reports: it changed while it was looked at. The next run"
                        + " takes it; let nobody write into the data folder for longer than"
                        + " --settle says.")));
    DataFile waiting = DataFile.unread(file, outcome);
    return new FileResult(
        waiting, waiting.unread().orElseThrow(), Optional.empty(), WorkDone.UNREAD, false);
  }
}
