package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Says whom I and you mean. I is whoever speaks the turn. You is the person whom the turn addresses
 * by name; else, in an exchange of two, the other one; else whoever speaks both before and after;
 * else it stays open. Archive clips take no part in the exchange.
 */
final class Interlocutors {
  private final Transcript transcript;
  private final Cast cast;
  private final List<Integer> live;

  Interlocutors(Transcript transcript, Cast cast) {
    this.transcript = transcript;
    this.cast = cast;
    Set<Integer> found = new TreeSet<>();
    for (Turn turn : transcript.turns()) {
      OptionalInt speaker = cast.indexOf(turn.number());
      if (turn.kind() == Turn.Kind.SPEECH && speaker.isPresent()) {
        found.add(speaker.getAsInt());
      }
    }
    this.live = new ArrayList<>(found);
  }

  /** Whom I means in the turn with this 1-based number. */
  OptionalInt first(int turn) {
    return cast.indexOf(turn);
  }

  /** Whom you means in the turn with this 1-based number; empty if that is open. */
  OptionalInt second(int turn) {
    OptionalInt speaker = cast.indexOf(turn);
    if (speaker.isEmpty() || transcript.turn(turn).kind() == Turn.Kind.ARCHIVE_CLIP) {
      return OptionalInt.empty();
    }
    OptionalInt addressed = cast.addresseeOf(turn);
    if (addressed.isPresent()) {
      return addressed;
    }
    if (live.size() == 2 && live.contains(speaker.getAsInt())) {
      return OptionalInt.of(live.get(0) == speaker.getAsInt() ? live.get(1) : live.get(0));
    }
    OptionalInt before = neighbour(turn, -1);
    OptionalInt after = neighbour(turn, 1);
    boolean sameOnBothSides = before.isPresent() && before.equals(after);
    return sameOnBothSides && !before.equals(speaker) ? before : OptionalInt.empty();
  }

  /** The speaker of the nearest live turn in this direction. */
  private OptionalInt neighbour(int turn, int step) {
    for (int i = turn + step; i >= 1 && i <= transcript.turns().size(); i += step) {
      if (transcript.turn(i).kind() == Turn.Kind.SPEECH) {
        return cast.indexOf(i);
      }
    }
    return OptionalInt.empty();
  }
}
