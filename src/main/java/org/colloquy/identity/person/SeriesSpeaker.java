package org.colloquy.identity.person;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Somebody with a full name, by the series that he or she speaks in. */
final class SeriesSpeaker {
  /** So many series of a person are remembered, and no more. */
  private static final int MOST_SERIES = 16;

  private final SortedMap<Programme, Integer> series = new TreeMap<>();
  private final Set<String> roles = new HashSet<>();

  /** Adds a transcript in which the person speaks. */
  void add(Set<Programme> programmes, Optional<String> role) {
    programmes.forEach(programme -> series.merge(programme, 1, Integer::sum));
    role.ifPresent(roles::add);
    while (series.size() > MOST_SERIES) {
      series.remove(series.lastKey());
    }
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
