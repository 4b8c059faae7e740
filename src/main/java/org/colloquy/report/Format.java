package org.colloquy.report;

import java.util.Set;
import org.colloquy.report.folder.PageFolder;
import org.colloquy.report.folder.ReportFiles;

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

  /**
   * Whether a file of the previous publication, or rows in it, can be taken over into files of this
   * format.
   *
   * @param name its path below the folder of reports, with {@code /} between its parts
   */
  public boolean takesOver(String name) {
    return switch (this) {
      case CSV -> ReportFiles.OF_TRANSCRIPTS.contains(name);
      case XLSX -> name.equals(ReportFiles.WORKBOOK);
      case HTML -> name.startsWith(PageFolder.NAME + "/");
      case PARQUET, SQLITE, GEXF, ANNOTATIONS -> false;
    };
  }
}
