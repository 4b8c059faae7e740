package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one referent so far, while a transcript is read from its beginning. */
final class Track {
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
