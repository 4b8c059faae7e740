package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * AssemblyAI's JSON: {@code utterances} with speakers, otherwise one {@code text} without speakers.
 */
final class AssemblyAiTranscript implements MachineTranscript {
  @Override
  public String tools() {
    return "AssemblyAI";
  }

  @Override
  public Optional<TimedUtterances> utterances(JsonNode root) {
    JsonNode said = root.path("utterances");
    boolean spoken = said.path(0).path("text").isTextual();
    boolean whole =
        root.path("text").isTextual() && (root.path("words").isArray() || root.has("audio_url"));
    if (!spoken && !whole) {
      return Optional.empty();
    }
    TimedUtterances utterances = new TimedUtterances();
    if (spoken) {
      for (JsonNode utterance : said) {
        utterances.addParagraph(
            MachineLabels.of(utterance.path("speaker")),
            utterance.path("text").asText(),
            TimedUtterances.UNKNOWN);
      }
    } else {
      utterances.addPiece(Optional.empty(), root.path("text").asText());
    }
    return Optional.of(utterances);
  }
}
