package org.colloquy.report.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.CorpusEntry;
import org.colloquy.report.tally.DigestView;

/** The days of the transcripts in which a speaker mentions an entity. */
final class PairDays {
  private final boolean values;
  private final Map<String, Map<String, SortedSet<LocalDate>>> days = new HashMap<>();
  private boolean some;

  /**
   * @param values whether dates, numbers and the like count as entities
   */
  PairDays(boolean values) {
    this.values = values;
  }

  /** Adds those of a file; none if it is not analysed, or has no date. */
  void add(CorpusEntry file) {
    DigestView.of(file, values)
        .ifPresent(view -> view.digest().date().ifPresent(date -> add(view, date.value())));
  }

  private void add(DigestView view, LocalDate day) {
    view.tallies()
        .forEach(
            tally ->
                view.speakerOf(tally)
                    .ifPresent(
                        speaker -> {
                          days.computeIfAbsent(speaker.id(), id -> new HashMap<>())
                              .computeIfAbsent(view.entityOf(tally).id(), id -> new TreeSet<>())
                              .add(day);
                          some = true;
                        }));
  }

  /** Whether any mention has a day. */
  boolean some() {
    return some;
  }

  /** The days of a pair; none if no transcript with a mention has a date. */
  SortedSet<LocalDate> of(String speaker, String entity) {
    return days.getOrDefault(speaker, Map.of()).getOrDefault(entity, Collections.emptySortedSet());
  }
}
