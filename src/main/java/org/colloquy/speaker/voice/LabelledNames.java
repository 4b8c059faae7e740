package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.speaker.cast.CastMember;

/** The names of members whose labels name them. They are found by their first and last words. */
final class LabelledNames {
  private final Map<String, List<PersonName>> byEnd = new HashMap<>();

  /** The names of these members; a member without a name has none. */
  LabelledNames(List<CastMember> members) {
    for (CastMember member : members) {
      if (!member.anonymous()) {
        PersonName name = member.personName();
        for (String end : ends(name)) {
          byEnd.computeIfAbsent(end, k -> new ArrayList<>()).add(name);
        }
      }
    }
  }

  /** Whether a name may be that of one of these members, in full or in part. */
  boolean mayHave(PersonName name) {
    return ends(name).stream()
        .flatMap(end -> byEnd.getOrDefault(end, List.of()).stream())
        .anyMatch(known -> known.isShortFor(name) || name.isShortFor(known));
  }

  private static Set<String> ends(PersonName name) {
    return Set.copyOf(List.of(PersonName.fold(name.first()), PersonName.fold(name.last())));
  }
}
