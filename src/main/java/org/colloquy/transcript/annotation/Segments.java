package org.colloquy.transcript.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Collects the segments of tiers, which a file lists tier by tier, and puts them in their order.
 */
final class Segments {
  /**
   * A segment.
   *
   * @param speaker the name of the tier; empty if it has none
   */
  private record Segment(Optional<String> speaker, String text, TimePoint start, TimePoint end) {}

  /** A number of an analysis, perhaps with a mark of doubt: the strength of a break, {@code 4-}. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[p?\\-]{0,2}");

  private static final int FEWEST_NUMBERS = 3;

  private final List<Segment> segments = new ArrayList<>();

  /** Adds a segment of a tier. */
  void add(Optional<String> speaker, String text, TimePoint start, TimePoint end) {
    segments.add(new Segment(speaker, text, start, end));
  }

  /** Leaves out tiers that hold nothing but numbers, which are no speech. */
  private void withoutNumbers() {
    Map<Optional<String>, Integer> numbers = new HashMap<>();
    Set<Optional<String>> speech = new HashSet<>();
    for (Segment segment : segments) {
      String text = segment.text().strip();
      if (NUMBER.matcher(text).matches()) {
        numbers.merge(segment.speaker(), 1, Integer::sum);
      } else if (!text.isEmpty()) {
        speech.add(segment.speaker());
      }
    }
    segments.removeIf(
        segment ->
            !speech.contains(segment.speaker())
                && numbers.getOrDefault(segment.speaker(), 0) >= FEWEST_NUMBERS);
  }

  /** Makes a reading of all segments, by their beginnings; of two at one time, the first added. */
  Reading reading(String id, int length, Optional<Sourced<LocalDate>> date) {
    withoutNumbers();
    segments.sort(Comparator.comparingDouble(segment -> segment.start().seconds()));
    TimedUtterances utterances = new TimedUtterances();
    for (Segment segment : segments) {
      if (!Words.singleSpaced(segment.text()).isEmpty()) {
        utterances.add(
            segment.speaker(), segment.text(), segment.start().seconds(), segment.end().seconds());
        utterances.spoken(segment.start().known(), segment.end().known());
      }
    }
    return utterances.reading(id, length, date);
  }
}
