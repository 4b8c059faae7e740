package org.colloquy.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds overlapping turns by their times alone. Only turns count whose start, end and speaker are
 * known.
 *
 * <p>A turn overlaps if it begins after a turn of another speaker has begun and before that turn
 * has ended. It interrupts if its speaker also goes on after all those others have stopped: the
 * between-speaker overlap of Heldner and Edlund (2010), Pauses, gaps and overlaps in conversations,
 * Journal of Phonetics 38(4), doi:10.1016/j.wocn.2010.08.002. Otherwise it lies within the others'
 * speech, as a "yes" or a "hm" does. Of turns that begin at the same time, none overlaps another.
 */
final class Overlaps {
  /** How a turn begins. */
  enum Kind {
    /** It does not overlap, or nothing is known of it. */
    NONE,
    /** It ends before the turn that it overlaps, or together with it. */
    WITHIN,
    /** Its speaker goes on after the other one has stopped. */
    INTERRUPTION
  }

  /** A timed turn: its 0-based place among the turns, and the index of its speaker. */
  private record Timed(int place, int speaker, long start, long end) {}

  /** The speaker whose turns end last so far, and when they end; −1 if there is none yet. */
  private int lastSpeaker = -1;

  private long lastEnd = -1;

  /** When the turns of all other speakers have ended; −1 if there are none yet. */
  private long othersEnd = -1;

  private Overlaps() {}

  /** Returns the kind of each turn, in the order of the turns. */
  static List<Kind> of(List<Turn> turns, Cast cast) {
    List<Kind> kinds = new ArrayList<>(Collections.nCopies(turns.size(), Kind.NONE));
    List<Timed> timed = timed(turns, cast);
    Overlaps overlaps = new Overlaps();
    int begun = 0;
    for (Timed turn : timed) {
      while (timed.get(begun).start() < turn.start()) {
        overlaps.begin(timed.get(begun));
        begun++;
      }
      kinds.set(turn.place(), overlaps.kindOf(turn));
    }
    return kinds;
  }

  private static List<Timed> timed(List<Turn> turns, Cast cast) {
    List<Timed> timed = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      int place = i;
      OptionalInt speaker = cast.indexOf(i + 1);
      if (speaker.isPresent()) {
        turns
            .get(i)
            .time()
            .filter(time -> time.end().isPresent())
            .ifPresent(
                time ->
                    timed.add(
                        new Timed(
                            place, speaker.getAsInt(), time.start(), time.end().getAsLong())));
      }
    }
    timed.sort(Comparator.comparingLong(Timed::start));
    return timed;
  }

  private void begin(Timed turn) {
    if (turn.speaker() == lastSpeaker) {
      lastEnd = Math.max(lastEnd, turn.end());
    } else if (turn.end() > lastEnd) {
      othersEnd = lastEnd;
      lastEnd = turn.end();
      lastSpeaker = turn.speaker();
    } else {
      othersEnd = Math.max(othersEnd, turn.end());
    }
  }

  private Kind kindOf(Timed turn) {
    long end = turn.speaker() == lastSpeaker ? othersEnd : lastEnd;
    if (end <= turn.start()) {
      return Kind.NONE;
    }
    return turn.end() > end ? Kind.INTERRUPTION : Kind.WITHIN;
  }
}
