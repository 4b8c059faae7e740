package org.colloquy.entity.reference;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.lexicon.WordFile;

/** Given names that only men, or only women, bear. */
final class GivenNames {
  private static final String FILE = "given-names.tsv";

  private final Map<String, Gender> genders = new HashMap<>();

  GivenNames() {
    WordFile.beside(GivenNames.class, FILE)
        .forEach(
            line -> {
              String[] cells = line.text().split("\t");
              genders.put(cells[0], cells[1].equals("he") ? Gender.HE : Gender.SHE);
            });
  }

  /** The gender of a person with this name; {@link Gender#OPEN} if its first word does not tell. */
  Gender of(PersonName name) {
    return genders.getOrDefault(PersonName.fold(name.first()), Gender.OPEN);
  }
}
