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
import org.colloquy.model.CorpusEntry;

/** The files into which the rows of the tables go, of each format that is wanted. */
final class TableFiles implements AutoCloseable {
  /** With more characters than this, a page takes its time to open. */
  private static final long MOST_IN_ONE_PAGE = 3_000_000;

  private final List<CsvFile> csvFiles = new ArrayList<>();
  private final Optional<WorkbookFile> workbook;
  private final Optional<PageFiles> page;
  private final Map<String, RowSink> sinks = new HashMap<>();
  private final RowQueue ofWorkbook = new RowQueue("workbook");

  TableFiles(
      Path folder,
      List<ReportTable> tables,
      Delimiter delimiter,
      boolean values,
      Set<Format> formats)
      throws IOException {
    this.page =
        formats.contains(Format.HTML)
            ? Optional.of(new PageFiles(folder, values, MOST_IN_ONE_PAGE))
            : Optional.empty();
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
        page.ifPresent(html -> ofTable.add(html.sink(table)));
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

  /** All rows of this file of the corpus that can be there are there. */
  void done(CorpusEntry entry) throws IOException {
    if (page.isPresent()) {
      page.get().done(entry);
    }
  }

  /**
   * Completes the files when all rows are there.
   *
   * @return what the workbook had to leave out, by name
   */
  SortedMap<String, Long> finish() throws IOException {
    ofWorkbook.await();
    if (page.isPresent()) {
      page.get().finish();
    }
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
