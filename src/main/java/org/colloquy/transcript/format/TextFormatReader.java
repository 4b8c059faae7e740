package org.colloquy.transcript.format;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Transcript;

/**
 * A reader of a text format: decodes and cleans the bytes, and reports a guessed charset and
 * damaged characters.
 */
public abstract class TextFormatReader implements TranscriptReader {
  private final String extension;

  /**
   * @param extension the extension of the format's files, with its dot, in lower case
   */
  public TextFormatReader(String extension) {
    this.extension = extension;
  }

  /** Reads the file's decoded and cleaned text; never throws because of its content. */
  protected abstract Reading readText(String id, String text);

  @Override
  public final String extension() {
    return extension;
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

  /**
   * Gives the transcript the map to the file's offsets, unless the reader composed a text of its
   * own.
   */
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
