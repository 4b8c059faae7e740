package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.CorpusEntry;
import org.colloquy.report.annotation.AnnotationFile;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.network.NetworkFile;
import org.colloquy.report.parquet.ParquetFiles;
import org.colloquy.report.sqlite.DatabaseFile;
import org.colloquy.report.table.FreshFormat;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptTable;

/**
 * The files of one format that takes no rows over, with a thread of its own for rows. A format that
 * is not wanted has none of this and costs nothing.
 */
final class FreshFiles implements AutoCloseable {
  private static final int ROWS_AT_A_TIME = 256;

  private final FreshFormat format;
  private final RowQueue queue;
  private final Map<String, RowSink> sinks = new HashMap<>();

  private FreshFiles(String thread, FreshFormat format, List<ReportTable<?>> tables) {
    this.format = format;
    this.queue = new RowQueue(thread, ROWS_AT_A_TIME);
    for (ReportTable<?> table : tables) {
      format.sink(table).ifPresent(sink -> sinks.put(table.name(), queue.to(sink)));
    }
  }

  /**
   * Begins the files of all such formats that are wanted.
   *
   * @param values whether dates, numbers and the like are listed as entities
   * @throws IOException if a file cannot be written; then none is open
   */
  static List<FreshFiles> of(
      Path folder, List<ReportTable<?>> tables, boolean values, Set<Format> formats)
      throws IOException {
    List<FreshFiles> all = new ArrayList<>();
    try {
      if (formats.contains(Format.PARQUET)) {
        all.add(new FreshFiles("parquet", new ParquetFiles(folder, tables), tables));
      }
      if (formats.contains(Format.SQLITE)) {
        Path file = folder.resolve(ReportFiles.DATABASE);
        all.add(new FreshFiles("sqlite", new DatabaseFile(file, tables), tables));
      }
      if (formats.contains(Format.GEXF)) {
        Path file = folder.resolve(ReportFiles.NETWORK);
        all.add(new FreshFiles("gexf", new NetworkFile(file, tables, values), tables));
      }
      if (formats.contains(Format.ANNOTATIONS)) {
        Path file = folder.resolve(ReportFiles.ANNOTATIONS);
        all.add(new FreshFiles("annotations", new AnnotationFile(file), tables));
      }
      return List.copyOf(all);
    } catch (IOException | RuntimeException e) {
      for (FreshFiles begun : all) {
        begun.close();
      }
      throw e;
    }
  }

  /** The sink for the rows of a table; one that drops them if nothing is made of them. */
  RowSink sink(ReportTable<?> table) {
    return sinks.getOrDefault(table.name(), cells -> {});
  }

  /** Adds the next file of the corpus. */
  void add(CorpusEntry file) {
    format.add(file);
  }

  /** Adds the rows of the transcript of that file. */
  void add(TranscriptRows rows, List<TranscriptTable<?>> tables) {
    for (TranscriptTable<?> table : tables) {
      RowSink sink = sinks.get(table.name());
      if (sink != null) {
        rows.of(table).forEach(sink::row);
      }
    }
    format.add(rows);
  }

  /** Completes the files when everything is added. */
  void finish() throws IOException {
    queue.await();
    format.finish();
  }

  /** Closes the files; rows that wait are dropped. */
  @Override
  public void close() throws IOException {
    queue.close();
    format.close();
  }
}
