package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.model.Alias;
import org.colloquy.model.Sourced;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Suggestion;
import org.colloquy.model.Suggestion.Kind;
import org.colloquy.model.TranscriptDigest;

/**
 * The outlets for which a full name speaks. With another role or affiliation in each, there are
 * perhaps two people of one name, which is for a person to decide.
 */
final class OutletAppearances implements Serializable {
  private static final long serialVersionUID = 1;

  private static final double PERHAPS = 0.3;

  /** So many outlets of a name are remembered, and no more. */
  private static final int OUTLETS = 4;

  /** The first transcript of an outlet, and as what the name speaks there. */
  private record Appearance(String transcript, String as) implements Serializable {
    Appearance first(Appearance other) {
      return transcript.compareTo(other.transcript) <= 0 ? this : other;
    }
  }

  private final TreeMap<String, Appearance> byOutlet = new TreeMap<>();

  private OutletAppearances() {}

  /** Returns where a speaker of a transcript appears; empty if it says nothing. */
  static Optional<OutletAppearances> of(Speaker speaker, TranscriptDigest transcript) {
    Optional<String> outlet = transcript.outlet().map(Sourced::value);
    Optional<String> as = speaker.affiliation().or(speaker::role);
    if (outlet.isEmpty() || as.isEmpty() || speaker.naming() != Naming.FULL) {
      return Optional.empty();
    }
    OutletAppearances here = new OutletAppearances();
    here.byOutlet.put(outlet.get(), new Appearance(transcript.id(), as.get()));
    return Optional.of(here);
  }

  /** Adds what other transcripts say of the same name; returns this. */
  OutletAppearances addAll(OutletAppearances other) {
    other.byOutlet.forEach((outlet, here) -> byOutlet.merge(outlet, here, Appearance::first));
    while (byOutlet.size() > OUTLETS) {
      byOutlet.remove(byOutlet.lastKey());
    }
    return this;
  }

  /**
   * Returns the suggestion that the name is two people's; empty if nothing speaks for it.
   *
   * @param name as it is written
   */
  Optional<Suggestion> suggestion(String name) {
    Map.Entry<String, Appearance> first = byOutlet.firstEntry();
    return byOutlet.entrySet().stream()
        .filter(other -> !other.getValue().as().equals(first.getValue().as()))
        .findFirst()
        .map(other -> suggestion(name, first, other));
  }

  private static Suggestion suggestion(
      String name, Map.Entry<String, Appearance> first, Map.Entry<String, Appearance> other) {
    String apart = name + " (" + other.getKey() + ")";
    return new Suggestion(
        Kind.POSSIBLY_TWO,
        name,
        apart,
        "one name in two outlets: "
            + first.getValue().as()
            + " in "
            + first.getKey()
            + ", "
            + other.getValue().as()
            + " in "
            + other.getKey(),
        PERHAPS,
        Alias.TABLE,
        Suggestion.pasted(name, apart, other.getValue().transcript()));
  }
}
