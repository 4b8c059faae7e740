package org.colloquy.identity.thing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.identity.name.KnownName;

/**
 * Names that meet under a key, or some of them. If they are more than the rule has something to say
 * about, they need not travel.
 */
final class NameMeeting implements Serializable {
  private static final long serialVersionUID = 1;

  private final int most;
  private final ArrayList<KnownName> names = new ArrayList<>(1);
  private boolean crowded;

  /**
   * @param most how many names may meet
   */
  NameMeeting(KnownName name, int most) {
    this.most = most;
    names.add(name);
  }

  /** Adds others of the same key; returns this one. */
  NameMeeting and(NameMeeting other) {
    crowded |= other.crowded || names.size() + other.names.size() > most;
    if (crowded) {
      names.clear();
      names.trimToSize();
    } else {
      names.addAll(other.names);
    }
    return this;
  }

  /** The names, in no order; none if they are too many. */
  List<KnownName> names() {
    return names;
  }
}
