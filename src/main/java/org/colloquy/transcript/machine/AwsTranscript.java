package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * AWS Transcribe's JSON: {@code results.audio_segments} in newer files, otherwise {@code
 * results.items}, whose speakers are found by their start times in {@code results.speaker_labels},
 * otherwise {@code results.transcripts} without speakers.
 */
final class AwsTranscript implements MachineTranscript {
  @Override
  public String tools() {
    return "AWS Transcribe";
  }

  @Override
  public Optional<TimedUtterances> utterances(JsonNode root) {
    JsonNode results = root.path("results");
    boolean kind =
        results.isObject()
            && (results.path("items").isArray()
                || results.path("audio_segments").isArray()
                || results.path("transcripts").isArray());
    if (!kind) {
      return Optional.empty();
    }
    TimedUtterances utterances = new TimedUtterances();
    if (!results.path("audio_segments").isEmpty()) {
      results.path("audio_segments").forEach(segment -> addSegment(segment, utterances));
    } else if (!results.path("items").isEmpty()) {
      addItems(results, utterances);
    } else {
      results
          .path("transcripts")
          .forEach(t -> utterances.addPiece(Optional.empty(), t.path("transcript").asText()));
    }
    return Optional.of(utterances);
  }

  private static void addSegment(JsonNode segment, TimedUtterances utterances) {
    utterances.add(
        MachineLabels.of(segment.path("speaker_label")),
        segment.path("transcript").asText(),
        JsonTimes.seconds(segment.path("start_time")),
        JsonTimes.seconds(segment.path("end_time")));
  }

  private static void addItems(JsonNode results, TimedUtterances utterances) {
    NavigableMap<Double, String> speakers = speakersByStart(results.path("speaker_labels"));
    for (JsonNode item : results.path("items")) {
      String content = item.path("alternatives").path(0).path("content").asText();
      double start = JsonTimes.seconds(item.path("start_time"));
      double end = JsonTimes.seconds(item.path("end_time"));
      if (item.path("type").asText().equals("punctuation")) {
        utterances.glue(content, end);
      } else {
        Optional<String> own = MachineLabels.of(item.path("speaker_label"));
        utterances.add(own.or(() -> at(speakers, start)), content, start, end);
      }
    }
  }

  private static NavigableMap<Double, String> speakersByStart(JsonNode labels) {
    NavigableMap<Double, String> speakers = new TreeMap<>();
    for (JsonNode segment : labels.path("segments")) {
      put(segment, speakers);
      segment.path("items").forEach(item -> put(item, speakers));
    }
    return speakers;
  }

  private static void put(JsonNode timed, NavigableMap<Double, String> speakers) {
    double start = JsonTimes.seconds(timed.path("start_time"));
    if (!Double.isNaN(start)) {
      MachineLabels.of(timed.path("speaker_label")).ifPresent(s -> speakers.put(start, s));
    }
  }

  private static Optional<String> at(NavigableMap<Double, String> speakers, double start) {
    return Double.isNaN(start)
        ? Optional.empty()
        : Optional.ofNullable(speakers.floorEntry(start)).map(Map.Entry::getValue);
  }
}
