package org.colloquy.identity.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;
import org.colloquy.model.Sourced;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.TranscriptDigest;

/**
 * Labels of a surname alone that are those of a full name in other transcripts: the only full name
 * with that surname in the corpus, of somebody who speaks in the same programme and in no other
 * role. A programme is an outlet or, without one, a title.
 */
final class ProgrammeSurnames {
  /** So many programmes of a person are remembered, and no more. */
  private static final int PROGRAMMES = 8;

  private final Map<String, Map<String, Bearer>> bearers = new HashMap<>();
  private final Map<String, Alone> alone = new TreeMap<>();

  private static final class Bearer {
    private final SortedSet<String> programmes = new TreeSet<>();
    private final Set<String> roles = new HashSet<>();
  }

  private record Alone(String surname, String programme, Optional<String> role) {}

  /** Adds the speakers of a transcript. */
  void add(TranscriptDigest transcript) {
    Optional<String> programme =
        transcript.outlet().or(transcript::title).map(Sourced::value).map(PersonName::fold);
    Set<String> bornHere = new HashSet<>();
    for (Speaker speaker : transcript.speakers()) {
      FoldedName name = PersonName.parse(speaker.name()).folded();
      if (speaker.naming() == Naming.FULL && name.isFull()) {
        bornHere.add(name.last());
        Bearer bearer =
            bearers
                .computeIfAbsent(name.last(), surname -> new TreeMap<>())
                .computeIfAbsent(speaker.idIn(transcript.id()), id -> new Bearer());
        programme.ifPresent(bearer.programmes::add);
        speaker.role().ifPresent(bearer.roles::add);
        while (bearer.programmes.size() > PROGRAMMES) {
          bearer.programmes.remove(bearer.programmes.last());
        }
      }
    }
    for (Speaker speaker : transcript.speakers()) {
      FoldedName name = PersonName.parse(speaker.name()).folded();
      boolean isAlone =
          speaker.naming() == Naming.PART && !name.isFull() && !bornHere.contains(name.last());
      if (isAlone && programme.isPresent()) {
        alone.put(
            speaker.idIn(transcript.id()), new Alone(name.last(), programme.get(), speaker.role()));
      }
    }
  }

  /**
   * Returns the id of the full name by the id of each label of a surname alone.
   *
   * @param canonical the common id of full names that are one person's
   */
  Map<String, String> fullNames(Map<String, String> canonical) {
    Map<String, String> found = new HashMap<>();
    alone.forEach(
        (id, label) -> {
          Map<String, Bearer> all = bearers.getOrDefault(label.surname(), Map.of());
          Set<String> people = new TreeSet<>();
          all.keySet().forEach(full -> people.add(canonical.getOrDefault(full, full)));
          boolean sameProgramme =
              all.values().stream()
                  .anyMatch(
                      bearer ->
                          bearer.programmes.contains(label.programme())
                              && (label.role().isEmpty()
                                  || bearer.roles.isEmpty()
                                  || bearer.roles.contains(label.role().get())));
          if (people.size() == 1 && sameProgramme) {
            found.put(id, people.iterator().next());
          }
        });
    return found;
  }
}
