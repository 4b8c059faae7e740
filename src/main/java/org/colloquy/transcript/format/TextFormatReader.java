package org.colloquy.transcript.format;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Transcript;

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
      CleanText clean = CleanText.of(text.text());
      List<Problem> problems = new ArrayList<>(TextProblems.of(id, clean));
      if (text.guessed()) {
        problems.add(TextProblems.guessed(id, text.charset()));
      }
      return withOrigin(readText(id, clean.text()), clean, problems);
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

  /** The offsets of a text that was read as it is are those of the file. */
  private static Reading withOrigin(Reading reading, CleanText clean, List<Problem> more) {
    if (!(reading instanceof Reading.Conversation conversation)) {
      return reading;
    }
    Transcript transcript = conversation.transcript();
    List<Problem> problems = new ArrayList<>(conversation.problems());
    problems.addAll(more);
    return new Reading.Conversation(
        transcript.text().equals(clean.text())
            ? transcript.withOffsets(clean.offsets())
            : transcript,
        problems);
  }
}
