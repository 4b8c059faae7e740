package org.colloquy.speaker.corpus;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Speaker;

/** What all transcripts say of one person. */
final class CollectedPerson {
  private final SortedMap<String, Integer> names = new TreeMap<>();
  private final SortedMap<String, Integer> roles = new TreeMap<>();
  private final SortedMap<String, Integer> affiliations = new TreeMap<>();
  private final SortedSet<String> aliases = new TreeSet<>();
  private int transcripts;

  void add(Speaker speaker) {
    transcripts++;
    names.merge(speaker.name(), 1, Integer::sum);
    speaker.role().ifPresent(r -> roles.merge(r, 1, Integer::sum));
    speaker.affiliation().ifPresent(a -> affiliations.merge(a, 1, Integer::sum));
    aliases.addAll(speaker.aliases());
  }

  void addAll(CollectedPerson other) {
    transcripts += other.transcripts;
    other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    other.roles.forEach((role, count) -> roles.merge(role, count, Integer::sum));
    other.affiliations.forEach((a, count) -> affiliations.merge(a, count, Integer::sum));
    aliases.addAll(other.aliases);
  }

  /** In how many transcripts he or she speaks. */
  int transcripts() {
    return transcripts;
  }

  /** The fullest name; of equally long ones that with accents and small letters. */
  String name() {
    String best = names.firstKey();
    for (String name : names.keySet()) {
      int longer = Integer.compare(name.length(), best.length());
      if (longer > 0 || longer == 0 && weight(name) > weight(best)) {
        best = name;
      }
    }
    return best;
  }

  private static long weight(String name) {
    return name.chars().filter(Character::isLowerCase).count()
        + 2 * name.chars().filter(c -> Character.isLetter(c) && c > 127).count();
  }

  Optional<String> role() {
    return mostFrequent(roles);
  }

  Optional<String> affiliation() {
    return mostFrequent(affiliations);
  }

  SortedSet<String> aliases() {
    return aliases;
  }

  /** The first in alphabetical order if two are equally frequent. */
  private static Optional<String> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}
