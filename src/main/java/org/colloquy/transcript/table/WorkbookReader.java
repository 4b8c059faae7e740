package org.colloquy.transcript.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.format.ZipParts;

/**
 * Reads workbooks of Excel ({@code .xlsx}): the first sheet that holds a conversation, as the CSV
 * file that Excel would save it as.
 */
public final class WorkbookReader implements TranscriptReader {
  private static final int MOST_COLUMNS = 200;
  private static final double MILLISECONDS_IN_A_DAY = 86_400_000;

  private final CsvTranscriptReader tables = new CsvTranscriptReader();

  @Override
  public String extension() {
    return ".xlsx";
  }

  @Override
  public Reading read(String id, byte[] bytes) {
    if (bytes.length == 0) {
      return Reading.notATranscript(
          id, 0, ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    try {
      ZipParts.refuseBomb(bytes);
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
        return reading(id, workbook);
      }
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
      // LinkageError: POI's small set of schema classes lacks those of rare elements.
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not a workbook that can be read (" + e.getClass().getSimpleName() + ")",
          "Open it in Excel and save it again.");
    }
  }

  private Reading reading(String id, XSSFWorkbook workbook) {
    Optional<Reading> first = Optional.empty();
    for (Sheet sheet : workbook) {
      String table = csv(sheet);
      if (!table.isBlank()) {
        Reading reading = tables.readText(id, table);
        if (reading instanceof Reading.Conversation) {
          return reading;
        }
        first = first.or(() -> Optional.of(reading));
      }
    }
    return first.orElseGet(
        () ->
            Reading.notATranscript(
                id, 0, ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it."));
  }

  private static String csv(Sheet sheet) {
    StringBuilder table = new StringBuilder();
    for (Row row : sheet) {
      int columns = Math.min(MOST_COLUMNS, row.getLastCellNum());
      table.append(
          IntStream.range(0, Math.max(0, columns))
              .mapToObj(column -> quoted(row.getCell(column)))
              .collect(Collectors.joining(",", "", "\n")));
    }
    return table.toString();
  }

  private static String quoted(Cell cell) {
    String text = cell == null ? "" : text(cell);
    return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A formula has the value that Excel has stored with it. */
  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell) ? moment(cell) : number(cell.getNumericCellValue());
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      default -> "";
    };
  }

  /** A date, or a time as the sheet shows it: what is entered as 0:04 is shown so. */
  private static String moment(Cell cell) {
    double days = cell.getNumericCellValue();
    if (days >= 1) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    long milliseconds = Math.round(days * MILLISECONDS_IN_A_DAY);
    long minutes = milliseconds / 60_000;
    String clock = String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    return cell.getCellStyle().getDataFormatString().contains("s")
        ? String.format(Locale.ROOT, "%s:%06.3f", clock, milliseconds % 60_000 / 1000.0)
        : clock;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
