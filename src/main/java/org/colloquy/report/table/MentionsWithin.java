package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.model.Basis;
import org.colloquy.model.Reference;
import org.colloquy.model.Span;

/**
 * Finds whom and what a stretch of a transcript mentions. <i>I</i> and <i>you</i> are left out: in
 * reported words they may mean others than in the speaker's own.
 */
final class MentionsWithin {
  private final NavigableMap<Integer, List<Reference>> byStart = new TreeMap<>();

  private MentionsWithin() {}

  /**
   * @param references all of the transcript, in the order of the text
   */
  static MentionsWithin of(TranscriptView view, List<Reference> references) {
    MentionsWithin mentions = new MentionsWithin();
    for (Reference reference : references) {
      boolean takesPart =
          reference.basis() == Basis.SPEAKER || reference.basis() == Basis.ADDRESSEE;
      if (!takesPart && view.entityOf(reference).isPresent()) {
        mentions
            .byStart
            .computeIfAbsent(reference.mention().span().start(), start -> new ArrayList<>())
            .add(reference);
      }
    }
    return mentions;
  }

  /** The references whose mentions lie within a stretch of the transcript, in their order. */
  Stream<Reference> in(Span stretch) {
    return byStart.subMap(stretch.start(), stretch.end()).values().stream()
        .flatMap(List::stream)
        .filter(reference -> stretch.contains(reference.mention().span()));
  }
}
