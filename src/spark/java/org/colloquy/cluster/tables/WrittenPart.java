package org.colloquy.cluster.tables;

import java.io.Serializable;
import java.util.Locale;

/**
 * A part of a table that was written. Of several attempts at a part, the one whose return counts is
 * the one whose file counts; the others' are left where they are.
 *
 * @param table the table
 * @param part 0-based number of the part
 * @param file the name of the file among those that {@link TablesByKeys.PartFiles} made
 * @param rows the number of its rows
 * @param sha256 SHA-256 of its bytes, in hexadecimal digits
 */
public record WrittenPart(String table, int part, String file, long rows, String sha256)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** Returns the path of the part below the folder of the reports. */
  public String path() {
    return String.format(Locale.ROOT, "%s.parquet/part-%05d.parquet", table, part);
  }
}
