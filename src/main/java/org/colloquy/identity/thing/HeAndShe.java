package org.colloquy.identity.thing;

import java.util.Optional;
import org.colloquy.model.ReferenceTally;

/** Which transcripts call a person he, and which she: both, and it is perhaps two people. */
final class HeAndShe {
  /** One pronoun may be misunderstood. */
  private static final int LEAST = 2;

  private Optional<String> he = Optional.empty();
  private Optional<String> she = Optional.empty();

  /**
   * Adds a transcript. It says he if it does so at least twice and never she, and the same for she.
   */
  void add(String transcript, ReferenceTally references) {
    if (references.he() >= LEAST && references.she() == 0) {
      he = first(he, Optional.of(transcript));
    } else if (references.she() >= LEAST && references.he() == 0) {
      she = first(she, Optional.of(transcript));
    }
  }

  /** Adds what is known of another name of the same person. */
  void addAll(HeAndShe other) {
    he = first(he, other.he);
    she = first(she, other.she);
  }

  /** The first transcript, in the order of ids, that says he; empty if none does. */
  Optional<String> he() {
    return he;
  }

  /** The first transcript, in the order of ids, that says she; empty if none does. */
  Optional<String> she() {
    return she;
  }

  /** Whether some transcript says he and another one she. */
  boolean areBoth() {
    return he.isPresent() && she.isPresent();
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isPresent() && other.get().compareTo(one.get()) < 0 ? other : one;
  }
}
