package org.colloquy.language;

import java.util.List;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

/**
 * Finds sentences, mentions, chains and sentiment in what was said. Safe for use by several
 * threads.
 */
public interface TurnAnnotator {
  /**
   * Annotates the turns of one transcript; labels, directions and furniture are not seen. The
   * result depends on the arguments alone, and not on the transcript's id.
   */
  Annotations annotate(Transcript transcript, Cast cast);

  /** The same without chains. An annotator that can save the work of finding them does. */
  default Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
    Annotations all = annotate(transcript, cast);
    return new Annotations(all.sentences(), all.mentions(), List.of());
  }
}
