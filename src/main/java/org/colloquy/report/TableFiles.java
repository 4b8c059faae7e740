package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.PublishedRows;
import org.colloquy.model.PublishedRows.ByteRange;
import org.colloquy.report.csv.CsvFile;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.page.PageFiles;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.table.CorpusTable;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptTable;
import org.colloquy.report.workbook.WorkbookFile;
import org.colloquy.report.workbook.WorkbookLimits;

/** The files into which the rows of the tables go, of each format that is wanted. */
final class TableFiles implements AutoCloseable {
  /** With more characters than this, a page takes its time to open. */
  private static final long MOST_IN_ONE_PAGE = 3_000_000;

  private static final int ROWS_OF_WORKBOOK = 256;
  private static final int ROWS_OF_PAGE = 16;

  private final Map<String, CsvFile> csvFiles = new LinkedHashMap<>();
  private final Optional<WorkbookFile> workbook;
  private final Optional<PageFiles> page;
  private final Map<String, RowSink> sinks = new HashMap<>();
  private final PreviousRows before;
  private final SortedMap<String, PublishedRows> published = new TreeMap<>();
  private final RowQueue ofWorkbook = new RowQueue("workbook", ROWS_OF_WORKBOOK);
  private final RowQueue ofPage = new RowQueue("page", ROWS_OF_PAGE);

  TableFiles(
      Path folder,
      List<ReportTable<?>> tables,
      Delimiter delimiter,
      boolean values,
      Set<Format> formats,
      PreviousRows before)
      throws IOException {
    this.before = before;
    this.page =
        formats.contains(Format.HTML)
            ? Optional.of(new PageFiles(folder, values, MOST_IN_ONE_PAGE, before))
            : Optional.empty();
    this.workbook =
        formats.contains(Format.XLSX)
            ? Optional.of(
                new WorkbookFile(folder.resolve(ReportFiles.WORKBOOK), WorkbookLimits.EXCEL))
            : Optional.empty();
    try {
      for (ReportTable<?> table : tables) {
        List<RowSink> ofTable = new ArrayList<>();
        if (formats.contains(Format.CSV)) {
          CsvFile csv =
              new CsvFile(folder.resolve(table.fileName()), table.columns().toList(), delimiter);
          csvFiles.put(table.name(), csv);
          ofTable.add(csv);
        }
        workbook.ifPresent(book -> ofTable.add(ofWorkbook.to(book.sheet(table))));
        if (table instanceof CorpusTable<?> ofCorpus) {
          page.ifPresent(html -> ofTable.add(ofPage.to(html.sink(ofCorpus))));
        }
        sinks.put(table.name(), cells -> ofTable.forEach(sink -> sink.row(cells)));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  RowSink of(ReportTable<?> table) {
    return sinks.get(table.name());
  }

  /** All rows of this file in the tables of the corpus are there, as far as they can be. */
  void done(CorpusEntry entry) {
    page.ifPresent(html -> ofPage.add(() -> html.done(entry)));
  }

  /**
   * Adds the rows of a transcript: those of the publication before, if they would be the same. All
   * are made for a workbook, which has nothing that could be taken over.
   *
   * @param print of all that they are made of; empty if it is not known
   */
  void add(TranscriptRows rows, Optional<Fingerprint> print, List<TranscriptTable<?>> tables)
      throws IOException {
    String id = rows.file().id();
    boolean same = before.areOf(id, print);
    if (!same) {
      // Not more than two analyses are in the memory, one here and one on its way into the page.
      ofPage.await();
    }
    SortedMap<String, ByteRange> places = new TreeMap<>();
    for (TranscriptTable<?> table : tables) {
      CsvFile csv = csvFiles.get(table.name());
      long start = csv == null ? 0 : csv.length();
      Optional<ByteRange> there =
          same && csv != null && workbook.isEmpty()
              ? before.placeIn(table.fileName(), id)
              : Optional.empty();
      if (there.isPresent()) {
        csv.copy(before.file(table.fileName()), there.get());
      } else if (csv != null || workbook.isPresent()) {
        rows.of(table).forEach(of(table)::row);
      }
      if (csv != null) {
        places.put(table.fileName(), new ByteRange(start, csv.length() - start));
      }
    }
    page.ifPresent(html -> ofPage.add(() -> html.add(rows, same)));
    print.ifPresent(p -> published.put(id, new PublishedRows(p, places)));
  }

  /** Completes the files when all rows are there. */
  WrittenTables finish() throws IOException {
    ofWorkbook.await();
    ofPage.await();
    Set<String> takenOver = page.isPresent() ? page.get().finish() : Set.of();
    SortedMap<String, Long> leftOut =
        workbook.isPresent() ? workbook.get().finish() : new TreeMap<>();
    return new WrittenTables(leftOut, published, takenOver);
  }

  /** Closes all; an error of any write before shows here at the latest. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    List<AutoCloseable> all = new ArrayList<>(csvFiles.values());
    all.add(ofWorkbook);
    all.add(ofPage);
    all.add(before);
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
