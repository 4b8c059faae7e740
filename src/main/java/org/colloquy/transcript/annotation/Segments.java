package org.colloquy.transcript.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private final List<Segment> segments = new ArrayList<>();

  /** Adds a segment of a tier. */
  void add(Optional<String> speaker, String text, TimePoint start, TimePoint end) {
    segments.add(new Segment(speaker, text, start, end));
  }

  /** Makes a reading of all segments, by their beginnings; of two at one time, the first added. */
  Reading reading(String id, int length, Optional<Sourced<LocalDate>> date) {
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
