package org.colloquy.transcript.label;

import java.util.Optional;
import org.colloquy.model.Span;

/** A shape of labels: one way in which transcripts print who speaks. */
interface LabelShape {
  /**
   * Returns the candidate at the very start of a stretch of text; empty if there is none. {@code
   * LabelEvidence} decides from the whole file whether it is a label.
   *
   * @param where the stretch, whose end the candidate does not pass
   */
  Optional<LabelCandidate> at(String text, Span where);
}
