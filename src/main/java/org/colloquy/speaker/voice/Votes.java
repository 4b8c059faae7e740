package org.colloquy.speaker.voice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.PersonName;

/**
 * The votes on who is who: what speaks for and against each pair of a voice and a name. Voices get
 * names jointly: a pair is taken if each of the two is clearly the best for the other; then the
 * rest is weighed again without them. So no name goes to two voices, and the order of the votes
 * does not matter.
 */
final class Votes {
  /** With a lower value, a voice stays without a name. */
  private static final double LEAST = 1.6;

  /** The value is at least so many times that of the next voice, and of the next name. */
  private static final double LEAD = 2;

  /** Being called in one turn alone is not enough: somebody else may have answered. */
  private static final int FEWEST_CALLS = 2;

  /** How often the rest is weighed again. */
  private static final int ROUNDS = 3;

  /** Why a vote is given. */
  enum Reason {
    /** The voice says that this is its name. */
    SELF,
    /** Somebody of that name is introduced, and the voice speaks for the first time. */
    INTRODUCED,
    /** Right behind a turn of the voice, somebody says that it was that person. */
    HEARD,
    /** Somebody next to whom the voice speaks calls somebody so. */
    CALLED,
    /** The voice thanks for a welcome of somebody of that name. */
    RESPONDS
  }

  /** What speaks for and against a pair. */
  static final class Evidence {
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private double votesFor;
    private double against;
    private int calls;
    private int lastCall = -1;

    /** What speaks for the pair, minus what speaks against it. */
    double value() {
      return votesFor - against;
    }

    /** The sum of all votes, for and against. */
    double sum() {
      return votesFor + against;
    }

    /** Whether it is enough to give the name. */
    boolean isEnough() {
      boolean onlyCalled = reasons.equals(EnumSet.of(Reason.CALLED));
      return value() >= LEAST && (!onlyCalled || calls >= FEWEST_CALLS);
    }

    Set<Reason> reasons() {
      return reasons;
    }

    /** In how many turns next to the voice's own it is called so. */
    int calls() {
      return calls;
    }
  }

  /**
   * A name that a voice gets.
   *
   * @param rival the best value that another voice has for the name, or another name for the voice;
   *     at least 0
   */
  record Given(PersonName name, Evidence evidence, double rival) {}

  private final Map<Integer, Map<PersonName, Evidence>> evidence = new LinkedHashMap<>();

  /**
   * Adds a vote that the voice has the name.
   *
   * @param turn the 0-based index of the turn that tells it; it never decreases
   */
  void add(int voice, PersonName name, Reason reason, double weight, int turn) {
    Evidence pair = pair(voice, name);
    pair.votesFor += weight;
    pair.reasons.add(reason);
    if (reason == Reason.CALLED && turn != pair.lastCall) {
      pair.calls++;
      pair.lastCall = turn;
    }
  }

  /** Adds a vote that the voice does not have the name. */
  void addAgainst(int voice, PersonName name, double weight) {
    pair(voice, name).against += weight;
  }

  private Evidence pair(int voice, PersonName name) {
    return evidence
        .computeIfAbsent(voice, v -> new LinkedHashMap<>())
        .computeIfAbsent(name, p -> new Evidence());
  }

  /**
   * Returns the names of voices, by the voice.
   *
   * @param named the voices that have a name already
   */
  Map<Integer, Given> names(Set<Integer> named) {
    Map<Integer, Given> names = new LinkedHashMap<>();
    Set<Integer> done = new LinkedHashSet<>(named);
    Set<PersonName> taken = new LinkedHashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<Integer, Given> found = clearPairs(done, taken);
      found.forEach(
          (voice, given) -> {
            done.add(voice);
            taken.add(given.name());
          });
      names.putAll(found);
    }
    return names;
  }

  private Map<Integer, Given> clearPairs(Set<Integer> named, Set<PersonName> taken) {
    Map<PersonName, TwoBest<Integer>> ofName = new HashMap<>();
    Map<Integer, TwoBest<PersonName>> ofVoice = new LinkedHashMap<>();
    evidence.forEach(
        (voice, pairs) -> {
          if (!named.contains(voice)) {
            pairs.forEach(
                (name, pair) -> {
                  if (!taken.contains(name)) {
                    ofVoice
                        .computeIfAbsent(voice, v -> new TwoBest<>(Votes::mayBeOne))
                        .add(name, pair.value());
                    ofName
                        .computeIfAbsent(name, p -> new TwoBest<>((one, other) -> false))
                        .add(voice, pair.value());
                  }
                });
          }
        });
    Map<Integer, Given> found = new LinkedHashMap<>();
    ofVoice.forEach(
        (voice, best) -> {
          PersonName name = best.first();
          TwoBest<Integer> back = ofName.get(name);
          double rival = Math.max(0, Math.max(best.second(), back.second()));
          Evidence pair = evidence.get(voice).get(name);
          if (back.first().equals(voice) && pair.isEnough() && best.value() >= LEAD * rival) {
            found.put(voice, new Given(name, pair, rival));
          }
        });
    return found;
  }

  /** A given name and a surname with a title may be one person's. */
  private static boolean mayBeOne(PersonName one, PersonName other) {
    return !one.isFull() && !other.isFull() && one.titles().isEmpty() != other.titles().isEmpty();
  }
}
