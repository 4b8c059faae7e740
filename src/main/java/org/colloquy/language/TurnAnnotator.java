package org.colloquy.language;

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
   * result depends on the arguments alone.
   */
  Annotations annotate(Transcript transcript, Cast cast);
}
