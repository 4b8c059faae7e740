package org.colloquy.entity.talk;

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
 * The interlocutors of each turn: the speakers whom <i>I</i> and <i>you</i> mean. <i>I</i> is the
 * speaker of the turn. <i>You</i> is the speaker whom the turn addresses by name; otherwise, in a
 * conversation of two, the other one; otherwise the one who speaks both before and after.
 * Otherwise, in a turn that asks, it is the next speaker, and in one that does not, the speaker who
 * asks most of the questions, or the nearest other speaker before it. Archive clips take no part in
 * the conversation. Speakers are given by their 0-based index in the cast.
 */
public final class Interlocutors {
  private static final int FAR = 50;

  private final Transcript transcript;
  private final Cast cast;
  private final List<Integer> live;
  private final Map<Integer, Integer> questions = new HashMap<>();

  public Interlocutors(Transcript transcript, Cast cast) {
    this.transcript = transcript;
    this.cast = cast;
    Set<Integer> found = new TreeSet<>();
    for (Turn turn : transcript.turns()) {
      OptionalInt speaker = cast.indexOf(turn.number());
      if (turn.kind() == Turn.Kind.SPEECH && speaker.isPresent()) {
        found.add(speaker.getAsInt());
        if (asks(turn.number())) {
          questions.merge(speaker.getAsInt(), 1, Integer::sum);
        }
      }
    }
    this.live = new ArrayList<>(found);
  }

  /**
   * Whether the turn with this 1-based number answers: the speaker before it asks questions, and
   * its own speaker hardly asks any. In such a turn <i>you</i> mostly means people in general.
   */
  public boolean answers(int turn) {
    OptionalInt speaker = cast.indexOf(turn);
    OptionalInt before = neighbour(turn, -1);
    if (speaker.isEmpty() || before.isEmpty()) {
      return false;
    }
    int asked = questions.getOrDefault(before.getAsInt(), 0);
    return asked >= 2 && asked >= 3 * questions.getOrDefault(speaker.getAsInt(), 0);
  }

  /** The speakers who take part live, in the order of their indexes. */
  public List<Integer> live() {
    return live;
  }

  /** The speaker whom <i>I</i> means in the turn with this 1-based number; empty if unknown. */
  public OptionalInt first(int turn) {
    return cast.indexOf(turn);
  }

  /** The speaker whom <i>you</i> means in the turn with this 1-based number; empty if undecided. */
  public OptionalInt second(int turn) {
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

  /**
   * The number of turns from the turn with this 1-based number to the nearest other turn of a
   * speaker, before it (step -1) or behind it (step 1); {@value #FAR} if it is farther or there is
   * none.
   */
  public int turnsTo(int speaker, int turn, int step) {
    for (int i = 1; i < FAR; i++) {
      int at = turn + i * step;
      if (at < 1 || at > transcript.turns().size()) {
        break;
      }
      OptionalInt other = cast.indexOf(at);
      if (other.isPresent() && other.getAsInt() == speaker) {
        return i;
      }
    }
    return FAR;
  }

  /** Whether the turn with this 1-based number ends with a question. */
  public boolean asks(int turn) {
    return transcript.turn(turn).textIn(transcript.text()).matches("(?s).*\\?[\"”’')]*\\s*");
  }

  /** The nearest live speaker before the turn who is another one; empty if there is none. */
  public OptionalInt lastOther(int turn) {
    OptionalInt speaker = cast.indexOf(turn);
    return speaker.isEmpty() ? OptionalInt.empty() : other(turn, -1, speaker.getAsInt());
  }

  /** The speaker who asks more than half of the questions; empty if nobody does. */
  public OptionalInt asker() {
    int all = questions.values().stream().mapToInt(n -> n).sum();
    return questions.entrySet().stream()
        .filter(e -> e.getValue() > 1 && 2 * e.getValue() > all)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /** The nearest live speaker in this direction other than {@code self}. */
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
