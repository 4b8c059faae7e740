package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * The JSON that Otter and many scripts write, a plain list of utterances: {@code [{"speaker": …,
 * "text": …}]}, or such a list in {@code transcript} or {@code segments}. Podcasts' {@code
 * segments} have a {@code body} in place of {@code text}.
 */
final class ListedTranscript implements MachineTranscript {
  private static final List<String> SPEAKER = List.of("speaker", "speaker_name", "speakerName");
  private static final List<String> TEXT = List.of("text", "transcript", "content", "body");

  @Override
  public String tools() {
    return "lists of {\"speaker\", \"text\"}, as of Otter";
  }

  @Override
  public Optional<TimedUtterances> utterances(JsonNode root) {
    JsonNode list = root;
    for (String wrapper : List.of("transcript", "segments")) {
      list = root.path(wrapper).isArray() ? root.path(wrapper) : list;
    }
    if (!list.isArray() || !isConversation(list)) {
      return Optional.empty();
    }
    TimedUtterances utterances = new TimedUtterances();
    for (JsonNode piece : list) {
      utterances.addPiece(
          MachineLabels.of(first(piece, SPEAKER)).or(utterances::speaker),
          first(piece, TEXT).asText());
    }
    return Optional.of(utterances);
  }

  private static boolean isConversation(JsonNode list) {
    for (JsonNode piece : list) {
      boolean speaks = MachineLabels.of(first(piece, SPEAKER)).isPresent();
      if (speaks && first(piece, TEXT).isTextual()) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode first(JsonNode piece, List<String> names) {
    return names.stream()
        .filter(piece::has)
        .findFirst()
        .map(piece::path)
        .orElseGet(() -> piece.path(names.get(0)));
  }
}
