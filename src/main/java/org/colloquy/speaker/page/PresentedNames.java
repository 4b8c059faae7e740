package org.colloquy.speaker.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/**
 * The full names of people who are present: somebody introduces them as a guest, greets or thanks
 * them by that name ({@code Good morning, Jane Roe}; {@code Senator Jane Roe, welcome}).
 */
final class PresentedNames {
  private static final String NAME = "(?<name>" + NamePatterns.NAME + ")(?![\\p{L}\\p{M}'’])";
  private static final String GREETING =
      "(?i:good (?:morning|afternoon|evening|day)|hello|hi|welcome(?: back)?|thank you|thanks)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b"
              + GREETING
              + "(?: (?:so much|very much|again|for \\p{Ll}+(?: \\p{Ll}+){0,3}))?,? "
              + NAME
              + "(?=\\s*[.,!?;:]|\\s*$)");

  private static final Pattern BEHIND =
      Pattern.compile("(?:^|[.?!…]\\s)" + NAME + ", " + GREETING + "\\b");

  private PresentedNames() {}

  /** Returns the keys of the full names of those whom these texts present. */
  static Set<String> in(List<String> texts, NamePatterns patterns) {
    Set<String> names = new HashSet<>(GuestNames.in(texts, patterns));
    for (String text : texts) {
      for (Pattern pattern : List.of(BEFORE, BEHIND)) {
        Matcher presented = pattern.matcher(text);
        while (presented.find()) {
          PersonName name = patterns.trimmed(presented.group("name"), false);
          if (name.isFull()) {
            names.add(name.key());
          }
        }
      }
    }
    return names;
  }
}
