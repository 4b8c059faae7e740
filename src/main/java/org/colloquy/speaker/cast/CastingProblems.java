package org.colloquy.speaker.cast;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Alias;
import org.colloquy.model.Label;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.speaker.name.Finding;

/** The problems of a transcript's casting that a person should look at, in full sentences. */
public final class CastingProblems {
  private final String transcript;
  private final LineIndex lines;
  private final List<Problem> problems = new ArrayList<>();

  /** No problems yet, of this transcript. */
  public CastingProblems(Transcript transcript) {
    this.transcript = transcript.id();
    this.lines = new LineIndex(transcript.text());
  }

  /** The problems in the order in which they were added. */
  public List<Problem> list() {
    return problems;
  }

  /** Adds a warning that a label fits more than one person. */
  public void ambiguous(Label label, Turn turn) {
    add(
        turn,
        Severity.WARNING,
        ProblemCode.AMBIGUOUS_LABEL,
        "The label \""
            + Words.singleSpaced(label.text())
            + "\" fits more than one person of this transcript, so the turn is given to nobody. Print the"
            + " full name in the label, or name the person in "
            + Alias.TABLE
            + ", to settle it.");
  }

  /** Adds a note that several people speak a turn together. */
  public void together(Label label, Turn turn) {
    add(
        turn,
        Severity.NOTE,
        ProblemCode.AMBIGUOUS_LABEL,
        "The label \""
            + Words.singleSpaced(label.text())
            + "\" names several people of this transcript, so the turn is counted for none of them. To"
            + " count it for somebody, or for all of them under one name, give the label a name in "
            + Alias.TABLE
            + ".");
  }

  /**
   * Adds a note that a turn without a label was given to somebody.
   *
   * @param name the speaker's name
   * @param finding why it was given to the speaker, and how sure that is
   */
  public void inferred(Turn turn, String name, Finding<?> finding) {
    add(
        turn,
        Severity.NOTE,
        ProblemCode.INFERRED_SPEAKER,
        (turn.number() == 1 ? "The opening" : "The turn")
            + " has no label; it was given to "
            + name
            + " (confidence "
            + finding.confidence()
            + "), who "
            + finding.reason()
            + ".");
  }

  /**
   * Adds a note that the turns of a label that names nobody were given to somebody.
   *
   * @param turn the first of these turns
   * @param name the speaker's name
   * @param finding why the label is the speaker's, and how sure that is
   */
  public void named(Turn turn, String name, Finding<?> finding) {
    add(
        turn,
        Severity.NOTE,
        ProblemCode.INFERRED_SPEAKER,
        "The label"
            + turn.label().map(label -> " \"" + Words.singleSpaced(label.text()) + "\"").orElse("")
            + " names nobody; its turns were given to "
            + name
            + " (confidence "
            + finding.confidence()
            + "), who "
            + finding.reason()
            + ".");
  }

  /**
   * Adds a warning about turns without a label that were given to nobody.
   *
   * @param first the first of these turns
   * @param count how many there are
   */
  public void unknown(Turn first, int count) {
    add(
        first,
        Severity.WARNING,
        ProblemCode.UNKNOWN_SPEAKER,
        (count == 1
                ? (first.number() == 1 ? "The opening" : "The turn")
                    + " has no label and nothing tells clearly who speaks it; it was given to nobody."
                : count
                    + " turns, of which this is the first, have no label and nothing tells clearly who"
                    + " speaks them; they were given to nobody.")
            + " Put a label before it, or name the person in "
            + Alias.TABLE
            + ", to settle it.");
  }

  private void add(Turn turn, Severity severity, ProblemCode code, String message) {
    problems.add(
        Problem.at(severity, code, transcript, lines.positionOf(turn.span().start()), message));
  }
}
