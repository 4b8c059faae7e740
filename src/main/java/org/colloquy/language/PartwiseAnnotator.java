package org.colloquy.language;

import java.util.List;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

/**
 * An annotator that annotates a transcript in parts, one after the other. No chain crosses from one
 * part to the next; memory is that of the longest part.
 */
public final class PartwiseAnnotator implements TurnAnnotator {
  private final TurnAnnotator annotator;
  private final int characters;

  /**
   * @param annotator annotates each part
   * @param characters the length of a part, at least 1, in UTF-16 code units: a part ends with the
   *     turn that makes it this long; a turn that would make it more than twice as long is cut
   *     behind a paragraph. With 1, each paragraph is a part.
   */
  public PartwiseAnnotator(TurnAnnotator annotator, int characters) {
    this.annotator = annotator;
    this.characters = characters;
  }

  /**
   * The number of parts, at least 1, in which a transcript would be annotated.
   *
   * @param characters the length of a part, as for the constructor
   */
  public static int partsOf(Transcript transcript, Cast cast, int characters) {
    return TranscriptPart.of(transcript, cast, characters).size();
  }

  @Override
  public Annotations annotate(Transcript transcript, Cast cast) {
    return annotate(transcript, cast, annotator::annotate);
  }

  @Override
  public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
    return annotate(transcript, cast, annotator::annotateWithoutChains);
  }

  private interface Step {
    Annotations annotate(Transcript transcript, Cast cast);
  }

  private Annotations annotate(Transcript transcript, Cast cast, Step step) {
    List<TranscriptPart> parts = TranscriptPart.of(transcript, cast, characters);
    if (parts.size() == 1) {
      return step.annotate(transcript, cast);
    }
    Annotations whole = new Annotations(List.of(), List.of(), List.of());
    for (TranscriptPart part : parts) {
      whole = part.added(step.annotate(part.transcript(), part.cast()), whole);
    }
    return whole;
  }
}
