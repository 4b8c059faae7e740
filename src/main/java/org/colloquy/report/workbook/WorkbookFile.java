package org.colloquy.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.colloquy.model.SheetRows;
import org.colloquy.report.column.Column;
import org.colloquy.report.column.Columns;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.table.TranscriptTable;

/**
 * {@code report.xlsx}: a workbook with a sheet per table, after a first sheet that says what each
 * holds and what had to be left out. Rows go through a temporary file next to the workbook, so that
 * its memory grows with speakers, entities and transcripts only. It contains no time: the same
 * tables give the same bytes, whether rows are new or taken over.
 */
public final class WorkbookFile implements AutoCloseable {
  private static final Columns<AboutRow> ABOUT =
      Columns.<AboutRow>of()
          .name("sheet", "a table of the reports", row -> row.sheet().name())
          .text("holds", "what a row is", AboutRow::description)
          .integer("rows", "rows of the sheet", row -> row.sheet().rows())
          .integer(
              "rows_left_out",
              "rows for which the sheet had no room",
              row -> row.sheet().rowsLeftOut())
          .integer(
              "cells_shortened",
              "cells for whose text there was no room; they end in …",
              row -> row.sheet().cellsShortened())
          .integer(
              "links_left_out", "links for which the sheet had no room", AboutRow::linksLeftOut);

  /** A row of the first sheet: what it says about another sheet. */
  private record AboutRow(WorkbookSheet sheet, String description, long linksLeftOut) {}

  private final Path path;
  private final WorkbookLimits limits;
  private final PreviousRows previous;
  private final WorkbookFrame frame = new WorkbookFrame();
  private final PackedFile packed;
  private final WorkbookSheet about;
  private final Map<String, String> descriptions = new HashMap<>();
  private final Map<String, WorkbookSheet> sheets = new LinkedHashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final List<WorkbookSheet> forms = new ArrayList<>();
  private final List<TranscriptSheet> ofTranscripts = new ArrayList<>();
  private final Map<String, SortedMap<String, SheetRows>> byTranscript = new HashMap<>();

  /**
   * @param path the file that {@link #finish} creates or replaces; a temporary file lies next to it
   * @param limits the most that each sheet may hold
   * @param previous the rows that may be taken over
   * @throws IOException if the temporary file cannot be created
   */
  public WorkbookFile(Path path, WorkbookLimits limits, PreviousRows previous) throws IOException {
    this.path = path;
    this.limits = limits;
    this.previous = previous;
    this.packed = new PackedFile(path.toAbsolutePath().getParent());
    this.about = sheet("about", ABOUT.toList(), WorkbookLimits.EXCEL);
  }

  private WorkbookSheet sheet(String name, List<Column> columns, WorkbookLimits most) {
    parts.put(name, frame.add(name, columns));
    return new WorkbookSheet(
        name, columns, frame.styles(name, columns), most, new SheetBody(packed));
  }

  private WorkbookSheet add(ReportTable<?> table) {
    WorkbookSheet sheet = sheet(table.name(), table.columns().toList(), limits);
    sheets.put(table.name(), sheet);
    descriptions.put(table.name(), table.description());
    return sheet;
  }

  /** Adds a sheet for the rows of a table, after those added so far. */
  public RowSink sheet(ReportTable<?> table) {
    return add(table);
  }

  /** Adds a sheet to be filled in, after those added so far; {@link #fill} says with what. */
  public RowSink form(ReportTable<?> table) {
    List<Column> columns = table.columns().toList();
    parts.put(table.name(), frame.add(table.name(), columns));
    WorkbookSheet sheet =
        new WorkbookSheet(
            table.name(), columns, frame.wrapped(columns), limits, new SheetBody(packed));
    sheets.put(table.name(), sheet);
    descriptions.put(table.name(), table.description());
    forms.add(sheet);
    return sheet;
  }

