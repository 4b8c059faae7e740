package org.colloquy.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person who speaks in one transcript.
 *
 * @param name fullest form found, in name case: {@code Charles Roe}
 * @param named whether {@code name} is a person's name; not so for {@code Unidentified Man #1}, who
 *     must never be taken for somebody of the same label in another transcript
 * @param role {@code host}, {@code byline}, {@code guest}, {@code archive clip} …, if known
 * @param affiliation whom the person speaks for or works for, if known
 * @param aliases every form seen in a label or an address
 * @param reasons why these forms are one person, one sentence each, in the order of the findings
 */
public record Speaker(
    String name,
    boolean named,
    Optional<String> role,
    Optional<String> affiliation,
    SortedSet<String> aliases,
    List<String> reasons) {
  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(affiliation, "affiliation");
    aliases = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    reasons = List.copyOf(reasons);
  }

  /**
   * An id by which reports call this speaker of the transcript with this id. It is the same in
   * every transcript if a full name is known; else nothing says that two speakers of one label are
   * one person, and the transcript is part of the id.
   */
  public String idIn(String transcript) {
    String slug = Slug.of(name);
    return hasFullName() ? slug : slug + "@" + Slug.of(transcript.replaceAll("\\.[^./]+$", ""));
  }

  /** Whether the name has a given name and a surname at least. */
  public boolean hasFullName() {
    return named && name.indexOf(' ') > 0;
  }
}
