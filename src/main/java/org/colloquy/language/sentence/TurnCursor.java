package org.colloquy.language.sentence;

import java.util.List;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Finds the turn of each offset, for offsets that only rise; none in the headline, introduction and
 * captions.
 */
public final class TurnCursor {
  private final List<Turn> turns;
  private final List<Span> written;
  private int at;

  public TurnCursor(Transcript transcript) {
    this.turns = transcript.turns();
    this.written = transcript.written();
  }

  /**
   * The number of the turn in which the offset stands, counted from 1; 0 if it stands in what the
   * page writes. Offsets must not be asked in falling order.
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
