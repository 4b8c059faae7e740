package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Whisper, whisper-timestamped and WhisperX: {@code segments} with a {@code text}, perhaps a {@code
 * speaker}, and perhaps {@code words} of which each has a speaker of its own; or a {@code text}
 * alone.
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

  /**
   * Whether it is a mere {@code {"text": …}}, as Whisper's service answers if not asked for more.
   */
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
   * Adds a segment in which the speaker changes word by word; a word without a speaker is its
   * neighbour's. Whisper writes the space before a word into it, WhisperX writes none.
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
