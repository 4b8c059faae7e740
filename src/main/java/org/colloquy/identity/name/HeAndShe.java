package org.colloquy.identity.name;

import java.io.Serializable;
import java.util.Optional;
import org.colloquy.model.ReferenceTally;

/** Which transcripts call a person he, and which she: both, and it is perhaps two people. */
public final class HeAndShe implements Serializable {
  private static final long serialVersionUID = 1;

  /** One pronoun may be misunderstood. */
  private static final int LEAST = 2;

  /** The first transcript, in the order of ids, that says it; empty if none does. */
  private String he = "";

  private String she = "";

  /**
   * Adds a transcript. It says he if it does so at least twice and never she, and the same for she.
   */
  public void add(String transcript, ReferenceTally references) {
    if (references.he() >= LEAST && references.she() == 0) {
      he = first(he, transcript);
    } else if (references.she() >= LEAST && references.he() == 0) {
      she = first(she, transcript);
    }
  }

  /** Adds what is known of another name of the same person. */
  public void addAll(HeAndShe other) {
    he = first(he, other.he);
    she = first(she, other.she);
  }

  /** The first transcript, in the order of ids, that says he; empty if none does. */
  public Optional<String> he() {
    return Optional.of(he).filter(id -> !id.isEmpty());
  }

  /** The first transcript, in the order of ids, that says she; empty if none does. */
  public Optional<String> she() {
    return Optional.of(she).filter(id -> !id.isEmpty());
  }

  /** Whether some transcript says he and another one she. */
  public boolean areBoth() {
    return !he.isEmpty() && !she.isEmpty();
  }

  private static String first(String one, String other) {
    return one.isEmpty() || !other.isEmpty() && other.compareTo(one) < 0 ? other : one;
  }
}
