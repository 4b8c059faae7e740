package org.colloquy.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the corpus-wide step needs of one file of the data folder, whatever became of it.
 *
 * @param id path below the data folder, with {@code /} between its parts
 * @param full whether it was analysed in full
 * @param status the word for what became of it in the reports
 * @param reason why it was not analysed in full; empty if it was
 * @param characters what kind of text the file's characters are
 * @param problems what a person should look at, sorted
 * @param transcript empty if it was not analysed
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
