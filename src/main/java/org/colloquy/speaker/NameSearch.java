package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds many names in a text in one pass over its words, however many names there are. A name is
 * found where it stands between characters that belong to no word.
 */
final class NameSearch {
  private final boolean ignoringCase;
  private final Map<String, List<String>> namesByFirstWord = new HashMap<>();

  private NameSearch(Collection<String> names, boolean ignoringCase) {
    this.ignoringCase = ignoringCase;
    for (String name : new LinkedHashSet<>(names)) {
      int end = wordEnd(name, 0);
      if (end > 0) {
        namesByFirstWord
            .computeIfAbsent(folded(name.substring(0, end)), w -> new ArrayList<>())
            .add(name);
      }
    }
    namesByFirstWord
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /**
   * A place of a name.
   *
   * @param name as it was looked for
   * @param start first character
   * @param end behind the last character
   */
  record Hit(String name, int start, int end) {}

  static NameSearch exact(Collection<String> names) {
    return new NameSearch(names, false);
  }

  static NameSearch ignoringCase(Collection<String> names) {
    return new NameSearch(names, true);
  }

  /** Shows every place in order; of several names that begin at one place the longest first. */
  void in(String text, Consumer<Hit> hits) {
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      for (String name :
          namesByFirstWord.getOrDefault(folded(text.substring(at, end)), List.of())) {
        int nameEnd = at + name.length();
        boolean found =
            text.regionMatches(ignoringCase, at, name, 0, name.length())
                && (nameEnd == text.length() || !isWordCharacter(text.charAt(nameEnd)));
        if (found) {
          hits.accept(new Hit(name, at, nameEnd));
        }
      }
      at = end;
    }
  }

  private String folded(String word) {
    return ignoringCase ? word.toLowerCase(Locale.ROOT) : word;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isWordCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }
}
