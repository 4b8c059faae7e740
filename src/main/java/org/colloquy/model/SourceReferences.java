package org.colloquy.model;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds whom the sources of reported speech mean, by the references of their transcript. */
public final class SourceReferences {
  private final TreeMap<Integer, Reference> byHead = new TreeMap<>();

  /**
   * @param references of the transcript; where two mentions have one head word, the longer counts
   */
  public SourceReferences(List<Reference> references) {
    for (Reference reference : references) {
      byHead.merge(
          reference.mention().head().end(),
          reference,
          (one, other) ->
              other.mention().span().length() > one.mention().span().length() ? other : one);
    }
  }

  /** The reference of the source's head word; empty if it has none, or the source is not told. */
  public Optional<Reference> of(SpeechReport report) {
    return report.source().flatMap(this::of);
  }

  private Optional<Reference> of(SpeechReport.Source source) {
    // A name of several words ends at or behind the head word of its phrase.
    return Optional.ofNullable(byHead.ceilingEntry(source.head().end()))
        .map(entry -> entry.getValue())
        .filter(reference -> reference.mention().head().overlaps(source.head()));
  }
}
