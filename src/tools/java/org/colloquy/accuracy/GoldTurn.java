package org.colloquy.accuracy;

import java.util.List;
import org.colloquy.model.Span;

/**
 * A turn as a person sees it in a file that is read in its own offsets.
 *
 * @param label as printed; empty if there is none
 * @param speaker who speaks
 * @param spoken the spoken stretches, directions left out
 */
record GoldTurn(String label, GoldSpeaker speaker, List<Span> spoken) {
  GoldTurn {
    spoken = List.copyOf(spoken);
  }

  int start() {
    return spoken.get(0).start();
  }
}
