package org.colloquy.app;

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

/**
 * A file that is dealt with.
 *
 * @param content fingerprint of its bytes; empty if it was not read
 * @param stored where the store has the outcome; empty if it has not
 * @param how much had to be done
 * @param settled whether the next run need not try again
 */
record Finished(
    FileDigest digest,
    Optional<Fingerprint> content,
    Optional<Stored> stored,
    How how,
    boolean settled) {
  /**
   * Where the store has an outcome.
   *
   * @param key of its record
   * @param record fingerprint of its record
   * @param digest of its record
   */
  record Stored(Fingerprint key, Fingerprint record, Digests.Place digest) {}

  /** How much had to be done for a file. */
  enum How {
    /** Analysed now. */
    NEW("new"),
    /** Read now, with annotations that were made before. */
    REUSED("annotations reused"),
    /** Nothing: the outcome was kept. */
    KEPT("unchanged"),
    /** The file was not read. */
    UNREAD("not read");

    private final String printed;

    How(String printed) {
      this.printed = printed;
    }

    String printed() {
      return printed;
    }
  }

  static Finished unread(Outcome outcome) {
    return new Finished(
        FileDigest.of(outcome), Optional.empty(), Optional.empty(), How.UNREAD, true);
  }

  /** A file that somebody is still writing. */
  static Finished waiting(String id) {
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
    return new Finished(
        FileDigest.of(outcome), Optional.empty(), Optional.empty(), How.UNREAD, false);
  }
}
