package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Chooses the labels of a file's voices: from names rather than from labels and numbers, and of
 * several fields with names from the one that fewest people share, as nicknames may be shared. If
 * fields are alike in this, the one with more full names counts.
 */
final class VoiceLabels {
  private final List<VoiceField> fields;

  VoiceLabels(Collection<Voice> voices) {
    Map<VoiceField, List<String>> values = new HashMap<>();
    for (Voice voice : voices) {
      voice
          .values()
          .forEach(
              (field, value) -> values.computeIfAbsent(field, f -> new ArrayList<>()).add(value));
    }
    fields = new ArrayList<>(new TreeSet<>(values.keySet()));
    fields.sort(
        Comparator.comparing(VoiceLabels::formOf)
            .thenComparing(field -> shared(values.get(field)))
            .thenComparing(field -> -fullNames(values.get(field))));
  }

  /** Roles are better than numbers only if they tell people apart as well as numbers do. */
  private static VoiceField.Form formOf(VoiceField field) {
    return switch (field.form()) {
      case NAME, LABEL -> field.form();
      case ROLE, CHAT_ROLE, NUMBER -> VoiceField.Form.NUMBER;
    };
  }

  /** The number of voices whose name another voice has, too. */
  private static int shared(List<String> names) {
    return names.size() - new HashSet<>(names).size();
  }

  /** The number of names, where a full name counts twice and a name in small letters nothing. */
  private static long fullNames(List<String> names) {
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
