package org.colloquy.transcript.format;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;

/** Reads a format that is text: decodes the bytes, and says so where the charset was guessed. */
public abstract class TextFormatReader implements TranscriptReader {
  private final String extension;

  /**
   * @param extension with its dot, in small letters
   */
  public TextFormatReader(String extension) {
    this.extension = extension;
  }

  /** Reads the file's text; never throws for what it holds. */
  protected abstract Reading readText(String id, String text);

  @Override
  public final boolean reads(String fileName) {
    return fileName.endsWith(extension);
  }

  @Override
  public final Reading read(String id, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded instanceof TextDecoder.Decoded.Text text) {
      Reading reading = readText(id, text.text());
      return text.guessed() ? saying(guessed(id, text), reading) : reading;
    }
    if (decoded instanceof TextDecoder.Decoded.Empty empty) {
      return Reading.notATranscript(
          id, empty.length(), ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    return Reading.notATranscript(
        id,
        0,
        ProblemCode.BINARY_FILE,
        "not text, although its name ends in " + extension,
        "Export it as text from the program that made it.");
  }

  private static Problem guessed(String id, TextDecoder.Decoded.Text decoded) {
    return Problem.ofFile(
        Severity.WARNING,
        ProblemCode.GUESSED_CHARSET,
        id,
        id
            + " is not UTF-8; it was read as "
            + decoded.charset().name()
            + ". If accents look wrong in the reports, save it as UTF-8.");
  }

  private static Reading saying(Problem problem, Reading reading) {
    if (!(reading instanceof Reading.Conversation conversation)) {
      return reading;
    }
    List<Problem> problems = new ArrayList<>(conversation.problems());
    problems.add(problem);
    return new Reading.Conversation(conversation.transcript(), problems);
  }
}
