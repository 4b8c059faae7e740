package org.colloquy.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Annotations;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/** Annotates a text by itself, as one turn of an unknown speaker. */
public final class SingleTurn {
  private final CoreNlpAnnotator annotator = CoreNlpAnnotator.load(1);

  /** Returns the program's annotations of the text. */
  public Annotations annotations(String text) {
    Cast nobody =
        new Cast(
            List.of(),
            List.of(Attribution.unknown("a text by itself")),
            List.of(OptionalInt.empty()));
    return annotator.annotate(transcript(text), nobody);
  }

  private static Transcript transcript(String text) {
    Span spoken = new Span(0, text.length()).trimmedIn(text);
    Turn turn =
        new Turn(1, Optional.empty(), List.of(new Paragraph(List.of(spoken))), Turn.Kind.SPEECH);
    return new Transcript(
        "text",
        text,
        OffsetMap.IDENTITY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(turn),
        List.of(),
        List.of(),
        List.of());
  }
}
