package org.colloquy.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A row of the user's table {@code entities.csv}: whatever has this alias is that entity, or is
 * left out of the reports.
 *
 * @param alias a name as it is spoken, single-spaced; not empty
 * @param name the entity's name, single-spaced; empty to leave the entity out of the reports
 * @param type its type; empty to keep the type that the program finds
 * @param transcript id of the only transcript that the row applies to; empty if it applies to all
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

  /** Whether the rule leaves the entity out of the reports. */
  public boolean isBan() {
    return name.isEmpty();
  }

  /** Returns the name folded for comparison: two spellings of one name have the same key. */
  public static String key(String name) {
    return PersonName.fold(Words.singleSpaced(name));
  }
}
