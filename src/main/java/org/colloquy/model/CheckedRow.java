package org.colloquy.model;

import java.util.Objects;

/**
 * A row of a check file of the user's: something that the program said, and what a person answers.
 *
 * @param kind what it is about
 * @param transcript id of the transcript
 * @param place where it stood in the file: 0-based, half-open, in UTF-16 code units
 * @param text the words that it is about, single-spaced; of a turn, its first ones
 * @param group the class that the program put it into; empty if the row does not say
 * @param size how many the program counted in that class; 0 if the row does not say
 * @param said what the program said, as the sample prints it; empty if the row does not say
 * @param meant the id of whom or what the program meant; empty if it has none
 * @param context what stood around it, as the sample prints it; empty if the row does not say
 * @param answer one of the kind's answers; empty if the person has not answered
 * @param line 1-based line of the row in the file
 */
public record CheckedRow(
    CheckKind kind,
    String transcript,
    Span place,
    String text,
    String group,
    long size,
    String said,
    String meant,
    String context,
    String answer,
    int line) {
  public CheckedRow {
    Objects.requireNonNull(place, "place");
    if (!answer.isEmpty() && !kind.answers().contains(answer)) {
      throw new IllegalArgumentException("\"" + answer + "\" is no answer about a " + kind);
    }
    if (transcript.isEmpty() || line < 1 || size < 0) {
      throw new IllegalArgumentException(
          "a row has a transcript, a line and no negative size: " + line + ", " + size);
    }
  }

  /** Whether the row says of which class it was drawn, and how many there were in it. */
  public boolean saysItsClass() {
    return !group.isEmpty() && size > 0;
  }

  /** Whether the person has answered, if only with <i>cannot tell</i>. */
  public boolean isAnswered() {
    return !answer.isEmpty();
  }
}
