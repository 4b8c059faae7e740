package org.colloquy.identity.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.Slug;

/**
 * Who is one person by the name alone, and who is not in spite of it. Every decision needs those
 * who have {@link PersonKey#namesakes} in common, and nobody else.
 */
final class Namesakes {
  private final Map<String, String> canonical;
  private final Map<String, String> officials;
  private final Set<String> homonyms;

  private Namesakes(
      Map<String, String> canonical, Map<String, String> officials, Set<String> homonyms) {
    this.canonical = canonical;
    this.officials = officials;
    this.homonyms = homonyms;
  }

  /** Decides for these people; all their namesakes are among them. */
  static Namesakes of(Map<PersonKey, CollectedPerson> people) {
    Map<String, String> fullNames = new TreeMap<>();
    Set<String> given = new HashSet<>();
    Map<String, String> homes = new HashMap<>();
    Set<String> homonyms = new HashSet<>();
    people.forEach(
        (key, person) -> {
          person.fullName().ifPresent(name -> fullNames.merge(key.id(), name, Namesakes::first));
          if (person.isGiven()) {
            given.add(key.id());
          }
          if (key.isAtHome()
              && !key.home().equals(homes.computeIfAbsent(key.id(), id -> key.home()))) {
            homonyms.add(key.id());
          }
        });
    Map<String, String> canonical = new HashMap<>(MiddleNames.canonical(fullNames));
    canonical.keySet().removeAll(given);
    return new Namesakes(canonical, officials(people, canonical), homonyms);
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Map<String, String> officials(
      Map<PersonKey, CollectedPerson> people, Map<String, String> canonical) {
    Map<String, CollectedPerson> inOffice = new TreeMap<>();
    Set<String> ofThePress = new HashSet<>();
    people.forEach(
        (key, person) -> {
          String id = canonical.getOrDefault(key.id(), key.id());
          if (key.walk() == WalkOfLife.OFFICE) {
            inOffice.computeIfAbsent(id, i -> new CollectedPerson()).addNames(person);
          } else if (key.walk() == WalkOfLife.PRESS) {
            ofThePress.add(id);
          }
        });
    inOffice.keySet().retainAll(ofThePress);
    Map<String, String> officials = new HashMap<>();
    inOffice.forEach(
        (id, person) ->
            officials.put(id, id + "-" + Slug.of(person.affiliation().orElse("official"))));
    return officials;
  }

  /** The final id of each full name that differs from another one only in a middle name. */
  Map<String, String> canonical() {
    return canonical;
  }

  /** The id of each holder of an office whose namesake reports, by the namesake's id. */
  Map<String, String> officials() {
    return officials;
  }

  /** Whether people of two transcripts share this id because the transcripts have similar names. */
  boolean isHomonym(PersonKey key) {
    return homonyms.contains(key.id());
  }

  /** The id that somebody has unless a series tells more. */
  String idOf(PersonKey key) {
    if (key.isAtHome()) {
      return isHomonym(key)
          ? key.id().substring(0, key.id().indexOf('@') + 1) + key.home()
          : key.id();
    }
    String id = canonical.getOrDefault(key.id(), key.id());
    return key.walk() == WalkOfLife.OFFICE ? officials.getOrDefault(id, id) : id;
  }

  /** Somebody as series know them. */
  SeriesMember member(PersonKey key, CollectedPerson person) {
    return new SeriesMember(key.id(), canonical.getOrDefault(key.id(), key.id()), person.series());
  }
}
