package org.colloquy.language;

import java.util.List;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/** Finds the turn of each offset, for offsets that only rise. */
final class TurnCursor {
  private final List<Turn> turns;
  private int at;

  TurnCursor(Transcript transcript) {
    this.turns = transcript.turns();
  }

  /** The turn in which the offset stands; offsets must not be asked in falling order. */
  Turn turnAt(int offset) {
    while (at + 1 < turns.size() && turns.get(at).span().end() <= offset) {
      at++;
    }
    return turns.get(at);
  }
}
