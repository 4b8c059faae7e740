package org.colloquy.report;

import java.util.Set;

/** A form in which the tables, or what is made of them, are published. */
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
  SQLITE,
  /** Who talks about whom, as a network for Gephi. */
  GEXF,
  /** Every mention as a Web Annotation. */
  ANNOTATIONS;

  /** The formats that hold the tables themselves, the table of problems among them. */
  public static final Set<Format> WITH_TABLES = Set.of(CSV, XLSX, HTML, PARQUET, SQLITE);
}
