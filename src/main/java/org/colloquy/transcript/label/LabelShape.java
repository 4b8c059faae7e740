package org.colloquy.transcript.label;

import java.util.Optional;
import org.colloquy.model.Span;

/** One way in which transcripts print who speaks. */
public interface LabelShape {
  /**
   * What could be a label at the very start of {@code where}; whether it is one is decided from the
   * whole file, by {@code LabelEvidence}.
   */
  Optional<LabelCandidate> at(String text, Span where);
}
