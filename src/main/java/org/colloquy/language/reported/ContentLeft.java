package org.colloquy.language.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Makes content of a clause that the clause of a cue stands in. */
final class ContentLeft {
  private final ParsedSentence sentence;

  ContentLeft(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** What is left of a stretch without a piece of it, in one stretch or two. */
  Optional<ReportContent> of(Stretch piece, Stretch whole, Construction construction) {
    List<Stretch> parts = new ArrayList<>();
    if (whole.first() < piece.first()) {
      part(whole.first(), Math.min(piece.first() - 1, whole.last())).ifPresent(parts::add);
    }
    if (whole.last() > piece.last()) {
      part(Math.max(piece.last() + 1, whole.first()), whole.last()).ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportContent(parts, construction, false));
  }

  private Optional<Stretch> part(int first, int last) {
    int from = first;
    while (from <= last
        && (sentence.tag(from).equals("CC")
            || sentence.word(from).isMark()
            || sentence.is(from, "mark") && sentence.text(from).equals("that"))) {
      from++;
    }
    return from > last ? Optional.empty() : sentence.trimmed(new Stretch(from, last));
  }
}
