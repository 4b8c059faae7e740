package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.PublishedRows;
import org.colloquy.model.PublishedRows.ByteRange;
import org.colloquy.report.change.PublicationChanges;
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
import org.colloquy.report.workbook.SheetForm;
import org.colloquy.report.workbook.TranscriptSheet;
import org.colloquy.report.workbook.WorkbookFile;
import org.colloquy.report.workbook.WorkbookLimits;

/** The files that take the rows of the tables, in each format that is wanted. */
final class TableFiles implements AutoCloseable {
  /** With more characters than this, a page opens slowly. */
  private static final long MOST_IN_ONE_PAGE = 3_000_000;

  private static final int ROWS_OF_WORKBOOK = 256;
  private static final int ROWS_OF_PAGE = 256;

  private final Map<String, CsvFile> csvFiles = new LinkedHashMap<>();
  private final List<FreshFiles> fresh;
  private final Optional<WorkbookFile> workbook;
  private final Optional<PageFiles> page;
  private final Map<String, RowSink> sinks = new HashMap<>();
  private Optional<ChangesFile> changes = Optional.empty();
  private Optional<CheckFiles> checks = Optional.empty();
  private final Map<String, TranscriptSheet> sheets = new HashMap<>();
  private final PreviousRows previous;
  private final SortedMap<String, PublishedRows> published = new TreeMap<>();
  private final RowQueue toWorkbook = new RowQueue("workbook", ROWS_OF_WORKBOOK);
  private final RowQueue toPage = new RowQueue("page", ROWS_OF_PAGE);

  TableFiles(
      Path folder,
      List<ReportTable<?>> tables,
      Delimiter delimiter,
      boolean values,
      Set<Format> formats,
      PreviousRows previous)
      throws IOException {
    this.previous = previous;
    this.fresh = FreshFiles.of(folder, tables, values, formats);
    this.page =
        formats.contains(Format.HTML)
            ? Optional.of(new PageFiles(folder, values, MOST_IN_ONE_PAGE, previous))
            : Optional.empty();
    this.workbook =
        formats.contains(Format.XLSX)
            ? Optional.of(
                new WorkbookFile(
                    folder.resolve(ReportFiles.WORKBOOK), WorkbookLimits.EXCEL, previous))
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
        if (workbook.isPresent() && table instanceof TranscriptTable<?> ofTranscripts) {
          sheets.put(table.name(), workbook.get().transcriptSheet(ofTranscripts, toWorkbook::add));
        } else {
          workbook.ifPresent(book -> ofTable.add(toWorkbook.to(book.sheet(table))));
        }
        if (table instanceof CorpusTable<?> ofCorpus) {
          fresh.forEach(files -> ofTable.add(files.sink(table)));
          page.ifPresent(html -> ofTable.add(toPage.to(html.sink(ofCorpus))));
        }
        sinks.put(table.name(), cells -> ofTable.forEach(sink -> sink.row(cells)));
      }
      if (formats.contains(Format.CSV)) {
        changes = Optional.of(changes(folder, delimiter));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Has the workbook and the page take the changes, too. */
  private ChangesFile changes(Path folder, Delimiter delimiter) throws IOException {
    ChangesFile file = new ChangesFile(folder, delimiter);
    workbook.ifPresent(book -> file.also(toWorkbook.to(book.sheet(file.table()))));
    page.ifPresent(html -> file.also(toPage.to(html.changes(file.table()))));
    return file;
  }

  /** Has the workbook and the page take what concerns a check, too; call it before any row. */
  void add(CheckFiles files) {
    checks = Optional.of(files);
    for (ReportTable<?> table : files.tables()) {
      workbook.ifPresent(
          book ->
              files.also(
                  table,
                  toWorkbook.to(files.isForm(table) ? book.form(table) : book.sheet(table))));
      page.filter(html -> !files.isForm(table))
          .ifPresent(html -> files.also(table, toPage.to(html.more(table))));
    }
  }

  /** The sink that takes the rows of a table into all its files. */
  RowSink of(ReportTable<?> table) {
    return sinks.get(table.name());
  }

  /** Tells that the rows of this file are added to the tables that list file by file. */
  void rowsAdded(CorpusEntry entry) {
    fresh.forEach(files -> files.add(entry));
    page.ifPresent(html -> toPage.add(() -> html.rowsAdded(entry)));
  }

  /**
   * Adds the rows of a transcript. They are taken over from the previous publication if they would
   * be the same, and made for formats that cannot take rows over.
   *
   * @param print fingerprint of everything the rows are made of; empty if it is not known
   * @param tables the tables with rows of single transcripts
   */
  void add(TranscriptRows rows, Optional<Fingerprint> print, List<TranscriptTable<?>> tables)
      throws IOException {
    String id = rows.file().id();
    boolean same = previous.areOf(id, print);
    if (!same || !fresh.isEmpty()) {
      // At most two analyses are in memory: one here and one in the queue of the page.
      toPage.await();
    }
    SortedMap<String, ByteRange> places = new TreeMap<>();
    for (TranscriptTable<?> table : tables) {
      CsvFile csv = csvFiles.get(table.name());
      long start = csv == null ? 0 : csv.length();
      Optional<ByteRange> previousPlace =
          same && csv != null ? previous.placeIn(table.fileName(), id) : Optional.empty();
      if (previousPlace.isPresent()) {
        csv.copy(previous.file(table.fileName()), previousPlace.get());
      } else if (csv != null) {
        rows.of(table).forEach(csv::row);
      }
      TranscriptSheet sheet = sheets.get(table.name());
      if (sheet != null) {
        sheet.add(rows.file(), same, () -> rows.of(table));
      }
      if (csv != null) {
        places.put(table.fileName(), new ByteRange(start, csv.length() - start));
      }
    }
    fresh.forEach(files -> files.add(rows, tables));
    page.ifPresent(html -> toPage.add(() -> html.add(rows, same)));
    print.ifPresent(p -> published.put(id, new PublishedRows(p, places)));
  }

  /**
   * Writes the changes, and what concerns a check, when all other rows are added. They are found in
   * CSV files; without these, there are none.
   */
  void writeChanges(PublicationChanges found) throws IOException {
    for (CsvFile csv : csvFiles.values()) {
      csv.close();
    }
    if (changes.isPresent()) {
      changes.get().write(found, published);
    }
    if (checks.isPresent()) {
      SheetForm form = checks.get().write();
      workbook.ifPresent(book -> book.fill(form));
    }
  }

  /**
   * Completes the files.
   *
   * @param newProblems whether problems are marked as new
   */
  WrittenTables finish(boolean newProblems) throws IOException {
    toWorkbook.await();
    toPage.await();
    for (FreshFiles files : fresh) {
      files.finish();
    }
    Set<String> takenOver = page.isPresent() ? page.get().finish() : Set.of();
    SortedMap<String, Long> leftOut =
        workbook.isPresent() ? workbook.get().finish() : new TreeMap<>();
    workbook.ifPresent(
        book -> published.replaceAll((id, ofTranscript) -> ofTranscript.in(book.rowsOf(id))));
    return new WrittenTables(
        leftOut,
        published,
        takenOver,
        changes.map(ChangesFile::counted).orElse(OptionalLong.empty()),
        newProblems || changes.filter(ChangesFile::isAny).isPresent());
  }

  /**
   * Closes all files.
   *
   * @throws IOException if anything could not be written, now or before
   */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    List<AutoCloseable> all = new ArrayList<>(csvFiles.values());
    changes.ifPresent(all::add);
    all.add(toWorkbook);
    all.add(toPage);
    all.addAll(fresh);
    all.add(previous);
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
