package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Google Speech-to-Text's JSON: {@code results} with {@code alternatives}, the best one first. With
 * speaker diarisation the last result may repeat all words, each with its speaker; then only that
 * result is used.
 */
final class GoogleTranscript implements MachineTranscript {
  @Override
  public String tools() {
    return "Google Speech-to-Text";
  }

  @Override
  public Optional<TimedUtterances> utterances(JsonNode root) {
    JsonNode results = root.path("response").has("results") ? root.path("response") : root;
    results = results.path("results");
    if (!results.isArray() || !hasAlternatives(results)) {
      return Optional.empty();
    }
    TimedUtterances utterances = new TimedUtterances();
    List<JsonNode> tagged = taggedWords(results);
    if (tagged.isEmpty()) {
      results.forEach(result -> addTranscript(best(result), utterances));
    } else {
      tagged.forEach(word -> addWord(word, utterances));
    }
    return Optional.of(utterances);
  }

  private static boolean hasAlternatives(JsonNode results) {
    for (JsonNode result : results) {
      if (result.path("alternatives").isArray()) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode best(JsonNode result) {
    return result.path("alternatives").path(0);
  }

  /** The words with speakers; empty if the file has no speakers. */
  private static List<JsonNode> taggedWords(JsonNode results) {
    List<JsonNode> all = new ArrayList<>();
    List<JsonNode> last = List.of();
    double first = TimedUtterances.UNKNOWN;
    for (JsonNode result : results) {
      JsonNode words = best(result).path("words");
      if (Double.isNaN(first) && !words.isEmpty()) {
        first = start(words.get(0));
      }
      if (isTagged(words)) {
        last = new ArrayList<>();
        words.forEach(last::add);
        all.addAll(last);
      }
    }
    boolean lastSaysAll = !last.isEmpty() && !(start(last.get(0)) > first);
    return lastSaysAll ? last : all;
  }

  private static boolean isTagged(JsonNode words) {
    for (JsonNode word : words) {
      if (speaker(word).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void addWord(JsonNode word, TimedUtterances utterances) {
    utterances.add(
        speaker(word).or(utterances::speaker),
        word.path("word").asText(),
        start(word),
        JsonTimes.seconds(either(word, "endTime", "endOffset", "end_time")));
  }

  private static void addTranscript(JsonNode alternative, TimedUtterances utterances) {
    JsonNode words = alternative.path("words");
    double start = words.isEmpty() ? TimedUtterances.UNKNOWN : start(words.get(0));
    JsonNode last = words.path(words.size() - 1);
    utterances.add(
        Optional.empty(),
        alternative.path("transcript").asText(),
        start,
        JsonTimes.seconds(either(last, "endTime", "endOffset", "end_time")));
  }

  private static double start(JsonNode word) {
    return JsonTimes.seconds(either(word, "startTime", "startOffset", "start_time"));
  }

  /** The speaker of a word; a tag of 0 means that it has none. */
  private static Optional<String> speaker(JsonNode word) {
    JsonNode tag = either(word, "speakerLabel", "speakerTag", "speaker_tag");
    return tag.asText().equals("0") ? Optional.empty() : MachineLabels.of(tag);
  }

  private static JsonNode either(JsonNode node, String... names) {
    for (String name : names) {
      if (node.has(name)) {
        return node.path(name);
      }
    }
    return node.path(names[0]);
  }
}
