package org.colloquy.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A speaker across the corpus: one person, in whatever transcripts they speak.
 *
 * @param id id that is the same in every report and every run: {@code charles-roe}
 * @param name the fullest form of the name that was found
 * @param role the role found in most transcripts, the alphabetically first if two tie; empty if
 *     none was found
 * @param affiliation the affiliation found in most transcripts, the alphabetically first if two
 *     tie; empty if none was found
 * @param aliases every form that occurs in a label or when the person is addressed
 * @param acrossTranscripts why the speaker of the transcript in question is taken for this person;
 *     empty unless the person also speaks in other transcripts
 */
public record CorpusSpeaker(
    String id,
    String name,
    Optional<String> role,
    Optional<String> affiliation,
    SortedSet<String> aliases,
    Optional<Merge> acrossTranscripts) {
  public CorpusSpeaker {
    aliases = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
  }
}
