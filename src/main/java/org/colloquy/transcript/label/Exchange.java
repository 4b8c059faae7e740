package org.colloquy.transcript.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Figures by which candidates of one family are seen to be people who talk, not the headings of a
 * list, the levels of a log or the sources that an article quotes.
 */
final class Exchange {
  /** Share of quoted texts from which on the candidates name sources, not speakers. */
  private static final double MOSTLY_QUOTED = 0.6;

  private final List<Sighting> sightings;
  private final Map<String, Integer> seen = new HashMap<>();

  Exchange(List<Sighting> sightings) {
    this.sightings = sightings;
    sightings.forEach(s -> seen.merge(s.candidate().key(), 1, Integer::sum));
  }

  int size() {
    return sightings.size();
  }

  int names() {
    return seen.size();
  }

  int seen(String key) {
    return seen.getOrDefault(key, 0);
  }

  boolean mostlyQuotes() {
    return size() > 0 && share(s -> s.speech().quoted()) >= MOSTLY_QUOTED;
  }

  /** Share of candidates whose name occurs more than once. */
  double recurring() {
    return share(s -> seen(s.candidate().key()) > 1);
  }

  /** How many names occur more than once. */
  long recurringNames() {
    return seen.values().stream().filter(n -> n > 1).count();
  }

  /** Share of the paragraphs between the first and the last candidate that begin with one. */
  double density() {
    if (sightings.isEmpty()) {
      return 0;
    }
    int first = sightings.get(0).paragraph();
    int last = sightings.get(size() - 1).paragraph();
    return (double) size() / (last - first + 1);
  }

  /** Share of those whose speech sounds like talk. */
  double talk() {
    return share(s -> s.speech().talks());
  }

  /** Share of those whose speech is made of sentences. */
  double sentences() {
    return share(s -> s.speech().endsSentence());
  }

  double share(Predicate<Sighting> which) {
    return size() == 0 ? 0 : (double) sightings.stream().filter(which).count() / size();
  }
}
