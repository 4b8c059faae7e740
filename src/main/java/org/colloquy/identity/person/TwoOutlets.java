package org.colloquy.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Alias;
import org.colloquy.model.Sourced;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Suggestion;
import org.colloquy.model.Suggestion.Kind;
import org.colloquy.model.TranscriptDigest;

/**
 * Full names that speak for two outlets with another role or affiliation in each: perhaps two
 * people of one name, which is for a person to decide.
 */
final class TwoOutlets {
  private static final double PERHAPS = 0.3;

  /** So many outlets of a name are remembered, and no more. */
  private static final int OUTLETS = 4;

  private record Appearance(String transcript, String as) {}

  private final SortedMap<String, SortedMap<String, Appearance>> byName = new TreeMap<>();

  /** Adds the speakers of a transcript. */
  void add(TranscriptDigest transcript) {
    Optional<String> outlet = transcript.outlet().map(Sourced::value);
    if (outlet.isEmpty()) {
      return;
    }
    for (Speaker speaker : transcript.speakers()) {
      Optional<String> as = speaker.affiliation().or(speaker::role);
      if (speaker.naming() == Naming.FULL && as.isPresent()) {
        SortedMap<String, Appearance> outlets =
            byName.computeIfAbsent(speaker.name(), name -> new TreeMap<>());
        Appearance here = new Appearance(transcript.id(), as.get());
        outlets.merge(
            outlet.get(), here, (a, b) -> a.transcript().compareTo(b.transcript()) <= 0 ? a : b);
        if (outlets.size() > OUTLETS) {
          outlets.remove(outlets.lastKey());
        }
      }
    }
  }

  /** Returns the suggestions, in the order of the names. */
  List<Suggestion> suggestions() {
    List<Suggestion> suggestions = new ArrayList<>();
    byName.forEach(
        (name, outlets) -> {
          Map.Entry<String, Appearance> first = first(outlets);
          outlets.entrySet().stream()
              .filter(other -> !other.getValue().as().equals(first.getValue().as()))
              .findFirst()
              .ifPresent(other -> suggestions.add(suggestion(name, first, other)));
        });
    return suggestions;
  }

  private static Map.Entry<String, Appearance> first(SortedMap<String, Appearance> outlets) {
    return outlets.entrySet().iterator().next();
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
