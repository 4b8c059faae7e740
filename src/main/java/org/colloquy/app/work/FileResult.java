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
 * @param file the file as it was when it was processed
 * @param digest the digest of the outcome
 * @param stored where the store has the outcome; empty exactly if the file was not read
 * @param workDone how much work the file needed
 * @param settled whether the result is final; if not, the next run tries again
 */
public record FileResult(
    DataFile file, FileDigest digest, Optional<Stored> stored, WorkDone workDone, boolean settled) {
  public FileResult {
    if (stored.isPresent() != file.content().isPresent()) {
      throw new IllegalArgumentException(file.id() + " is in the store exactly if it was read");
    }
  }

  /**
   * The place of an outcome in the store.
   *
   * @param record fingerprint of what counts of the outcome's record
   * @param digest the place of the record's digest
   */
  public record Stored(Fingerprint record, Digests.DigestPlace digest) {}

  /** The work that a file needed in this run. */
  public enum WorkDone {
    /** Analysed in this run. */
    NEW("new"),
    /** Read in this run, with annotations that an earlier run had stored. */
    REUSED("annotations reused"),
    /** None: the store had the outcome. */
    UNCHANGED("unchanged"),
    /** None: the file was not read. */
    UNREAD("not read");

    private final String printed;

    WorkDone(String printed) {
      this.printed = printed;
    }

    /** Returns the word in messages and in {@code run.json}. */
    public String printed() {
      return printed;
    }
  }

  /** Returns the result of a file that was not read. */
  public static FileResult unread(DataFile file) {
    return new FileResult(
        file, file.unread().orElseThrow(), Optional.empty(), WorkDone.UNREAD, true);
  }

  /** Returns the result of a file that somebody is still writing; the next run tries again. */
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
