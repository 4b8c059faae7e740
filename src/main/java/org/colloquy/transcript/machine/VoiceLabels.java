package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Chooses the labels of a file's voices: from names rather than from labels and numbers, and of
 * several fields with names from the one that tells most people apart, as nicknames may be shared.
 * If fields tell equally many apart, the one with more full names counts.
 */
final class VoiceLabels {
  private final List<VoiceField> fields;

  VoiceLabels(Collection<Voice> voices) {
    Map<VoiceField, Set<String>> values = new HashMap<>();
    for (Voice voice : voices) {
      voice
          .values()
          .forEach(
              (field, value) -> values.computeIfAbsent(field, f -> new HashSet<>()).add(value));
    }
    fields = new ArrayList<>(new TreeSet<>(values.keySet()));
    fields.sort(
        Comparator.comparing(VoiceField::form)
            .thenComparing(most(field -> values.get(field).size()))
            .thenComparing(most(field -> fullNames(values.get(field)))));
  }

  private static Comparator<VoiceField> most(ToLongFunction<VoiceField> count) {
    return Comparator.comparingLong(count).reversed();
  }

  /** The number of names, where a full name counts twice and a name in small letters nothing. */
  private static long fullNames(Set<String> names) {
    return names.stream()
        .filter(name -> name.chars().anyMatch(Character::isUpperCase))
        .mapToLong(name -> name.strip().indexOf(' ') > 0 ? 2 : 1)
        .sum();
  }

  /** Returns the label; empty if the voice has no usable name. */
  Optional<String> of(Voice voice) {
    return fields.stream()
        .filter(voice.values()::containsKey)
        .map(field -> MachineLabels.of(voice.values().get(field)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
