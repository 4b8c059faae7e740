package org.colloquy.language.sentence;

import java.util.List;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * A cursor that finds the turns of ascending offsets. The headline, the introduction and captions
 * are in no turn.
 */
public final class TurnCursor {
  private final List<Turn> turns;
  private final List<Span> written;
  private int at;

  /** Starts at the first turn of a transcript, which must have turns. */
  public TurnCursor(Transcript transcript) {
    this.turns = transcript.turns();
    this.written = transcript.written();
  }

  /**
   * Returns the 1-based number of the turn that contains the offset; 0 in the headline, the
   * introduction and captions. An offset must not be less than the one asked for before.
   */
  public int turnAt(int offset) {
    if (written.stream().anyMatch(span -> span.contains(offset))) {
      return 0;
    }
    while (at + 1 < turns.size() && turns.get(at).span().end() <= offset) {
      at++;
    }
    return turns.get(at).number();
  }
}
