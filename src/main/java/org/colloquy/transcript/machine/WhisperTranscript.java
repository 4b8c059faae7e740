package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * The JSON of Whisper, whisper-timestamped and WhisperX: {@code segments} with a {@code text} and
 * optionally a {@code speaker} and {@code words}, each of which may have its own speaker; or only a
 * {@code text}.
 */
final class WhisperTranscript implements MachineTranscript {
  @Override
  public String tools() {
    return "Whisper and WhisperX";
  }

  @Override
  public Optional<TimedUtterances> utterances(JsonNode root) {
    JsonNode segments = root.path("segments");
    TimedUtterances utterances = new TimedUtterances();
    if (segments.isEmpty() && isWhole(root)) {
      utterances.addPiece(Optional.empty(), root.path("text").asText());
      return Optional.of(utterances);
    }
    if (!segments.isArray() || !hasTexts(segments)) {
      return Optional.empty();
    }
    for (JsonNode segment : segments) {
      add(segment, utterances);
    }
    return Optional.of(utterances);
  }

  /** Whether the JSON is a mere {@code {"text": …}}, the default answer of Whisper's service. */
  private static boolean isWhole(JsonNode root) {
    boolean alone =
        root.size() == 1 || root.has("segments") || root.has("usage") || root.has("language");
    return alone && root.path("text").isTextual();
  }

  private static boolean hasTexts(JsonNode segments) {
    for (JsonNode segment : segments) {
      if (segment.path("text").isTextual()) {
        return true;
      }
    }
    return segments.isEmpty();
  }

  private static void add(JsonNode segment, TimedUtterances utterances) {
    Optional<String> speaker = MachineLabels.of(segment.path("speaker"));
    JsonNode words = segment.path("words");
    if (changesSpeaker(words)) {
      addWords(words, speaker, utterances);
    } else {
      utterances.add(
          speaker.or(() -> firstSpeaker(words)),
          segment.path("text").asText(),
          JsonTimes.seconds(segment.path("start")),
          JsonTimes.seconds(segment.path("end")));
    }
  }

  private static Optional<String> firstSpeaker(JsonNode words) {
    return words.isEmpty() ? Optional.empty() : MachineLabels.of(words.get(0).path("speaker"));
  }

  private static boolean changesSpeaker(JsonNode words) {
    List<Optional<String>> speakers = new ArrayList<>();
    words.forEach(word -> speakers.add(MachineLabels.of(word.path("speaker"))));
    return speakers.stream().flatMap(Optional::stream).distinct().count() > 1;
  }

  /**
   * Adds a segment in which the speaker changes between words; a word without a speaker belongs to
   * the speaker of the word before. Whisper writes the space before a word into the word, WhisperX
   * writes none.
   */
  private static void addWords(JsonNode words, Optional<String> first, TimedUtterances utterances) {
    boolean spaced = false;
    for (JsonNode word : words) {
      spaced |= text(word).startsWith(" ");
    }
    Optional<String> speaker = first;
    boolean begun = false;
    for (JsonNode word : words) {
      Optional<String> next = MachineLabels.of(word.path("speaker"));
      double end = JsonTimes.seconds(word.path("end"));
      boolean changes = next.isPresent() && !next.equals(speaker);
      speaker = changes ? next : speaker;
      if (begun && spaced && !changes && !text(word).startsWith(" ")) {
        utterances.glue(text(word), end);
      } else {
        utterances.add(speaker, text(word), JsonTimes.seconds(word.path("start")), end);
      }
      begun = true;
    }
  }

  private static String text(JsonNode word) {
    return word.has("word") ? word.path("word").asText() : word.path("text").asText();
  }
}
