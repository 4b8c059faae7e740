package org.colloquy.model;

import java.util.List;

/**
 * A check file of the user's: what one person answers about a sample of what the program said.
 *
 * @param name its name at the top of the data folder
 * @param rows the rows that can be used, in their order
 */
public record CheckedFile(String name, List<CheckedRow> rows) {
  /** The name of the file of whoever checks alone or first. */
  public static final String FIRST = "check.csv";

  private static final String MORE = "check-";
  private static final String ENDING = ".csv";

  public CheckedFile {
    rows = List.copyOf(rows);
  }

  /** Whether a file of this name at the top of the data folder is a check file. */
  public static boolean isNamed(String name) {
    return name.equals(FIRST)
        || name.startsWith(MORE)
            && name.endsWith(ENDING)
            && name.length() > MORE.length() + ENDING.length()
            && name.indexOf('/') < 0;
  }
}
