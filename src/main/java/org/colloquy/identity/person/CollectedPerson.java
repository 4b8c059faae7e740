package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;

/** A person of the corpus, with what all transcripts say of him or her. */
final class CollectedPerson implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeMap<String, Integer> names = new TreeMap<>();
  private final TreeMap<String, Integer> roles = new TreeMap<>();
  private final TreeMap<String, Integer> affiliations = new TreeMap<>();
  private final TreeSet<String> aliases = new TreeSet<>();
  private final SeriesWords series = new SeriesWords();
  private int transcripts;
  private boolean given;

  /** A full name; of several that have one id, the alphabetically first. Empty without one. */
  private String fullName = "";

  void add(Speaker speaker) {
    transcripts++;
    names.merge(speaker.name(), 1, Integer::sum);
    speaker.role().ifPresent(r -> roles.merge(r, 1, Integer::sum));
    speaker.affiliation().ifPresent(a -> affiliations.merge(a, 1, Integer::sum));
    aliases.addAll(speaker.aliases());
    given |= speaker.naming() == Naming.GIVEN;
    if (speaker.naming() == Naming.FULL) {
      fullName = first(fullName, speaker.name());
    }
  }

  /** Adds all that is known of the same person; returns this one. */
  CollectedPerson addAll(CollectedPerson other) {
    series.addAll(other.series);
    return addNames(other);
  }

  /** Adds what is known of the same person, except for the series; returns this one. */
  CollectedPerson addNames(CollectedPerson other) {
    transcripts += other.transcripts;
    other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    other.roles.forEach((role, count) -> roles.merge(role, count, Integer::sum));
    other.affiliations.forEach((a, count) -> affiliations.merge(a, count, Integer::sum));
    aliases.addAll(other.aliases);
    given |= other.given;
    fullName = first(fullName, other.fullName);
    return this;
  }

  private static String first(String one, String other) {
    return one.isEmpty() || !other.isEmpty() && other.compareTo(one) < 0 ? other : one;
  }

  /** The words by which series know the person. */
  SeriesWords series() {
    return series;
  }

  /** Whether the user's table gives the name. */
  boolean isGiven() {
    return given;
  }

  /** A full name that transcripts give; empty if none does. */
  Optional<String> fullName() {
    return Optional.of(fullName).filter(name -> !name.isEmpty());
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
  private static Optional<String> mostFrequent(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}
