package org.colloquy.language;

import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

/**
 * An annotator of turns: finds sentences, mentions, chains and sentiment in the spoken text. Safe
 * for use by several threads.
 */
public interface TurnAnnotator {
  /**
   * Annotates the turns of one transcript, and its headline, introduction and captions. Labels,
   * directions and other furniture are not annotated. The result depends only on the arguments, and
   * not on the transcript's id.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  Annotations annotate(Transcript transcript, Cast cast);

  /** Annotates as {@link #annotate} does, but finds no chains, which may save time and memory. */
  default Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
    return annotate(transcript, cast).withoutChains();
  }
}
