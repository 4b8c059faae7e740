package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The voices by time, for files that have who speaks in one list and what is said in another: each
 * entry of such a list has a voice and a time and no text.
 */
final class SpeakerTimeline {
  /** No voices. */
  static final SpeakerTimeline NONE = new SpeakerTimeline();

  /** Times of words and of voices may be rounded differently. */
  private static final double ROUNDING = 0.0015;

  private final NavigableMap<Double, Voice> voices = new TreeMap<>();

  private SpeakerTimeline() {}

  /** Reads all entries of such lists. */
  static SpeakerTimeline of(JsonNode root, FieldNames names, EntryReader entries) {
    SpeakerTimeline timeline = new SpeakerTimeline();
    JsonObjects.visit(
        root,
        object ->
            timeline.add(
                entries.read(new JsonFields(object, names), EntryReader.Surroundings.LISTED)));
    return timeline;
  }

  private void add(JsonEntry entry) {
    boolean voice = entry.voice().filter(Voice::sure).isPresent();
    if (voice && entry.text().isEmpty() && !Double.isNaN(entry.start())) {
      voices.put(entry.start(), entry.voice().get());
    }
  }

  boolean isEmpty() {
    return voices.isEmpty();
  }

  /** Returns the voice at a time in seconds; empty if nobody speaks yet or the time is unknown. */
  Optional<Voice> at(double start) {
    return Double.isNaN(start)
        ? Optional.empty()
        : Optional.ofNullable(voices.floorEntry(start + ROUNDING)).map(Map.Entry::getValue);
  }
}
