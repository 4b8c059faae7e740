package org.colloquy.report.workbook;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.table.Columns;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;

/**
 * {@code report.xlsx}: a workbook with a sheet per table, after a first sheet that says what each
 * holds and what had to be left out. Rows go through temporary files next to the workbook, so that
 * its memory grows with speakers, entities and transcripts only. It contains no time: the same
 * tables give the same bytes.
 */
public final class WorkbookFile implements AutoCloseable {
  private static final int ROWS_IN_MEMORY = 100;

  /** From 0 to 9: takes half the time of the usual 6, and the file is a tenth longer. */
  private static final int COMPRESSION = 3;

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
  private final SXSSFWorkbook book;
  private final WorkbookStyles styles;
  private final WorkbookSheet about;
  private final Map<String, String> descriptions = new HashMap<>();
  private final Map<String, WorkbookSheet> sheets = new LinkedHashMap<>();

  /**
   * @param path the file that {@link #finish} creates or replaces; temporary files lie next to it
   * @param limits the most that each sheet may hold
   */
  public WorkbookFile(Path path, WorkbookLimits limits) {
    this.path = path;
    this.limits = limits;
    this.book =
        new SXSSFWorkbook(ROWS_IN_MEMORY) {
          @Override
          protected SheetDataWriter createSheetDataWriter() throws IOException {
            return temporaryFile(path);
          }

          @Override
          protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
            archive.setLevel(COMPRESSION);
            return archive;
          }
        };
    POIXMLProperties properties = book.getXSSFWorkbook().getProperties();
    properties.getCoreProperties().setCreated(Optional.empty());
    properties.getCoreProperties().setCreator(RunFile.PROGRAM);
    properties.getExtendedProperties().setApplication(RunFile.PROGRAM);
    this.styles = new WorkbookStyles(book);
    this.about =
        new WorkbookSheet(
            book.createSheet("about"),
            ABOUT.toList(),
            styles,
            WorkbookLimits.EXCEL,
            false,
            List.of());
  }

  /** Keeps rows in a file of the same folder, which is deleted with it if the run is killed. */
  @SuppressWarnings("deprecation") // The only alternative sets the folder for the whole JVM.
  private static SheetDataWriter temporaryFile(Path workbook) throws IOException {
    return new SheetDataWriter() {
      @Override
      public File createTempFile() throws IOException {
        return Files.createTempFile(workbook.getParent(), ".sheet", ".xml").toFile();
      }
    };
  }

  /** Adds a sheet for the rows of a table, after those added so far. */
  public RowSink sheet(ReportTable<?> table) {
    String name = table.name();
    WorkbookSheet sheet =
        new WorkbookSheet(
            book.createSheet(name),
            table.columns().toList(),
            styles,
            limits,
            WorkbookLink.leadFrom(name),
            WorkbookLink.keysIn(name));
    sheets.put(name, sheet);
    descriptions.put(name, table.description());
    return sheet;
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
      sheet.finish();
      long links = linksLeftOut.getOrDefault(sheet.name(), 0L);
      about.row(ABOUT.cells(new AboutRow(sheet, descriptions.get(sheet.name()), links)));
      leftOut.merge("rows left out", sheet.rowsLeftOut(), Long::sum);
      leftOut.merge("cells shortened", sheet.cellsShortened(), Long::sum);
      leftOut.merge("links left out", links, Long::sum);
    }
    leftOut.values().removeIf(count -> count == 0);
    about.finish();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      book.writeAvoidingTempFiles(out);
    } catch (OpenXML4JRuntimeException e) {
      throw new IOException(
          ReportFiles.WORKBOOK + " could not be written completely; is the disk full?", e);
    }
    return leftOut;
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
      XSSFSheet sheet = book.getXSSFWorkbook().getSheet(link.from());
      int column = from.indexOf(link.column());
      for (int i = 0; i < from.keys().size(); i++) {
        OptionalInt row = to.firstRow(link.key(), from.keys().get(i));
        if (row.isPresent() && made.merge(link.from(), 1, Integer::sum) <= limits.links()) {
          sheet.addHyperlink(
              hyperlink(
                  new CellReference(i + 1, column),
                  new CellReference(row.getAsInt(), to.indexOf(link.key())),
                  link.to()));
        } else if (row.isPresent()) {
          leftOut.merge(link.from(), 1L, Long::sum);
        }
      }
    }
    return leftOut;
  }

  private XSSFHyperlink hyperlink(CellReference from, CellReference to, String sheet) {
    XSSFHyperlink link =
        book.getXSSFWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setCellReference(from);
    link.setAddress("'" + sheet + "'!" + to.formatAsString());
    return link;
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    book.close();
  }
}
