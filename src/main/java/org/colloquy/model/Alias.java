package org.colloquy.model;

import java.util.Optional;

/**
 * A row of the user's table of who is who: the turns of this label, or of the person of this name,
 * are the turns of that person.
 *
 * @param label a label or a name, single-spaced; empty for the turns without a label, and then a
 *     transcript is given
 * @param name who it is, single-spaced; empty to say that it is nobody else: a person of its own,
 *     of its transcript alone
 * @param transcript id of the only transcript that the row is about; empty if it is about all
 * @param line 1-based line of the row in the table
 */
public record Alias(String label, String name, Optional<String> transcript, int line) {
  /** The table's file, at the top of the data folder. */
  public static final String TABLE = "aliases.csv";

  public Alias {
    label = Words.singleSpaced(label);
    name = Words.singleSpaced(name);
    if (label.isEmpty() && (transcript.isEmpty() || name.isEmpty())) {
      throw new IllegalArgumentException(
          "a row without a label names a transcript and a person: line " + line);
    }
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1: " + line);
    }
  }

  /** What two spellings of one label have in common. */
  public static String key(String label) {
    return PersonName.fold(Words.singleSpaced(label));
  }
}
