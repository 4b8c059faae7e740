package org.colloquy.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person across the corpus.
 *
 * @param id the same in every report and every run: {@code charles-roe}
 * @param name fullest form found
 * @param role the role found in most transcripts; the first in alphabetical order if two tie
 * @param affiliation the affiliation found in most transcripts, likewise
 * @param aliases every form seen in a label or an address
 * @param acrossTranscripts why the speaker of the transcript in question is taken for this person,
 *     if the person speaks in others, too
 */
public record Identity(
    String id,
    String name,
    Optional<String> role,
    Optional<String> affiliation,
    SortedSet<String> aliases,
    Optional<Merge> acrossTranscripts) {
  public Identity {
    aliases = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
  }
}
