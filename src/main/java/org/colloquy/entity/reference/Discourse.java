package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.Talk;

/**
 * What was meant so far, while a transcript is read from its beginning. It remembers how sure each
 * choice was: what is built on a doubtful choice is doubtful, too.
 */
final class Discourse {
  /** The mentions of one referent so far, while a transcript is read from its beginning. */
  static final class Track {
    private final List<Integer> mentions = new ArrayList<>();
    private int lastName = Talk.NONE;
    private int he;
    private int she;

    void add(int mention, boolean named, Pointer pointer) {
      mentions.add(mention);
      lastName = named ? mention : lastName;
      he += pointer == Pointer.HE ? 1 : 0;
      she += pointer == Pointer.SHE ? 1 : 0;
    }

    boolean isEmpty() {
      return mentions.isEmpty();
    }

    /** The last mention; there must be one. */
    int last() {
      return mentions.get(mentions.size() - 1);
    }

    /** The last mention by name; {@link Talk#NONE} if there is none. */
    int lastName() {
      return lastName;
    }

    List<Integer> mentions() {
      return mentions;
    }

    /** How often it was he so far. */
    int he() {
      return he;
    }

    int she() {
      return she;
    }
  }

  private static final int RECENT = 10;
  private static final int SAME_TALK = 12;

  private final Talk talk;
  private final List<Track> tracks = new ArrayList<>();
  private final Map<Integer, Choice> choices = new HashMap<>();
  private final Map<Integer, Integer> resolved = new HashMap<>();
  private final Map<Pointer, List<Choice>> ofKind = new EnumMap<>(Pointer.class);
  private final Map<String, Choice> lastOfNoun = new HashMap<>();

  Discourse(Talk talk) {
    this.talk = talk;
    talk.referents().forEach(r -> tracks.add(new Track()));
  }

  Track track(int referent) {
    return tracks.get(referent);
  }

  /** Records a name. */
  void name(int mention, int referent) {
    tracks.get(referent).add(mention, true, Pointer.NONE);
    resolved.put(mention, referent);
  }

  /** Records what a pronoun or a phrase of the third person means. */
  void meant(Pointer pointer, Choice choice) {
    choices.put(choice.mention(), choice);
    int referent = choice.likeliest();
    if (referent != Talk.NONE) {
      tracks.get(referent).add(choice.mention(), false, pointer);
      resolved.put(choice.mention(), referent);
    }
    ofKind.computeIfAbsent(pointer, p -> new ArrayList<>()).add(choice);
    if (pointer.isPhrase()) {
      lastOfNoun.put(talk.mention(choice.mention()).traits().noun(), choice);
    }
  }

  /** The last word of this kind; empty if there was none. */
  Optional<Choice> lastOf(Pointer pointer) {
    List<Choice> all = ofKind.getOrDefault(pointer, List.of());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The last word of this kind that this mention's speaker said; empty if there was none. */
  Optional<Choice> lastOfSpeaker(int mention, Pointer pointer) {
    List<Choice> all = ofKind.getOrDefault(pointer, List.of());
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - RECENT); i--) {
      if (talk.speakerOf(all.get(i).mention()).equals(talk.speakerOf(mention))) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The average of a probability over the latest words of this kind, at most ten, at most {@value
   * #SAME_TALK} sentences ago; 0 if there are none.
   */
  double averageOfRecent(int mention, Pointer pointer, ToDoubleFunction<Choice> probability) {
    List<Choice> all = ofKind.getOrDefault(pointer, List.of());
    return all.subList(Math.max(0, all.size() - RECENT), all.size()).stream()
        .filter(choice -> isSameTalk(mention, choice))
        .mapToDouble(probability)
        .average()
        .orElse(0);
  }

  /** Whether a choice is so near before a mention that both can be about one person. */
  boolean isSameTalk(int mention, Choice before) {
    return talk.sentencesSince(mention, before.mention()) <= SAME_TALK;
  }

  /** The last phrase with this noun; empty if there was none. */
  Optional<Choice> lastOf(String noun) {
    return Optional.ofNullable(lastOfNoun.get(noun));
  }

  /**
   * The probability, 0 to 1, that the last word of this kind meant this referent, if it stands in
   * this sentence or the one before; otherwise 0.
   */
  double goesOn(int mention, Pointer pointer, int referent) {
    return lastOf(pointer)
        .filter(last -> talk.sentencesSince(mention, last.mention()) <= 1)
        .map(last -> last.of(referent))
        .orElse(0.0);
  }

  /** The same for nobody named. */
  double goesOnOpen(int mention, Pointer pointer) {
    return lastOf(pointer)
        .filter(last -> talk.sentencesSince(mention, last.mention()) <= 1)
        .map(Choice::nobody)
        .orElse(0.0);
  }

  /**
   * The choice for the last pronoun or phrase before a mention in its chain of the coreference
   * model; empty if there is none, or a name stands between.
   */
  Optional<Choice> lastInChain(int mention) {
    OptionalInt chain = talk.chainOf(mention);
    int last = Talk.NONE;
    for (int other : chain.isPresent() ? talk.chain(chain.getAsInt()) : List.<Integer>of()) {
      last = other < mention && other > last ? other : last;
    }
    return Optional.ofNullable(choices.get(last));
  }

  /** What a mention was found to mean; {@link Talk#NONE} if nothing named. */
  int referentOf(int mention) {
    return resolved.getOrDefault(mention, Talk.NONE);
  }
}
