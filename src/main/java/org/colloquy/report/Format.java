package org.colloquy.report;

/** In which form the tables are published. */
public enum Format {
  /** A file a table, and {@code datapackage.json}, which describes them to other programs. */
  CSV,
  /** All tables in one workbook. */
  XLSX,
  /** A page to look at, {@code report.html}; of a large corpus, with a folder of pages. */
  HTML
}
