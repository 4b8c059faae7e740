package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.Optional;

/** Who a speaker of a transcript is in the corpus. */
final class SettledId implements Serializable {
  private static final long serialVersionUID = 1;

  private final String id;

  /** Null unless a series told it. */
  private final SeriesLabels.Match match;

  private SettledId(String id, SeriesLabels.Match match) {
    this.id = id;
    this.match = match;
  }

  /** Somebody whose name tells it. */
  static SettledId byName(String id) {
    return new SettledId(id, null);
  }

  /** Somebody whose label a series tells. */
  static SettledId bySeries(SeriesLabels.Match match) {
    return new SettledId(match.id(), match);
  }

  /** The final id. */
  String id() {
    return id;
  }

  /** Why the label is this person's; empty unless a series told it. */
  Optional<SeriesLabels.Match> bySeries() {
    return Optional.ofNullable(match);
  }
}