  /** Says how sheets to be filled in are filled in. */
  public void fill(SheetForm form) {
    forms.forEach(sheet -> frame.fill(sheet.name(), sheet.columns(), form));
  }

  /**
   * Adds a sheet for a table with rows of single transcripts, after those added so far.
   *
   * @param later does the sheet's work in the order in which it gets it, on the thread that uses
   *     the other sheets
   * @throws IOException if the previous workbook cannot be read
   */
  public TranscriptSheet transcriptSheet(TranscriptTable<?> table, Consumer<Runnable> later)
      throws IOException {
    WorkbookSheet sheet = add(table);
    TranscriptSheet added =
        new TranscriptSheet(
            sheet, PreviousSheet.of(sheet.name(), parts.get(sheet.name()), previous), later);
    ofTranscripts.add(added);
    return added;
  }

  /**
   * Writes the workbook when all rows are added.
   *
   * @return counts of what had to be left out, by name; empty if nothing was
   * @throws IOException if the file cannot be written
   */
  public SortedMap<String, Long> finish() throws IOException {
    SortedMap<String, Long> leftOut = new TreeMap<>();
    Map<String, Long> linksLeftOut = addLinks();
    for (WorkbookSheet sheet : sheets.values()) {
      long links = linksLeftOut.getOrDefault(sheet.name(), 0L);
      about.row(ABOUT.cells(new AboutRow(sheet, descriptions.get(sheet.name()), links)));
      leftOut.merge("rows left out", sheet.rowsLeftOut(), Long::sum);
      leftOut.merge("cells shortened", sheet.cellsShortened(), Long::sum);
      leftOut.merge("links left out", links, Long::sum);
    }
    leftOut.values().removeIf(count -> count == 0);
    Map<String, SheetBody> bodies = new HashMap<>();
    finish(about, bodies);
    sheets.values().forEach(sheet -> finish(sheet, bodies));
    Map<String, Long> starts = WorkbookArchive.write(path, frame.toBytes(), bodies);
    for (TranscriptSheet each : ofTranscripts) {
      String name = each.sheet().name();
      each.byTranscript(starts.get(parts.get(name)))
          .forEach(
              (transcript, rows) ->
                  byTranscript.computeIfAbsent(transcript, id -> new TreeMap<>()).put(name, rows));
    }
    return leftOut;
  }

  private void finish(WorkbookSheet sheet, Map<String, SheetBody> bodies) {
    sheet.endBlock();
    frame.finish(sheet.name(), sheet.columns(), sheet.rows());
    bodies.put(parts.get(sheet.name()), sheet.body());
  }

  /** The rows of a transcript in the finished workbook, by the name of the sheet. */
  public SortedMap<String, SheetRows> rowsOf(String transcript) {
    return byTranscript.getOrDefault(transcript, Collections.emptySortedMap());
  }

  /** Adds the links between sheets; returns how many each sheet had no room for. */
  private Map<String, Long> addLinks() {
    Map<String, Integer> made = new HashMap<>();
    Map<String, Long> leftOut = new HashMap<>();
    for (WorkbookLink link : WorkbookLink.ALL) {
      WorkbookSheet from = sheets.get(link.from());
      WorkbookSheet to = sheets.get(link.to());
      if (from == null || to == null) {
        continue;
      }
      int column = from.indexOf(link.column());
      int key = to.indexOf(link.key());
      for (int i = 0; i < from.keys().size(); i++) {
        OptionalInt row = to.firstRows().of(link.key(), from.keys().get(i));
        if (row.isPresent() && made.merge(link.from(), 1, Integer::sum) <= limits.links()) {
          frame.link(
              link.from(),
              new CellReference(i + 1, column),
              link.to(),
              new CellReference(row.getAsInt(), key));
        } else if (row.isPresent()) {
          leftOut.merge(link.from(), 1L, Long::sum);
        }
      }
    }
    return leftOut;
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    try (packed) {
      frame.close();
    }
  }
}
