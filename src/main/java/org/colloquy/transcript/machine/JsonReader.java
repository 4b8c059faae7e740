package org.colloquy.transcript.machine;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextDecoder;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Reads the JSON of transcription tools: parses it once and tries each {@link MachineTranscript} in
 * turn.
 */
public final class JsonReader implements TranscriptReader {
  private final List<MachineTranscript> kinds =
      List.of(
          new WhisperTranscript(),
          new AwsTranscript(),
          new GoogleTranscript(),
          new AssemblyAiTranscript(),
          new DeepgramTranscript(),
          new ListedTranscript());
  private final ObjectReader parser =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  @Override
  public String extension() {
    return ".json";
  }

  @Override
  public Reading read(String id, byte[] bytes) {
    if (TextDecoder.decode(bytes) instanceof TextDecoder.Decoded.Empty empty) {
      return Reading.notATranscript(
          id, empty.length(), ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    JsonNode root;
    try {
      root = parser.readTree(bytes);
    } catch (JsonProcessingException e) {
      return malformed(id, e);
    } catch (IOException | StackOverflowError | OutOfMemoryError e) {
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not JSON that can be read (" + e.getClass().getSimpleName() + ")",
          "Export it again from the program that made it.");
    }
    for (MachineTranscript kind : kinds) {
      Optional<TimedUtterances> utterances = kind.utterances(root);
      if (utterances.isPresent()) {
        return utterances.get().reading(id, bytes.length, Optional.empty());
      }
    }
    return Reading.notATranscript(
        id,
        bytes.length,
        ProblemCode.UNKNOWN_FORMAT,
        "JSON of no known kind",
        "Read are "
            + kinds.stream().map(MachineTranscript::tools).collect(Collectors.joining("; "))
            + ".");
  }

  private static Reading malformed(String id, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    String reason =
        "is not valid JSON: line "
            + line
            + ", column "
            + column
            + ": "
            + oneLine(e.getOriginalMessage());
    return Reading.failedAt(
        new TextPosition(line, column),
        id,
        reason,
        "Export it again from the program that made it.");
  }

  /**
   * Returns the first line of a parser's message, without its full stop and its advice for
   * programmers.
   */
  private static String oneLine(String message) {
    String first = message.lines().findFirst().orElse("");
    String plain = first.contains("exceeds") ? first : first.replaceAll(" \\(.*", "");
    return plain.replaceAll(", from `[^`]*`", "").strip().replaceAll("\\.$", "");
  }
}
