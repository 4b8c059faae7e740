package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Somebody with a full name, by the series that he or she speaks in. */
final class SeriesSpeaker implements Serializable {
  private static final long serialVersionUID = 1;

  /** So many series of a person are remembered, and no more. */
  private static final int MOST_SERIES = 16;

  private final TreeMap<Programme, Integer> series = new TreeMap<>();
  private final TreeSet<String> roles = new TreeSet<>();

  /** Adds a transcript in which the person speaks. */
  void add(Set<Programme> programmes, Optional<String> role) {
    programmes.forEach(programme -> series.merge(programme, 1, Integer::sum));
    role.ifPresent(roles::add);
    shorten();
  }

  /** Adds what other transcripts say of the same person. */
  void addAll(SeriesSpeaker other) {
    other.series.forEach((programme, n) -> series.merge(programme, n, Integer::sum));
    roles.addAll(other.roles);
    shorten();
  }

  /** The first in order stay: whatever the order of adding, they are the same. */
  private void shorten() {
    while (series.size() > MOST_SERIES) {
      series.remove(series.lastKey());
    }
  }

  /** The series in which the person speaks, in their order. */
  Set<Programme> series() {
    return Collections.unmodifiableSet(series.keySet());
  }

  /** The number of transcripts of the series in which the person speaks. */
  int transcriptsOf(Programme programme) {
    return series.getOrDefault(programme, 0);
  }

  /** Whether some transcript gives the person a role. */
  boolean hasRole() {
    return !roles.isEmpty();
  }

  /** Whether some transcript gives the person this role. */
  boolean hasRole(String role) {
    return roles.contains(role);
  }
}
