package org.colloquy.identity.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Speaker;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * Assemblies whose record prints members by surname alone and puts something behind the surname
 * where two members share it. The label of who presides tells the assembly.
 */
final class Assemblies {
  private static final Map<String, String> BY_LABEL = load();
  private static final String ARTICLE = "the ";

  private Assemblies() {}

  /**
   * Returns the assembly that these speakers sit in; empty if nobody presides or it is not known.
   */
  static Optional<String> of(Iterable<Speaker> speakers) {
    for (Speaker speaker : speakers) {
      Optional<String> found =
          Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
              .flatMap(label -> Optional.ofNullable(BY_LABEL.get(bare(label))).stream())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String bare(String label) {
    int bracket = label.indexOf('(');
    String name = (bracket < 0 ? label : label.substring(0, bracket)).strip();
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith(ARTICLE) ? small.substring(ARTICLE.length()) : small;
  }

  private static Map<String, String> load() {
    Map<String, String> assemblies = new HashMap<>();
    for (WordLine line : WordFile.beside(Assemblies.class, "presiding-officers.tsv")) {
      if (line.fields().size() != 2) {
        throw line.malformed("not a label, a tab and an assembly");
      }
      assemblies.put(line.fields().get(0), line.fields().get(1));
    }
    return assemblies;
  }
}
