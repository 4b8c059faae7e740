package org.colloquy.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;

/** A group of mentions of one entity, while the transcript is being resolved. */
final class Group {
  private final OptionalInt speaker;
  private final String givenName;
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
  private final List<Integer> mentions = new ArrayList<>();

  private Group(OptionalInt speaker, String givenName) {
    this.speaker = speaker;
    this.givenName = givenName;
  }

  /**
   * Makes the group of a participant, whose name is known before any mention.
   *
   * @param speaker 0-based index into the cast's speakers
   */
  static Group ofSpeaker(int speaker, String name) {
    return new Group(OptionalInt.of(speaker), name);
  }

  /** Makes the group of an entity that is not a participant; its name comes from its mentions. */
  static Group ofNamed() {
    return new Group(OptionalInt.empty(), "");
  }

  /** The 0-based index of the participant in the cast's speakers; empty if it is none. */
  OptionalInt speaker() {
    return speaker;
  }

  /** The 0-based indexes of its mentions in the annotations. */
  List<Integer> mentions() {
    return mentions;
  }

  /** Adds a mention by a name. */
  void addNamed(int mention, String form, EntityType type) {
    mentions.add(mention);
    forms.merge(form, 1, Integer::sum);
    votes.merge(type, 1, Integer::sum);
  }

  /** Adds a mention without a name. */
  void add(int mention) {
    mentions.add(mention);
  }

  /** Moves all mentions of the other group into this one; the other is empty afterwards. */
  void takeOver(Group other) {
    mentions.addAll(other.mentions);
    other.forms.forEach((form, n) -> forms.merge(form, n, Integer::sum));
    other.votes.forEach((type, n) -> votes.merge(type, n, Integer::sum));
    other.mentions.clear();
    other.forms.clear();
    other.votes.clear();
  }

  /** The number of mentions by a name. */
  int namedCount() {
    return forms.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The participant's name; otherwise the form with most words, of those the most frequent, of
   * those the alphabetically first, of a people, a belief or a party's members the singular of that
   * form; empty if no mention is a name.
   */
  String name() {
    if (!givenName.isEmpty()) {
      return givenName;
    }
    return forms.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> e.getKey().split(" ").length)
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .map(form -> isOfPeople() ? PeopleWords.singularOf(form) : form)
        .orElse("");
  }

  /**
   * The type that most of the named mentions vote for; the first in the order of the types if two
   * tie.
   */
  EntityType type() {
    if (speaker.isPresent()) {
      return EntityType.PERSON;
    }
    EntityType best = EntityType.MISC;
    int most = 0;
    for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  private boolean isOfPeople() {
    Family family = type().family();
    return family == Family.PEOPLE || family == Family.BELIEF;
  }

  /** Whether it is a person who has a name. */
  boolean isNamedPerson() {
    return !name().isEmpty() && type() == EntityType.PERSON;
  }

  Entity toEntity() {
    return new Entity(name(), type(), new TreeSet<>(forms.keySet()), speaker);
  }
}
