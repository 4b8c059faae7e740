package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files into which the rows of the tables go, of each format that is wanted. */
final class TableFiles implements AutoCloseable {
  private final List<CsvFile> csvFiles = new ArrayList<>();
  private final Optional<WorkbookFile> workbook;
  private final Map<String, RowSink> sinks = new HashMap<>();
  private final RowQueue ofWorkbook = new RowQueue("workbook");

  TableFiles(Path folder, List<ReportTable> tables, Delimiter delimiter, Set<Format> formats)
      throws IOException {
    this.workbook =
        formats.contains(Format.XLSX)
            ? Optional.of(new WorkbookFile(folder.resolve(WorkbookFile.NAME), WorkbookLimits.EXCEL))
            : Optional.empty();
    try {
      for (ReportTable table : tables) {
        List<RowSink> ofTable = new ArrayList<>();
        if (formats.contains(Format.CSV)) {
          CsvFile csv = new CsvFile(folder.resolve(table.fileName()), table.columns(), delimiter);
          csvFiles.add(csv);
          ofTable.add(csv);
        }
        workbook.ifPresent(book -> ofTable.add(ofWorkbook.to(book.sheet(table))));
        sinks.put(table.name(), cells -> ofTable.forEach(sink -> sink.row(cells)));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  RowSink of(ReportTable table) {
    return sinks.get(table.name());
  }

  /**
   * Completes the files when all rows are there.
   *
   * @return what the workbook had to leave out, by name
   */
  SortedMap<String, Long> finish() throws IOException {
    ofWorkbook.await();
    return workbook.isPresent() ? workbook.get().finish() : new TreeMap<>();
  }

  /** Closes all; an error of any write before shows here at the latest. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    List<AutoCloseable> all = new ArrayList<>(csvFiles);
    all.add(ofWorkbook);
    workbook.ifPresent(all::add);
    for (AutoCloseable file : all) {
      try {
        file.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
