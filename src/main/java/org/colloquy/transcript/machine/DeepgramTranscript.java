package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Deepgram's JSON: {@code results.utterances} with speaker numbers; otherwise the best alternative
 * of each channel, either its {@code paragraphs} or its {@code transcript}. If the utterances have
 * no speakers but the paragraphs do, the paragraphs are used.
 */
final class DeepgramTranscript implements MachineTranscript {
  @Override
  public String tools() {
    return "Deepgram";
  }

  @Override
  public Optional<TimedUtterances> utterances(JsonNode root) {
    JsonNode results = root.path("results");
    JsonNode said = results.path("utterances");
    JsonNode channels = results.path("channels");
    boolean kind = said.path(0).path("transcript").isTextual() || channels.path(0).isObject();
    if (!kind) {
      return Optional.empty();
    }
    TimedUtterances utterances = new TimedUtterances();
    boolean named =
        said.path(0).has("speaker") || !paragraphs(channels.path(0)).path(0).has("speaker");
    if (!said.isEmpty() && named) {
      said.forEach(utterance -> add(utterance, utterances));
    } else {
      channels.forEach(channel -> addChannel(channel, utterances));
    }
    return Optional.of(utterances);
  }

  private static JsonNode paragraphs(JsonNode channel) {
    return channel.path("alternatives").path(0).path("paragraphs").path("paragraphs");
  }

  private static void addChannel(JsonNode channel, TimedUtterances utterances) {
    JsonNode paragraphs = paragraphs(channel);
    if (paragraphs.isEmpty()) {
      utterances.addPiece(
          Optional.empty(), channel.path("alternatives").path(0).path("transcript").asText());
    }
    for (JsonNode paragraph : paragraphs) {
      StringBuilder text = new StringBuilder();
      for (JsonNode sentence : paragraph.path("sentences")) {
        text.append(sentence.path("text").asText()).append(' ');
      }
      utterances.addParagraph(
          MachineLabels.of(paragraph.path("speaker")), text.toString(), TimedUtterances.UNKNOWN);
    }
  }

  private static void add(JsonNode utterance, TimedUtterances utterances) {
    utterances.add(
        MachineLabels.of(utterance.path("speaker")),
        utterance.path("transcript").asText(),
        JsonTimes.seconds(utterance.path("start")),
        JsonTimes.seconds(utterance.path("end")));
  }
}
