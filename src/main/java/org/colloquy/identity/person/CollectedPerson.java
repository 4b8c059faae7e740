package org.colloquy.identity.person;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Speaker;

/** A person of the corpus, with what all transcripts say of him or her. */
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

  /** The number of transcripts in which he or she speaks. */
  int transcripts() {
    return transcripts;
  }

  /** The longest name; of equally long ones, the one with more accents and small letters. */
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

  /** The most frequent role; empty if no transcript gives one. */
  Optional<String> role() {
    return mostFrequent(roles);
  }

  /** The most frequent affiliation; empty if no transcript gives one. */
  Optional<String> affiliation() {
    return mostFrequent(affiliations);
  }

  SortedSet<String> aliases() {
    return aliases;
  }

  /**
   * Returns the most frequent text; of equally frequent ones, the first in the order of the
   * alphabet.
   */
  private static Optional<String> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}
