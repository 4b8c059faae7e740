package org.colloquy.speaker.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.speaker.name.NameSearch;

/**
 * The generations that a page prints behind full names outside of labels: {@code A talk with Jim
 * Roe Jr.} A page that also prints the bare name, or two generations of it, tells of none. In
 * speech a generation tells nothing, because fathers speak of their sons.
 */
final class Generations {
  /**
   * The generations behind each name, by the folded name; the empty one stands for the bare name.
   */
  private final Map<String, Set<String>> printed = new HashMap<>();

  Generations(Transcript transcript, Collection<String> fullNames) {
    if (fullNames.isEmpty()) {
      return;
    }
    String text = transcript.text();
    NavigableMap<Integer, Integer> labels = new TreeMap<>();
    NavigableMap<Integer, Integer> speech = new TreeMap<>();
    for (Turn turn : transcript.turns()) {
      turn.label().ifPresent(l -> labels.put(l.span().start(), l.span().end()));
      speech.put(turn.span().start(), turn.span().end());
    }
    SpokenOf spokenOf = new SpokenOf(text, fullNames);
    NameSearch.ignoringCase(fullNames)
        .in(
            text,
            hit -> {
              String generation = PersonName.generationBehind(text, hit.end());
              boolean tells = generation.isEmpty() || !isIn(speech, hit.start());
              if (tells && !isIn(labels, hit.start())) {
                boolean other = spokenOf.has(PersonName.parse(hit.name()), false);
                printed
                    .computeIfAbsent(PersonName.fold(hit.name()), name -> new HashSet<>())
                    .add(other ? "" : generation);
              }
            });
  }

  private static boolean isIn(NavigableMap<Integer, Integer> spans, int offset) {
    Map.Entry<Integer, Integer> span = spans.floorEntry(offset);
    return span != null && offset < span.getValue();
  }

  /**
   * Returns the generation that alone stands behind this name, without a generation; else empty.
   */
  Optional<String> of(String fullName) {
    Set<String> behind = printed.getOrDefault(PersonName.fold(fullName), Set.of());
    return behind.size() == 1
        ? Optional.of(behind.iterator().next()).filter(generation -> !generation.isEmpty())
        : Optional.empty();
  }
}
