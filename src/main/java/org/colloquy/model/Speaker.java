package org.colloquy.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A speaker of one transcript.
 *
 * @param name the fullest form found, in name case: {@code Charles Roe}; not blank
 * @param naming how far the name identifies the person
 * @param role {@code host}, {@code byline}, {@code guest}, {@code archive clip} …; empty if unknown
 * @param affiliation the organisation that the person speaks or works for; empty if unknown
 * @param aliases every form that occurs in a label or when the person is addressed
 * @param merges why other forms than the name stand for this person; sorted by the constructor
 */
public record Speaker(
    String name,
    Naming naming,
    Optional<String> role,
    Optional<String> affiliation,
    SortedSet<String> aliases,
    List<Merge> merges) {

  /** How far a speaker's name identifies the person. */
  public enum Naming {
    /**
     * Not a person's name: {@code Unidentified Man #1}. The speaker must never be taken for
     * somebody with the same label in another transcript.
     */
    NOBODY,
    /** A surname, a given name or a handle: it identifies the person in this transcript only. */
    PART,
    /** A full name that the transcript gives: it identifies the person in every transcript. */
    FULL,
    /**
     * A name that the user's table gives: it identifies the person in every transcript, even if it
     * is a single word.
     */
    GIVEN,
    /**
     * A name that the user's table keeps apart: it identifies the person in this transcript only.
     */
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

  /** Whether {@code name} is a person's name, not a label such as {@code Unidentified Man #1}. */
  public boolean named() {
    return naming != Naming.NOBODY;
  }

  /**
   * Returns this speaker's id in the reports, given the id of the transcript. It is the same in
   * every transcript if a full name is known or the user gave the name. Otherwise nothing shows
   * that two speakers with one label are one person, so the transcript is part of the id.
   */
  public String idIn(String transcript) {
    return isKnownElsewhere() ? Slug.of(name) : idIn(transcript, name);
  }

  /**
   * Returns the id of somebody with this name who is known in the transcript with this id alone.
   */
  public static String idIn(String transcript, String name) {
    return Slug.of(name) + "@" + Slug.of(withoutEnding(transcript));
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    boolean isEnding = dot >= 0 && dot < path.length() - 1 && path.indexOf('/', dot) < 0;
    return isEnding ? path.substring(0, dot) : path;
  }

  /** Whether a speaker with this name in another transcript is the same person. */
  public boolean isKnownElsewhere() {
    return naming == Naming.GIVEN || naming == Naming.FULL;
  }
}
