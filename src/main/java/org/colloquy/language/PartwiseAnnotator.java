package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.Mention;
import org.colloquy.model.Sentence;
import org.colloquy.model.Transcript;

/**
 * Annotates a transcript in parts, one after the other: a chain never crosses two parts, and time
 * and memory are those of the longest part.
 */
public final class PartwiseAnnotator implements TurnAnnotator {
  private final TurnAnnotator annotator;
  private final int characters;

  /**
   * @param characters a part ends with the turn that makes it this long, in UTF-16 code units; a
   *     turn that would make it more than twice as long is cut behind a paragraph. So 1 is a part a
   *     paragraph.
   */
  public PartwiseAnnotator(TurnAnnotator annotator, int characters) {
    this.annotator = annotator;
    this.characters = characters;
  }

  /** In how many parts of so many characters a transcript would be annotated, at least 1. */
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
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Chain> chains = new ArrayList<>();
    for (TranscriptPart part : parts) {
      part.add(step.annotate(part.transcript(), part.cast()), sentences, mentions, chains);
    }
    return new Annotations(sentences, mentions, chains);
  }
}
