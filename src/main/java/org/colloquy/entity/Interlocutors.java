package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Says whom I and you mean. I is whoever speaks the turn. You is the person whom the turn addresses
 * by name; else, in an exchange of two, the other one; else whoever speaks both before and after;
 * else, in a turn that asks, the next to speak, and in one that does not, whoever asks most of the
 * questions, or the last to have spoken. Archive clips take no part in the exchange.
 */
final class Interlocutors {
  private final Transcript transcript;
  private final Cast cast;
  private final List<Integer> live;
  private final Map<Integer, Integer> questions = new HashMap<>();

  Interlocutors(Transcript transcript, Cast cast) {
    this.transcript = transcript;
    this.cast = cast;
    Set<Integer> found = new TreeSet<>();
    for (Turn turn : transcript.turns()) {
      OptionalInt speaker = cast.indexOf(turn.number());
      if (turn.kind() == Turn.Kind.SPEECH && speaker.isPresent()) {
        found.add(speaker.getAsInt());
        if (turn.textIn(transcript.text()).matches("(?s).*\\?[\"”’')]*\\s*")) {
          questions.merge(speaker.getAsInt(), 1, Integer::sum);
        }
      }
    }
    this.live = new ArrayList<>(found);
  }

  /**
   * Whether the turn is one of answers: its speaker is asked, by whoever speaks before it, and
   * hardly asks back. There, you is mostly said of people in general.
   */
  boolean answers(int turn) {
    OptionalInt speaker = cast.indexOf(turn);
    OptionalInt before = neighbour(turn, -1);
    if (speaker.isEmpty() || before.isEmpty()) {
      return false;
    }
    int asked = questions.getOrDefault(before.getAsInt(), 0);
    return asked >= 2 && asked >= 3 * questions.getOrDefault(speaker.getAsInt(), 0);
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
    int self = speaker.getAsInt();
    if (live.size() == 2 && live.contains(self)) {
      return OptionalInt.of(live.get(0) == self ? live.get(1) : live.get(0));
    }
    OptionalInt before = neighbour(turn, -1);
    if (before.isPresent() && before.equals(neighbour(turn, 1)) && !before.equals(speaker)) {
      return before;
    }
    boolean asks = transcript.turn(turn).textIn(transcript.text()).contains("?");
    OptionalInt asker = asker();
    if (!asks && asker.isPresent() && !asker.equals(speaker)) {
      return asker;
    }
    OptionalInt last = other(turn, -1, self);
    OptionalInt next = other(turn, 1, self);
    if (asks) {
      return next.isPresent() ? next : last;
    }
    return last.isPresent() ? last : next;
  }

  /** Who asks at least half of the questions. */
  private OptionalInt asker() {
    int all = questions.values().stream().mapToInt(n -> n).sum();
    return questions.entrySet().stream()
        .filter(e -> e.getValue() > 1 && 2 * e.getValue() > all)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /** The nearest live speaker in this direction who is not this one. */
  private OptionalInt other(int turn, int step, int self) {
    for (int i = turn + step; i >= 1 && i <= transcript.turns().size(); i += step) {
      OptionalInt s = cast.indexOf(i);
      if (transcript.turn(i).kind() == Turn.Kind.SPEECH && s.isPresent() && s.getAsInt() != self) {
        return s;
      }
    }
    return OptionalInt.empty();
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
