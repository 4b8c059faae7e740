package org.colloquy.entity.talk;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** The words that tell the gender of whom they mean: given names, nouns and forms of address. */
public final class GenderWords {
  private static final String GIVEN_NAMES = "given-names.tsv";
  private static final String NOUNS = "gendered-nouns.tsv";

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> nouns = new HashMap<>();

  /**
   * Reads the lists that ship with the program.
   *
   * @throws IllegalStateException if one of them is malformed
   */
  public GenderWords() {
    read(GIVEN_NAMES, givenNames);
    read(NOUNS, nouns);
  }

  private static void read(String file, Map<String, Gender> genders) {
    for (WordLine line : WordFile.beside(GenderWords.class, file)) {
      if (line.fields().size() != 2) {
        throw line.malformed("a word, a tab, he or she");
      }
      genders.put(
          line.fields().get(0),
          switch (line.fields().get(1)) {
            case "he" -> Gender.HE;
            case "she" -> Gender.SHE;
            default -> throw line.malformed("a word, a tab, he or she");
          });
    }
  }

  /** The gender of a person with this name; {@link Gender#OPEN} if its first word does not tell. */
  public Gender ofName(PersonName name) {
    return givenNames.getOrDefault(PersonName.fold(name.first()), Gender.OPEN);
  }

  /** The gender that a noun in small letters tells; {@link Gender#OPEN} if it tells none. */
  public Gender ofNoun(String noun) {
    return nouns.getOrDefault(noun, Gender.OPEN);
  }
}
