package org.colloquy.model;

import java.util.Optional;

/**
 * A row of the user's table {@code aliases.csv}: the turns with this label, or of the person with
 * this name, belong to that person.
 *
 * @param label a label or a name, single-spaced; empty for the turns without a label, in which case
 *     {@code transcript} is present
 * @param name the person's name, single-spaced; empty to keep the label apart: it is a person of
 *     its own in each transcript
 * @param transcript id of the only transcript that the row applies to; empty if it applies to all
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

  /** Returns the label folded for comparison: two spellings of one label have the same key. */
  public static String key(String label) {
    return PersonName.fold(Words.singleSpaced(label));
  }
}
