package org.colloquy.model;

import java.util.Optional;

/**
 * The type of a named entity, in the recogniser's terms and those of our rules; the reports print
 * the constants' names.
 */
public enum EntityType {
  PERSON(Family.PERSON),
  ORGANIZATION(Family.ORGANIZATION),
  POLITICAL_PARTY(Family.ORGANIZATION),
  LOCATION(Family.PLACE),
  COUNTRY(Family.PLACE),
  CITY(Family.PLACE),
  STATE_OR_PROVINCE(Family.PLACE),
  NATIONALITY(Family.PEOPLE),
  PARTY_MEMBERS(Family.PEOPLE),
  RELIGION(Family.BELIEF),
  IDEOLOGY(Family.BELIEF),
  TITLE(Family.TITLE),
  CAUSE_OF_DEATH(Family.OTHER),
  CRIMINAL_CHARGE(Family.OTHER),
  MISC(Family.OTHER),
  DATE(Family.VALUE),
  TIME(Family.VALUE),
  DURATION(Family.VALUE),
  SET(Family.VALUE),
  MONEY(Family.VALUE),
  NUMBER(Family.VALUE),
  ORDINAL(Family.VALUE),
  PERCENT(Family.VALUE),
  URL(Family.VALUE),
  EMAIL(Family.VALUE),
  HANDLE(Family.VALUE);

  /** A family of types between which the recogniser wavers for one and the same entity. */
  public enum Family {
    PERSON,
    ORGANIZATION,
    PLACE,
    PEOPLE,
    BELIEF,
    TITLE,
    OTHER,
    VALUE
  }

  private final Family family;

  EntityType(Family family) {
    this.family = family;
  }

  public Family family() {
    return family;
  }

  /** Whether it is a date, a number or the like, which the reports include only on request. */
  public boolean isValue() {
    return family == Family.VALUE;
  }

  /** The type with this name; empty if there is none. */
  public static Optional<EntityType> named(String name) {
    for (EntityType type : values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
