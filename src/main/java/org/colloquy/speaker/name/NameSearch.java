package org.colloquy.speaker.name;

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
 * A search for many names at once: one pass over the words of a text, however many names there are.
 * A name is found only as whole words.
 */
public final class NameSearch {
  /** The second word of a name begins at most this far behind the first, in UTF-16 code units. */
  private static final int FARTHEST = 8;

  private final boolean ignoringCase;

  /** Names of one word, by that word. */
  private final Map<String, List<String>> namesOfOneWord = new HashMap<>();

  /**
   * Longer names, by their first word and then by their second: many people may share a given name.
   */
  private final Map<String, Map<String, List<String>>> namesByTwoWords = new HashMap<>();

  private NameSearch(Collection<String> names, boolean ignoringCase) {
    this.ignoringCase = ignoringCase;
    for (String name : new LinkedHashSet<>(names)) {
      int end = wordEnd(name, 0);
      if (end > 0) {
        String first = folded(name.substring(0, end));
        String second = secondWord(name, end);
        if (second.isEmpty()) {
          namesOfOneWord.computeIfAbsent(first, w -> new ArrayList<>()).add(name);
        } else {
          namesByTwoWords
              .computeIfAbsent(first, w -> new HashMap<>())
              .computeIfAbsent(second, w -> new ArrayList<>())
              .add(name);
        }
      }
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    namesOfOneWord.values().forEach(l -> l.sort(longestFirst));
    namesByTwoWords.values().forEach(m -> m.values().forEach(l -> l.sort(longestFirst)));
  }

  /**
   * A place at which a name stands.
   *
   * @param name the name as it was searched for
   * @param start the 0-based offset of its first character in the text, in UTF-16 code units
   * @param end the offset behind its last character
   */
  public record Hit(String name, int start, int end) {}

  /** A search for these names in exactly this spelling. */
  public static NameSearch exact(Collection<String> names) {
    return new NameSearch(names, false);
  }

  /** A search for these names, whatever their case. */
  public static NameSearch ignoringCase(Collection<String> names) {
    return new NameSearch(names, true);
  }

  /**
   * Passes each place of a name to {@code hits}, in the order of the text; of several names that
   * begin at one place, the longest first.
   */
  public void in(String text, Consumer<Hit> hits) {
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      String first = folded(text.substring(at, end));
      Map<String, List<String>> longer = namesByTwoWords.get(first);
      if (longer != null) {
        show(longer.getOrDefault(secondWord(text, end), List.of()), text, at, hits);
      }
      show(namesOfOneWord.getOrDefault(first, List.of()), text, at, hits);
      at = end;
    }
  }

  private void show(List<String> names, String text, int at, Consumer<Hit> hits) {
    for (String name : names) {
      int end = at + name.length();
      boolean found =
          text.regionMatches(ignoringCase, at, name, 0, name.length())
              && (end == text.length() || !isWordCharacter(text.charAt(end)));
      if (found) {
        hits.accept(new Hit(name, at, end));
      }
    }
  }

  /** Returns the next word behind {@code from}, as it is compared; empty if none is near. */
  private String secondWord(String text, int from) {
    int start = from;
    while (start < text.length()
        && start - from < FARTHEST
        && !isWordCharacter(text.charAt(start))) {
      start++;
    }
    return folded(text.substring(start, wordEnd(text, start)));
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
