package org.colloquy.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The digest of one file of the data folder, analysed or not: all that the corpus-wide step needs
 * to know of it.
 *
 * @param id path below the data folder, with {@code /} between its parts
 * @param full whether it was analysed in full
 * @param status the reports' word for the outcome: {@code analysed}, {@code failed} …
 * @param reason why it was not analysed in full; empty if it was
 * @param characters how many of the file's characters are speech, labels, directions and furniture
 * @param problems what a person should look at; sorted by the constructor
 * @param transcript the transcript's digest; empty if the file was not analysed
 */
public record FileDigest(
    String id,
    boolean full,
    String status,
    String reason,
    CharacterCounts characters,
    List<Problem> problems,
    Optional<TranscriptDigest> transcript) {
  public FileDigest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(characters, "characters");
    problems = problems.stream().sorted().toList();
    if (full && transcript.isEmpty()) {
      throw new IllegalArgumentException(id + ": analysed in full, but not analysed");
    }
  }

  /** Makes the digest of an outcome. */
  public static FileDigest of(Outcome outcome) {
    return new FileDigest(
        outcome.id(),
        outcome instanceof Outcome.Analysed,
        outcome.status(),
        outcome.reason(),
        outcome.characters(),
        outcome.problems(),
        outcome.analysed().map(TranscriptDigest::of));
  }
}
