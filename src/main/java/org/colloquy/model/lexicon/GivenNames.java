package org.colloquy.model.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The given names of many languages, and who bears them. A name that is missing may still be a
 * given name, and many given names are also surnames or other words. If the list is malformed, the
 * first use of this class fails with a message that names the line.
 */
public final class GivenNames {
  private static final Map<String, Bearer> BEARERS = load();

  private GivenNames() {}

  /** Who bears a given name. */
  public enum Bearer {
    HE,
    SHE,
    BOTH
  }

  /** Returns who bears a given name, whatever its case; empty if the list does not have it. */
  public static Optional<Bearer> bearerOf(String name) {
    return Optional.ofNullable(BEARERS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Bearer> load() {
    Map<String, Bearer> bearers = new HashMap<>();
    for (WordLine line : WordFile.beside(GivenNames.class, "given-names.tsv")) {
      String printed = line.fields().size() == 2 ? line.fields().get(1) : "";
      Bearer bearer =
          switch (printed) {
            case "he" -> Bearer.HE;
            case "she" -> Bearer.SHE;
            case "both" -> Bearer.BOTH;
            default -> throw line.malformed("not a name, a tab and he, she or both");
          };
      bearers.put(line.fields().get(0), bearer);
    }
    return bearers;
  }
}
