package org.colloquy.model.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Short and familiar forms of given names, from a list of English ones. */
public final class Nicknames {
  private static final Map<String, Set<String>> FULL_FORMS = load();
  private static final Map<String, Set<String>> FAMILIAR_FORMS = turned(FULL_FORMS);

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

  /**
   * Returns the names of which a given name, in small letters, may be a form: itself, and its full
   * forms. Two names {@linkplain #mayBeOne may be one person's} exactly if they have such a name in
   * common.
   */
  public static SortedSet<String> roots(String given) {
    SortedSet<String> roots = new TreeSet<>(FULL_FORMS.getOrDefault(given, Set.of()));
    roots.add(given);
    return roots;
  }

  /**
   * Returns the other names that {@linkplain #mayBeOne may be one person's} with this one, in small
   * letters.
   */
  public static SortedSet<String> formsOf(String given) {
    SortedSet<String> forms = new TreeSet<>();
    for (String root : roots(given)) {
      forms.add(root);
      forms.addAll(FAMILIAR_FORMS.getOrDefault(root, Set.of()));
    }
    forms.remove(given);
    return forms;
  }

  private static Map<String, Set<String>> turned(Map<String, Set<String>> forms) {
    Map<String, Set<String>> turned = new HashMap<>();
    forms.forEach(
        (form, others) ->
            others.forEach(o -> turned.computeIfAbsent(o, k -> new HashSet<>()).add(form)));
    return turned;
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
