package org.colloquy.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds whom the sources of reported speech mean, by the references of their transcript. */
public final class SourceReferences {
  /** A comma and a blank. */
  private static final int COMMA = 2;

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

  /**
   * The reference of the source's head word or, if that means nobody, of a name beside it: {@code
   * my manager, Desmond Pruitt}; empty if it has none, or the source is not told.
   */
  public Optional<Reference> of(SpeechReport report) {
    return report.source().flatMap(this::of);
  }

  private Optional<Reference> of(SpeechReport.Source source) {
    // A name of several words ends at or behind the head word of its phrase.
    Optional<Reference> head =
        Optional.ofNullable(byHead.ceilingEntry(source.head().end()))
            .map(Map.Entry::getValue)
            .filter(reference -> reference.mention().head().overlaps(source.head()));
    return head.filter(reference -> reference.entity().isPresent())
        .or(() -> nameBeside(source))
        .or(() -> head);
  }

  /** A person's or body's name in the source, directly behind the head word or its comma. */
  private Optional<Reference> nameBeside(SpeechReport.Source source) {
    int behind = source.head().end();
    return byHead.tailMap(behind, false).values().stream()
        .takeWhile(reference -> reference.mention().span().start() <= behind + COMMA)
        .filter(reference -> reference.mention().kind() == Mention.Kind.NAME)
        .filter(reference -> reference.entity().isPresent())
        .filter(reference -> reference.mention().span().start() > behind)
        .filter(reference -> source.span().contains(reference.mention().span()))
        .findFirst();
  }
}
