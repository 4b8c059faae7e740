package org.colloquy.entity.talk;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** The words that tell the gender of whom they mean: given names and nouns. */
public final class GenderWords {
  private static final String NOUNS = "gendered-nouns.tsv";

  private final Map<String, Gender> nouns = new HashMap<>();

  /**
   * Reads the list of nouns that ships with the program.
   *
   * @throws IllegalStateException if it is malformed
   */
  public GenderWords() {
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
    return GivenNames.bearerOf(PersonName.fold(name.first()))
        .map(
            bearer ->
                switch (bearer) {
                  case HE -> Gender.HE;
                  case SHE -> Gender.SHE;
                  case BOTH -> Gender.OPEN;
                })
        .orElse(Gender.OPEN);
  }

  /** The gender that a noun in small letters tells; {@link Gender#OPEN} if it tells none. */
  public Gender ofNoun(String noun) {
    return nouns.getOrDefault(noun, Gender.OPEN);
  }
}
