package org.colloquy.model;

import java.util.Objects;

/**
 * The grammar of a mention: what limits who or what it can mean.
 *
 * @param form what it is, or how it begins
 * @param number whether it means one or many
 * @param gender the gender of what it means; {@link Gender#OPEN} if not known
 * @param animacy whether what it means is alive; {@link Animacy#OPEN} if not known
 * @param role what it is in its clause
 * @param noun its head word's lemma in small letters; empty if not known
 * @param determiner its first word in small letters, if that is an article, a possessive pronoun or
 *     the like; else empty
 */
public record Traits(
    Form form,
    Number number,
    Gender gender,
    Animacy animacy,
    Role role,
    String noun,
    String determiner) {
  /** The traits of a mention of which nothing is known. */
  public static final Traits UNKNOWN =
      new Traits(Form.BARE, Number.OPEN, Gender.OPEN, Animacy.OPEN, Role.OTHER, "", "");

  public Traits {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(animacy, "animacy");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(noun, "noun");
    Objects.requireNonNull(determiner, "determiner");
  }

  /** What a phrase is, or how it begins. */
  public enum Form {
    /** Its head is in a name. */
    NAME,
    /** A personal, possessive or demonstrative pronoun. */
    PRONOUN,
    /** {@code this mayor}. */
    DEMONSTRATIVE,
    /** {@code the mayor}. */
    DEFINITE,
    /** {@code my mayor}, {@code the town's mayor}. */
    OWNED,
    /** {@code a mayor}. */
    INDEFINITE,
    /** {@code mayors}. */
    BARE,
    /** {@code the mayor and the clerk}. */
    LIST
  }

  /** Whether a phrase means one or many. */
  public enum Number {
    ONE,
    MANY,
    OPEN
  }

  /** The gender of what a phrase means, by the pronoun that repeats it. */
  public enum Gender {
    HE,
    SHE,
    IT,
    OPEN
  }

  /** Whether what a phrase means is alive. */
  public enum Animacy {
    ALIVE,
    LIFELESS,
    OPEN
  }

  /** What a phrase is in its clause. */
  public enum Role {
    SUBJECT,
    OBJECT,
    /** Of what follows: {@code her friend}, {@code Jane's friend}. */
    OWNER,
    OTHER
  }
}
