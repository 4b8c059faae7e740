package org.colloquy.speaker;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/**
 * Finds whom a turn addresses by name: {@code Charles, you're in Moscow}, {@code Sure, A.}, {@code
 * Thank you, Ingrid}. A name between commas in the middle of a sentence is not enough: it may
 * belong to a list.
 */
final class Vocatives {
  private static final String SENTENCE_START = "(?:^|[.?!…\"”]\\s+|\\s-\\s|[\\n])";

  private final List<Set<String>> forms;

  /**
   * @param names each participant's full name, or the only name there is
   */
  Vocatives(List<String> names) {
    this.forms = names.stream().map(Vocatives::formsOf).toList();
    withdrawShared();
  }

  /**
   * The forms by which the turn addresses the participant with this index; empty if it does not.
   */
  Set<String> formsIn(String turn, int participant) {
    Set<String> found = new LinkedHashSet<>();
    for (String form : forms.get(participant)) {
      if (addresses(turn, form)) {
        found.add(form);
      }
    }
    return found;
  }

  private static boolean addresses(String turn, String form) {
    String name = Pattern.quote(form);
    String initial =
        SENTENCE_START
            + "(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Oo]kay|[Ww]ell|[Oo]h),? )?"
            + name
            + ",\\s(?!(?:who|whom|whose|which|an?|the)\\b)";
    String last = ",\\s" + name + "(?:[.?!…](?:\\s|$|[\"”])|\\s-\\s|$)";
    String afterGreeting =
        "\\b(?:[Tt]hanks|[Tt]hank you(?: so much| very much)?|[Gg]ood (?:morning|afternoon|evening)|[Hh]i|[Hh]ello|[Hh]ey|[Ss]ure|[Yy]es|[Yy]eah|[Nn]o|[Rr]ight|[Yy]ou bet|[Ww]elcome),?\\s"
            + name
            + "(?![\\p{L}\\p{M}'’])";
    return Pattern.compile(initial + "|" + last + "|" + afterGreeting).matcher(turn).find();
  }

  /** Given name, full name, and the only name there is. */
  private static Set<String> formsOf(String name) {
    Set<String> forms = new LinkedHashSet<>();
    PersonName person = PersonName.parse(name);
    forms.add(person.full());
    forms.add(person.first());
    return forms;
  }

  /** A form that two participants share addresses neither. */
  private void withdrawShared() {
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Set<String> own : forms) {
      for (String form : own) {
        if (!once.add(form)) {
          shared.add(form);
        }
      }
    }
    forms.forEach(own -> own.removeAll(shared));
  }
}
