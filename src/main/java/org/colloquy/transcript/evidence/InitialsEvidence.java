package org.colloquy.transcript.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The evidence for initials: two or more must recur and talk, and their letters must begin the
 * words of names that the page gives in full.
 */
final class InitialsEvidence {
  private InitialsEvidence() {}

  /** Returns the initials that are believed, as {@link LabelCandidate#key()} gives them. */
  static Set<String> judge(List<Sighting> sightings, PageEvidence page) {
    List<Sighting> named =
        sightings.stream().filter(s -> page.hasInitials(s.candidate().name())).toList();
    Exchange exchange = new Exchange(named);
    if (exchange.recurringNames() < 2 || exchange.mostlyQuotes() || exchange.talk() < 0.25) {
      return Set.of();
    }
    Set<String> believed = new HashSet<>();
    named.forEach(s -> believed.add(s.candidate().key()));
    return believed;
  }

  /** Whether the initials of the name are believed. */
  static boolean fit(Set<String> believed, String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("[ \\u00A0]+")) {
      letters.append(word.charAt(0));
    }
    String key = LabelCandidate.fold(letters.toString());
    return believed.stream().anyMatch(initials -> initials.replace(".", "").equals(key));
  }
}
