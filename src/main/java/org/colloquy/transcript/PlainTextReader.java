package org.colloquy.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Transcript;

/** Reads plain text. */
final class PlainTextReader implements TranscriptReader {
  private final PageReader pages = new PageReader();

  @Override
  public boolean reads(String fileName) {
    return fileName.endsWith(".txt");
  }

  @Override
  public Reading read(String id, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded instanceof TextDecoder.Decoded.Text text) {
      return readText(id, text);
    }
    if (decoded instanceof TextDecoder.Decoded.Empty empty) {
      return none(id, empty.length(), ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    return none(
        id,
        0,
        ProblemCode.BINARY_FILE,
        "not text, although its name ends in .txt",
        "Export it as text from the program that made it.");
  }

  private Reading readText(String id, TextDecoder.Decoded.Text decoded) {
    Optional<Transcript> transcript = pages.read(id, decoded.text());
    if (transcript.isEmpty()) {
      return none(
          id,
          decoded.text().length(),
          ProblemCode.NO_SPEAKER,
          "no speaker label found",
          "If it is a transcript, its labels are of a kind that this version does not know.");
    }
    List<Problem> problems = new ArrayList<>();
    if (decoded.guessed()) {
      problems.add(
          Problem.ofFile(
              Severity.WARNING,
              ProblemCode.GUESSED_CHARSET,
              id,
              id
                  + " is not UTF-8; it was read as "
                  + decoded.charset().name()
                  + ". If accents look wrong in the reports, save it as UTF-8."));
    }
    return new Reading.Conversation(transcript.get(), problems);
  }

  private static Reading none(
      String id, int length, ProblemCode code, String reason, String whatToDo) {
    return new Reading.NoConversation(
        new Outcome.NotATranscript(
            id,
            CharacterCounts.allFurniture(length),
            reason,
            List.of(
                Problem.ofFile(
                    Severity.WARNING,
                    code,
                    id,
                    id + " is not a transcript: " + reason + ". " + whatToDo))));
  }
}
