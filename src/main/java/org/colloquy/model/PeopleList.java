package org.colloquy.model;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * The user's table {@code people.csv}: people and what the user knows of them.
 *
 * @param columns the headings of the columns that say something of people, as the user writes them;
 *     no two have one {@link ListedPerson#key}
 * @param people the rows, in the order of the table; each has a value for each column
 */
public record PeopleList(List<String> columns, List<ListedPerson> people) implements Serializable {
  /** A table without rows, as if there was none. */
  public static final PeopleList NONE = new PeopleList(List.of(), List.of());

  /** So many columns say something of people at most. */
  public static final int MOST_COLUMNS = 20;

  /** What the reports print for the people of the table whose value is not known. */
  public static final String NO_VALUE = "(no value)";

  /** What the reports print for all people who are not in the table. */
  public static final String NOT_LISTED = "(not in " + ListedPerson.TABLE + ")";

  public PeopleList {
    columns = List.copyOf(columns);
    people = List.copyOf(people);
    int width = columns.size();
    HashSet<String> headings = new HashSet<>();
    columns.forEach(heading -> headings.add(ListedPerson.key(heading)));
    if (width > MOST_COLUMNS || headings.size() < width || columns.contains("")) {
      throw new IllegalArgumentException("columns have different headings, not " + columns);
    }
    for (ListedPerson person : people) {
      if (person.values().size() != width || person.values().contains(NOT_LISTED)) {
        throw new IllegalArgumentException("not values for " + columns + ": " + person);
      }
    }
  }
}
