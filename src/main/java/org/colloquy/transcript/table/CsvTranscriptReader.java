package org.colloquy.transcript.table;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced;
import org.colloquy.model.TextPosition;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;
import org.colloquy.transcript.imprint.PageDate;

/**
 * Reads a table with one row per utterance ({@code .csv}, {@code .tsv}). Its first row, perhaps
 * below a title, gives the column names.
 */
public final class CsvTranscriptReader extends TextFormatReader {
  /** A cell with more lines is assumed to lack its closing quotation mark. */
  private static final int MOST_LINES = 500;

  private static final int SHOWN_COLUMNS = 20;
  private static final int LONGEST_NAME = 40;

  public CsvTranscriptReader() {
    this(".csv");
  }

  /**
   * @param extension the extension of the files, with its dot, in lower case
   */
  public CsvTranscriptReader(String extension) {
    super(extension);
  }

  @Override
  protected Reading readText(String id, String text) {
    String table = text.substring(HeaderRow.startIn(text));
    String headerLine = table.lines().findFirst().orElse("");
    char delimiter = CsvColumns.delimiterOf(headerLine);
    try (CSVReader rows =
        new CSVReaderBuilder(new StringReader(table))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build())
            .withMultilineLimit(MOST_LINES)
            .build()) {
      String[] header = rows.readNext();
      List<String> names = header == null ? List.of() : Arrays.asList(header);
      Optional<CsvColumns> columns = CsvColumns.in(names);
      if (columns.isPresent()) {
        return readRows(id, text.length(), rows, names);
      }
      Optional<TimedColumns> timed = TimedColumns.in(names);
      return timed.isPresent()
          ? timed.get().reading(id, text.length(), rows)
          : noColumns(id, text.length(), names);
    } catch (CsvMalformedLineException e) {
      return unclosed(id, e.getLineNumber() + skippedLines(text, table));
    } catch (CsvMultilineLimitBrokenException e) {
      return unclosed(id, e.getRow() + skippedLines(text, table));
    } catch (CsvException | IOException e) {
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not CSV that can be read (" + e.getMessage() + ")",
          "Save it again from the program that made it.");
    }
  }

  private static Reading readRows(String id, int length, CSVReader rows, List<String> names)
      throws IOException, CsvException {
    List<List<String>> all = new ArrayList<>();
    for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
      all.add(Arrays.asList(row));
    }
    Optional<CsvColumns> found = CsvColumns.in(names, all);
    if (found.isEmpty()) {
      return noColumns(id, length, names);
    }
    CsvColumns columns = found.get();
    TimedRows timed = new TimedRows(names);
    Optional<LocalDate> date = Optional.empty();
    for (List<String> row : all) {
      Optional<String> speaker = cell(row, columns.speaker());
      timed.add(speaker, cell(row, columns.text()).orElse(""), row);
      if (date.isEmpty() && columns.date().isPresent()) {
        date = cell(row, columns.date().getAsInt()).flatMap(CsvTranscriptReader::date);
      }
    }
    return timed
        .utterances()
        .reading(id, length, date.map(day -> new Sourced<>(day, Sourced.Source.COLUMN)));
  }

  private static Optional<String> cell(List<String> row, int column) {
    return column < row.size() && row.get(column) != null && !row.get(column).isBlank()
        ? Optional.of(row.get(column))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String cell) {
    return PageDate.inName(cell.replace('/', '-')).or(() -> PageDate.inDateline(cell));
  }

  private static int skippedLines(String text, String table) {
    return (int)
        text.substring(0, text.length() - table.length()).chars().filter(c -> c == '\n').count();
  }

  private static Reading unclosed(String id, long line) {
    return Reading.failedAt(
        new TextPosition((int) Math.max(1, line), 1),
        id,
        "has a cell whose closing quotation mark is missing, about line " + line,
        "Close it, or save the table again from the program that made it.");
  }

  private static Reading noColumns(String id, int length, List<String> found) {
    String names =
        String.join(
            ", ", found.stream().limit(SHOWN_COLUMNS).map(CsvTranscriptReader::shown).toList());
    return Reading.notATranscript(
        id,
        length,
        ProblemCode.UNKNOWN_FORMAT,
        "its columns are " + (names.isBlank() ? "without names" : names),
        "Expected are columns such as speaker and text.");
  }

  private static String shown(String name) {
    String spaced = Words.singleSpaced(name);
    return spaced.length() <= LONGEST_NAME ? spaced : spaced.substring(0, LONGEST_NAME) + "…";
  }
}
