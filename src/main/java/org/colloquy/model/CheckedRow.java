package org.colloquy.model;

import java.util.Objects;

/**
 * A row of a check file of the user's: something that the program said, and what a person answers.
 *
 * @param kind what it is about
 * @param transcript id of the transcript
 * @param place where it stood in the file: 0-based, half-open, in UTF-16 code units
 * @param text the words that it is about, single-spaced; of a turn, its first ones
 * @param group the class that the program put it into
 * @param said what the program said, as the sample prints it
 * @param meant the id of whom or what the program meant; empty if it has none
 * @param answer one of the kind's answers; empty if the person has not answered
 * @param line 1-based line of the row in the file
 */
public record CheckedRow(
    CheckKind kind,
    String transcript,
    Span place,
    String text,
    String group,
    String said,
    String meant,
    String answer,
    int line) {
  public CheckedRow {
    Objects.requireNonNull(place, "place");
    if (!answer.isEmpty() && !kind.answers().contains(answer)) {
      throw new IllegalArgumentException("\"" + answer + "\" is no answer about a " + kind);
    }
    if (transcript.isEmpty() || line < 1) {
      throw new IllegalArgumentException("a row has a transcript and a line: " + line);
    }
  }

  /** Whether the person has answered, if only with <i>cannot tell</i>. */
  public boolean isAnswered() {
    return !answer.isEmpty();
  }
}
