package org.colloquy.transcript.format;

import java.util.List;
import java.util.OptionalInt;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.model.Transcript;

/** The reading of a file: what a reader made of it. */
public sealed interface Reading {
  /**
   * The file is a conversation; the problems say what a person should know about how it was read.
   */
  record Conversation(Transcript transcript, List<Problem> problems) implements Reading {
    public Conversation {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The file holds no conversation; the outcome says why.
   *
   * @param text the running text in which no speaker was found; empty if there is no such text
   */
  record NoConversation(Outcome outcome, String text) implements Reading {
    /** The reading of a file without running text. */
    public NoConversation(Outcome outcome) {
      this(outcome, "");
    }
  }

  /**
   * The reading of a file in which nobody speaks.
   *
   * @param length length of its text, in UTF-16 code units
   * @param reason the reason, without a full stop
   * @param whatToDo a sentence
   */
  static Reading notATranscript(
      String id, int length, ProblemCode code, String reason, String whatToDo) {
    String message = id + " is not a transcript: " + reason + ". " + whatToDo;
    return new NoConversation(
        new Outcome.NotATranscript(
            id,
            CharacterCounts.allFurniture(length),
            reason,
            List.of(Problem.ofFile(Severity.WARNING, code, id, message))));
  }

  /** The reading of running text in which no label was found. */
  static Reading noSpeaker(String id, String text) {
    String reason = "no speaker label found";
    return new NoConversation(
        new Outcome.NotATranscript(
            id,
            CharacterCounts.allFurniture(text.length()),
            reason,
            List.of(
                Problem.ofFile(
                    Severity.WARNING,
                    ProblemCode.NO_SPEAKER,
                    id,
                    id
                        + " is not a transcript: "
                        + reason
                        + ". If it is a transcript, its labels are of a kind that this version does not"
                        + " know."))),
        text);
  }

  /**
   * The reading of a file that cannot be read.
   *
   * @param reason the predicate of a sentence that begins with the id, without a full stop: {@code
   *     cannot be read (it is gone)}
   * @param whatToDo a sentence
   */
  static Reading failed(String id, ProblemCode code, String reason, String whatToDo) {
    String message = id + " " + reason + ". " + whatToDo;
    return failed(id, reason, Problem.ofFile(Severity.ERROR, code, id, message));
  }

  /** The reading of a file that cannot be read because of an error at {@code place}. */
  static Reading failedAt(TextPosition place, String id, String reason, String whatToDo) {
    String message = id + " " + reason + ". " + whatToDo;
    return failed(
        id,
        reason,
        new Problem(
            Severity.ERROR,
            ProblemCode.MALFORMED_FILE,
            id,
            OptionalInt.of(place.line()),
            OptionalInt.of(place.column()),
            message));
  }

  private static Reading failed(String id, String reason, Problem problem) {
    return new NoConversation(
        new Outcome.Failed(id, CharacterCounts.allFurniture(0), reason, List.of(problem)));
  }
}
