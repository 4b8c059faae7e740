package org.colloquy.report;

/** A form in which the tables are published. */
public enum Format {
  /** One file per table, and {@code datapackage.json}, which describes them to other programs. */
  CSV,
  /** All tables in one workbook. */
  XLSX,
  /** A page to look at, {@code report.html}; for a large corpus, with a folder of pages. */
  HTML,
  /** One file per table, whose columns have types, for databases and statistics. */
  PARQUET,
  /** All tables in one database, with indexes, views and full-text search over the sentences. */
  SQLITE
}
