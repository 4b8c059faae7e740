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

/**
 * Chooses the labels of a file's voices: from names rather than from labels and numbers, and of
 * several fields with names from the one that fewest people share, as nicknames may be shared. If
 * fields are alike in this, the one with more full names counts. Numbers of a data base become
 * {@code Speaker 1} and so on, in the order of the voices.
 */
final class VoiceLabels {
  private final List<VoiceField> fields;
  private final Map<String, String> numbered = new HashMap<>();

  /**
   * @param voices in the order in which they are heard
   */
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
    number(voices);
  }

  /** Gives voices that have nothing but a number of a data base numbers in their order. */
  private void number(Collection<Voice> voices) {
    Set<String> taken = new HashSet<>();
    List<String> ids = new ArrayList<>();
    for (Voice voice : voices) {
      Optional<String> value = value(voice);
      if (value.filter(MachineLabels::isId).isPresent()) {
        ids.add(value.get());
      } else {
        value.flatMap(MachineLabels::of).ifPresent(taken::add);
      }
    }
    int number = 1;
    for (String id : ids) {
      if (!numbered.containsKey(id)) {
        while (!taken.add("Speaker " + number)) {
          number++;
        }
        numbered.put(id, "Speaker " + number);
      }
    }
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
    return value(voice)
        .flatMap(
            value -> Optional.ofNullable(numbered.get(value)).or(() -> MachineLabels.of(value)));
  }

  private Optional<String> value(Voice voice) {
    return fields.stream()
        .filter(voice.values()::containsKey)
        .map(field -> voice.values().get(field))
        .filter(value -> MachineLabels.of(value).isPresent())
        .findFirst();
  }
}
