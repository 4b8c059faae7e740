package org.colloquy.accuracy;

import java.util.List;
import org.colloquy.model.Span;

/**
 * A turn as the program reads it.
 *
 * @param label the label as printed; empty if there is none
 * @param name the speaker's name; empty if the turn was left open
 * @param spoken the spoken stretches
 */
record GuessedTurn(String label, String name, List<Span> spoken) {
  GuessedTurn {
    spoken = List.copyOf(spoken);
  }

  /** The speaker's id in the file: the name, or otherwise the label. */
  String key() {
    return GoldSpeaker.fold(name.isEmpty() ? label : name);
  }
}
