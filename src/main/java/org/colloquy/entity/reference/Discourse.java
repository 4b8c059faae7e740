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

  /** What a mention was found to mean; {@link Talk#NONE} if nothing named. */
  int referentOf(int mention) {
    return resolved.getOrDefault(mention, Talk.NONE);
  }
}
