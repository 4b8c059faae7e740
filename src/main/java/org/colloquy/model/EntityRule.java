package org.colloquy.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A row of the user's table of things: what is called so is that thing, or is nothing at all.
 *
 * @param alias a name as it is spoken, single-spaced
 * @param name the thing's name; empty if what is called so is to be left out of the reports
 * @param type its type; empty to keep the one that is found
 * @param transcript id of the only transcript that the row is about; empty if it is about all
 * @param line 1-based line of the row in the table
 */
public record EntityRule(
    String alias, String name, Optional<EntityType> type, Optional<String> transcript, int line) {
  /** The table's file, at the top of the data folder. */
  public static final String TABLE = "entities.csv";

  public EntityRule {
    alias = Words.singleSpaced(alias);
    name = Words.singleSpaced(name);
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(transcript, "transcript");
    if (alias.isEmpty() || line < 1) {
      throw new IllegalArgumentException("a row has an alias and a line: " + line);
    }
  }

  /** Whether what is called so is left out. */
  public boolean isBan() {
    return name.isEmpty();
  }

  /** What two spellings of one name have in common. */
  public static String key(String name) {
    return PersonName.fold(Words.singleSpaced(name));
  }
}
