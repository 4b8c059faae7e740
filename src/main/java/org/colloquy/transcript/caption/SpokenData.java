package org.colloquy.transcript.caption;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Words;

/**
 * The speech of a caption that is an object of JSON, as meetings of Microsoft Graph export it:
 * {@code {"speakerName": "Jane Roe", "spokenText": "Good day."}}. Other objects hold no speech.
 */
final class SpokenData {
  private static final String SPEAKER = "speakerName";
  private static final String TEXT = "spokenText";

  /** A longer object, in UTF-16 code units, is no caption. */
  private static final int LONGEST = 100_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private SpokenData() {}

  /** Returns the lines of the caption; empty if it is no such object. */
  static Optional<List<Cue.Line>> read(List<String> payload) {
    String text = String.join("\n", payload).strip();
    boolean object = text.startsWith("{") && text.endsWith("}") && text.length() <= LONGEST;
    if (!object || !text.contains('"' + TEXT + '"')) {
      return Optional.empty();
    }
    JsonNode data;
    try {
      data = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    if (!data.path(TEXT).isTextual()) {
      return Optional.empty();
    }
    String said = Words.singleSpaced(data.path(TEXT).asText());
    String name = Words.singleSpaced(data.path(SPEAKER).asText(""));
    if (said.isEmpty()) {
      return Optional.of(List.of());
    }
    // Who is not named is not the one before.
    return Optional.of(
        List.of(
            name.isEmpty()
                ? new Cue.Line(Optional.empty(), ChangeSigns.SIGN + said)
                : new Cue.Line(Optional.of(name), said)));
  }
}
