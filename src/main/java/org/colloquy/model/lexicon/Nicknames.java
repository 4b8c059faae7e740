package org.colloquy.model.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Short and familiar forms of given names, from a list of English ones. */
public final class Nicknames {
  private static final Map<String, Set<String>> FULL_FORMS = load();

  private Nicknames() {}

  /**
   * Whether two given names, in small letters, may be those of one person: one is a familiar form
   * of the other one ({@code bob}, {@code robert}), or both are of one name ({@code bob}, {@code
   * rob}).
   */
  public static boolean mayBeOne(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> ofOne = FULL_FORMS.getOrDefault(one, Set.of());
    Set<String> ofOther = FULL_FORMS.getOrDefault(other, Set.of());
    return ofOne.contains(other)
        || ofOther.contains(one)
        || ofOne.stream().anyMatch(ofOther::contains);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> fullForms = new HashMap<>();
    for (WordLine line : WordFile.beside(Nicknames.class, "nicknames.tsv")) {
      if (line.fields().size() != 2) {
        throw line.malformed("not a given name, a tab and its familiar forms");
      }
      String full = line.fields().get(0).toLowerCase(Locale.ROOT);
      for (String familiar : List.of(line.fields().get(1).split(" "))) {
        fullForms.computeIfAbsent(familiar, f -> new HashSet<>()).add(full);
      }
    }
    return fullForms;
  }
}
