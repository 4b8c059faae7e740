package org.colloquy.transcript;

import java.util.stream.Collectors;
import org.colloquy.model.Label;
import org.colloquy.model.Outcome;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.transcript.format.Reading;

/** Turns of a reading, written as people write down what they expect. */
public final class Turns {
  private Turns() {}

  /**
   * Writes {@code label | text ¶ next paragraph} for each turn and {@code ( … )} for each
   * direction, or the reason why there is no conversation.
   */
  public static String of(Reading reading) {
    if (reading instanceof Reading.Conversation conversation) {
      return of(conversation.transcript());
    }
    Outcome outcome = ((Reading.NoConversation) reading).outcome();
    return "! " + outcome.status() + ": " + outcome.reason();
  }

  private static String of(Transcript transcript) {
    String turns =
        transcript.turns().stream()
            .map(turn -> of(transcript.text(), turn))
            .collect(Collectors.joining("\n"));
    String directions =
        transcript.directions().stream()
            .map(d -> "\n> " + d.span().in(transcript.text()))
            .collect(Collectors.joining());
    return turns + directions;
  }

  private static String of(String text, Turn turn) {
    return turn.label().map(Label::text).orElse("")
        + " | "
        + turn.paragraphs().stream()
            .map((Paragraph p) -> p.textIn(text))
            .collect(Collectors.joining(" ¶ "));
  }
}
