package org.colloquy.accuracy;

import java.util.List;
import org.colloquy.model.Span;

/**
 * A true turn in a file whose offsets the program keeps.
 *
 * @param label the label as printed; empty if there is none
 * @param speaker the true speaker
 * @param spoken the spoken stretches, without directions
 */
record GoldTurn(String label, GoldSpeaker speaker, List<Span> spoken) {
  GoldTurn {
    spoken = List.copyOf(spoken);
  }

  int start() {
    return spoken.get(0).start();
  }
}
