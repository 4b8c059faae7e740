package org.colloquy.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person who speaks in one transcript.
 *
 * @param name fullest form found, in name case: {@code Charles Roe}
 * @param naming what the name is worth
 * @param role {@code host}, {@code byline}, {@code guest}, {@code archive clip} …, if known
 * @param affiliation whom the person speaks for or works for, if known
 * @param aliases every form seen in a label or an address
 * @param merges why other forms than the name are this person's, sorted
 */
public record Speaker(
    String name,
    Naming naming,
    Optional<String> role,
    Optional<String> affiliation,
    SortedSet<String> aliases,
    List<Merge> merges) {

  /** What a speaker's name is worth. */
  public enum Naming {
    /**
     * No person's name: {@code Unidentified Man #1}, who must never be taken for somebody of the
     * same label in another transcript.
     */
    NOBODY,
    /** A surname, a given name, a handle: the person is of this transcript alone. */
    PART,
    /** A full name that the transcript gives: the person is the same everywhere. */
    FULL,
    /** A name that the user gives: the person is the same everywhere, even with one word. */
    GIVEN,
    /** A name that the user keeps apart: the person is of this transcript alone. */
    APART
  }

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
    Objects.requireNonNull(naming, "naming");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(affiliation, "affiliation");
    aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    merges = List.copyOf(new TreeSet<>(merges));
  }

  /** Whether {@code name} is a person's name. */
  public boolean named() {
    return naming != Naming.NOBODY;
  }

  /**
   * An id by which reports call this speaker of the transcript with this id. It is the same in
   * every transcript if a full name is known or the user gave the name; else nothing says that two
   * speakers of one label are one person, and the transcript is part of the id.
   */
  public String idIn(String transcript) {
    String slug = Slug.of(name);
    return isKnownElsewhere()
        ? slug
        : slug + "@" + Slug.of(transcript.replaceAll("\\.[^./]+$", ""));
  }

  /** Whether somebody of this name in another transcript is the same person. */
  public boolean isKnownElsewhere() {
    return naming == Naming.GIVEN || naming == Naming.FULL;
  }
}
