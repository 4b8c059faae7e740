package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was meant so far, while a transcript is read from its beginning. */
final class Discourse {
  /** What a word was found to mean; {@link Talk#NONE} stands for nobody named. */
  record Meant(int mention, int referent) {}

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

  private final Talk talk;
  private final List<Track> tracks = new ArrayList<>();
  private final Map<Integer, Integer> resolved = new HashMap<>();
  private final Map<Pointer, Meant> lastOfKind = new EnumMap<>(Pointer.class);
  private final Map<String, Meant> lastOfNoun = new HashMap<>();

  Discourse(Talk talk) {
    this.talk = talk;
    talk.referents.forEach(r -> tracks.add(new Track()));
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
  void meant(int mention, Pointer pointer, int referent) {
    if (referent != Talk.NONE) {
      tracks.get(referent).add(mention, false, pointer);
      resolved.put(mention, referent);
    }
    lastOfKind.put(pointer, new Meant(mention, referent));
    if (pointer.isPhrase()) {
      lastOfNoun.put(talk.mention(mention).traits().noun(), new Meant(mention, referent));
    }
  }

  /** The last word of this kind; empty if there was none. */
  Optional<Meant> lastOf(Pointer pointer) {
    return Optional.ofNullable(lastOfKind.get(pointer));
  }

  /** The last phrase with this noun; empty if there was none. */
  Optional<Meant> lastOf(String noun) {
    return Optional.ofNullable(lastOfNoun.get(noun));
  }

  /** Whether the last word of this kind, at most a sentence before, meant this referent. */
  boolean goesOn(int mention, Pointer pointer, int referent) {
    Meant last = lastOfKind.get(pointer);
    return last != null
        && last.referent() == referent
        && talk.sentencesSince(mention, last.mention()) <= 1;
  }

  /** What a mention was found to mean; {@link Talk#NONE} if nothing named. */
  int referentOf(int mention) {
    return resolved.getOrDefault(mention, Talk.NONE);
  }
}
