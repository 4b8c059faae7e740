package org.colloquy.accuracy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The true speaker of a turn.
 *
 * @param key the person's id in the file
 * @param names all names that are right answers
 * @param anonymous whether only the label is known, so that the label is the right answer
 * @param labelOnly whether the names are only those of the labels, so that a longer name that
 *     begins or ends with one is right, too
 */
record GoldSpeaker(String key, List<String> names, boolean anonymous, boolean labelOnly) {
  GoldSpeaker {
    names = List.copyOf(names);
  }

  static GoldSpeaker named(String name) {
    return new GoldSpeaker(name, List.of(name), false, false);
  }

  static GoldSpeaker anonymous(String label) {
    return new GoldSpeaker(label, List.of(label), true, false);
  }

  /** Whether a reading that gives this label and this name (either may be empty) is right. */
  boolean is(String label, String name) {
    if (anonymous) {
      return names.stream().anyMatch(n -> fold(n).equals(fold(label)))
          || !name.isEmpty() && names.stream().anyMatch(n -> fold(n).equals(fold(name)));
    }
    return !name.isEmpty() && names.stream().anyMatch(n -> isName(n, name));
  }

  private boolean isName(String gold, String name) {
    List<String> right = Arrays.asList(fold(gold).split(" "));
    List<String> given = Arrays.asList(fold(name).split(" "));
    return right.equals(given)
        || labelOnly
            && right.size() < given.size()
            && (Collections.indexOfSubList(given, right) == 0
                || Collections.lastIndexOfSubList(given, right) == given.size() - right.size());
  }

  /** Returns the text in lower case without accents and dots, its words separated by one space. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.'’`]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}#]+", " ")
        .strip();
  }
}
