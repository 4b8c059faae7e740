package org.colloquy.transcript.user;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Alias;
import org.colloquy.model.EntityRule;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.transcript.format.TextDecoder;
import org.colloquy.transcript.table.CsvColumns;

/**
 * A table that the user edits in a spreadsheet. Its columns are found by name, in any order; other
 * columns are ignored, so that rows of a report can be copied into it. The delimiter is a comma, a
 * semicolon or a tab. A row that cannot be used harms no other row.
 */
public final class UserTable {
  /**
   * The names of the user's tables, which lie at the top of the data folder. They are no
   * transcripts, but the results of every transcript depend on them.
   */
  public static final List<String> NAMES =
      List.of(Alias.TABLE, EntityRule.TABLE, TranscriptRule.TABLE);

  /**
   * A cell that a spreadsheet would run if the reports had not put an apostrophe in front of it.
   */
  private static final Pattern MADE_HARMLESS =
      Pattern.compile("'+(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*", Pattern.DOTALL);

  private final String name;
  private final List<String> needed;
  private final List<String> optional;
  private final List<Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A row of the table.
   *
   * @param line its 1-based line in the file
   * @param cells the cells of the needed columns, then of the optional ones; a missing cell is
   *     empty
   */
  record Row(int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }
  }

  private UserTable(String name, List<String> needed, List<String> optional) {
    this.name = name;
    this.needed = needed;
    this.optional = optional;
  }

  /**
   * Reads the table of this name; without such a file, it has no rows.
   *
   * @param needed the columns without which the table is not used
   */
  static UserTable read(Path folder, String name, List<String> needed, List<String> optional) {
    Path file = folder.resolve(name);
    UserTable table = new UserTable(name, needed, optional);
    if (Files.exists(file)) {
      try {
        table.readBytes(Files.readAllBytes(file));
      } catch (IOException | OutOfMemoryError e) {
        table.notUsed("cannot be read. Check that it is a file and that this user may read it.");
      }
    }
    return table;
  }

  /** The rows that can be used, in the order of the table, without blank lines. */
  List<Row> rows() {
    return rows;
  }

  /** The problems: what is not used, and why. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * Reports that a row is not used.
   *
   * @param reason what is wrong with it and what to do, as the rest of a sentence that begins with
   *     the line
   */
  void notUsed(int line, String reason) {
    problems.add(
        Problem.at(
            Severity.WARNING,
            ProblemCode.MALFORMED_FILE,
            name,
            new TextPosition(line, 1),
            "Line " + line + " of " + name + " " + reason + "; the row was not used."));
  }

  private void readBytes(byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    if (decoded instanceof TextDecoder.Decoded.Text text) {
      readText(text.text());
      if (text.guessed()) {
        problems.add(
            Problem.ofFile(
                Severity.WARNING,
                ProblemCode.GUESSED_CHARSET,
                name,
                name
                    + " is not UTF-8; it was read as "
                    + text.charset().name()
                    + ". Save it as \"CSV UTF-8\" if accents do not match."));
      }
    } else if (decoded instanceof TextDecoder.Decoded.Binary) {
      notUsed("is not text. Save it as CSV from the spreadsheet.");
    }
  }

  private void readText(String text) {
    List<String> lines = text.lines().toList();
    int header = 0;
    while (header < lines.size() && isPreamble(lines.get(header))) {
      header++;
    }
    if (header == lines.size()) {
      return;
    }
    char delimiter = CsvColumns.delimiterOf(lines.get(header));
    List<String> names =
        cells(lines.get(header), delimiter).orElse(List.of()).stream()
            .map(column -> column.strip().toLowerCase(Locale.ROOT))
            .toList();
    if (!names.containsAll(needed)) {
      List<String> all = new ArrayList<>(needed);
      all.addAll(optional);
      notUsed(
          "has no columns called "
              + String.join(" and ", needed)
              + ". Its first row must name them: "
              + String.join(",", all)
              + ".");
      return;
    }
    for (int i = header + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        addRow(names, cells(lines.get(i), delimiter), i + 1);
      }
    }
  }

  private void addRow(List<String> names, Optional<List<String>> cells, int line) {
    if (cells.isEmpty()) {
      notUsed(line, "has a quotation mark that is not closed. Close it");
      return;
    }
    List<String> wanted = new ArrayList<>();
    needed.forEach(column -> wanted.add(cell(cells.get(), names.indexOf(column))));
    optional.forEach(column -> wanted.add(cell(cells.get(), names.indexOf(column))));
    if (!String.join("", wanted).isEmpty()) {
      rows.add(new Row(line, List.copyOf(wanted)));
    }
  }

  private static boolean isPreamble(String line) {
    return line.isBlank() || line.strip().toLowerCase(Locale.ROOT).matches("sep=.?");
  }

  /**
   * Returns the cells of one line, since a cell of such a table never continues on the next line;
   * empty if a quotation mark is not closed.
   */
  private static Optional<List<String>> cells(String line, char delimiter) {
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(line))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build())
            .build()) {
      return Optional.of(Arrays.asList(csv.readNext()));
    } catch (CsvException | IOException e) {
      return Optional.empty();
    }
  }

  private static String cell(List<String> cells, int column) {
    boolean there = column >= 0 && column < cells.size() && cells.get(column) != null;
    String cell = there ? cells.get(column) : "";
    return (MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell).strip();
  }

  private void notUsed(String reason) {
    problems.add(
        Problem.ofFile(
            Severity.WARNING,
            ProblemCode.MALFORMED_FILE,
            name,
            name + " was not used: it " + reason));
  }
}
