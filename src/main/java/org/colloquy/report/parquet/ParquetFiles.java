package org.colloquy.report.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.table.FreshFormat;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;

/** The tables as Parquet files in a folder, one a table. */
public final class ParquetFiles implements FreshFormat {
  private final Map<String, ParquetTableFile> files = new LinkedHashMap<>();

  /**
   * Begins a file for each table.
   *
   * @throws IOException if one cannot be written, or is already there
   */
  public ParquetFiles(Path folder, List<ReportTable<?>> tables) throws IOException {
    try {
      for (ReportTable<?> table : tables) {
        Path path = folder.resolve(ReportFiles.parquetOf(table.name()));
        files.put(
            table.name(),
            new ParquetTableFile(
                new BufferedOutputStream(
                    Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)),
                table.name(),
                table.description(),
                table.columns().toList()));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  @Override
  public Optional<RowSink> sink(ReportTable<?> table) {
    return Optional.of(files.get(table.name()));
  }

  @Override
  public void finish() {
    // Each file is completed when it is closed.
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (ParquetTableFile file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
