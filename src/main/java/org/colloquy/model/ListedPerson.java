package org.colloquy.model;

import java.io.Serializable;
import java.util.List;

/**
 * A row of the user's table {@code people.csv}: what the user knows of somebody.
 *
 * @param name the person's name, or the id that the reports print, single-spaced; not empty
 * @param page the title of the page of Wikipedia about the person, single-spaced; empty if the
 *     table does not give one
 * @param values the person's value in each column of the table, single-spaced; empty if it is not
 *     known
 * @param line 1-based line of the row in the table
 */
public record ListedPerson(String name, String page, List<String> values, int line)
    implements Serializable {
  /** The table's file, at the top of the data folder. */
  public static final String TABLE = "people.csv";

  public ListedPerson {
    name = Words.singleSpaced(name);
    page = Words.singleSpaced(page);
    values = values.stream().map(Words::singleSpaced).toList();
    if (name.isEmpty() || line < 1) {
      throw new IllegalArgumentException("a row has a name and a line: " + line);
    }
  }

  /** Returns a name folded for comparison: two spellings of one name have the same key. */
  public static String key(String name) {
    return PersonName.fold(Words.singleSpaced(name));
  }
}
