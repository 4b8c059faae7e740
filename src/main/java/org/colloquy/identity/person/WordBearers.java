package org.colloquy.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All who bear one word as their surname, or all who bear it as their given name. The most frequent
 * names have thousands of bearers and labels, so a label meets only those who speak in its series.
 */
final class WordBearers {
  private final SortedMap<String, Bearer> byId = new TreeMap<>();

  /** What is made of them when nobody is added any more; null before. */
  private Map<Programme, List<Bearer>> bySeries;

  private Set<String> people;

  /**
   * Somebody with a full name.
   *
   * @param canonical the person's id, which several ids may have in common
   */
  record Bearer(String canonical, SeriesSpeaker speaker) {
    private Bearer and(Bearer other) {
      SeriesSpeaker sum = new SeriesSpeaker();
      sum.addAll(speaker);
      sum.addAll(other.speaker);
      return new Bearer(canonical, sum);
    }
  }

  /** Adds somebody; what is added under one id is summed. */
  void add(String id, Bearer bearer) {
    byId.merge(id, bearer, Bearer::and);
    bySeries = null;
  }

  boolean isEmpty() {
    return byId.isEmpty();
  }

  /** Whether all of them are one person. */
  boolean areOne() {
    index();
    return people.size() == 1;
  }

  /** Returns those who speak in a series of the label, each once. */
  Set<Bearer> inSeriesOf(OneNameLabel label) {
    index();
    Set<Bearer> found = new LinkedHashSet<>();
    label.series().forEach(series -> found.addAll(bySeries.getOrDefault(series, List.of())));
    return found;
  }

  private void index() {
    if (bySeries != null) {
      return;
    }
    bySeries = new HashMap<>();
    people = new HashSet<>();
    for (Bearer bearer : byId.values()) {
      people.add(bearer.canonical());
      bearer
          .speaker()
          .series()
          .forEach(series -> bySeries.computeIfAbsent(series, s -> new ArrayList<>()).add(bearer));
    }
  }
}
