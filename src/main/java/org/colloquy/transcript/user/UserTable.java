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
 * A table that a person edits in a spreadsheet: columns by name, in any order; others are passed
 * over, so that rows of a report can be copied into it. The delimiter is a comma, a semicolon or a
 * tab. Whatever is wrong with a row harms no other row.
 */
public final class UserTable {
  /**
   * The files of all the user's tables, at the top of the data folder. They are no transcripts, and
   * what is made of a transcript depends on them.
   */
  public static final List<String> NAMES = List.of(Alias.TABLE, EntityRule.TABLE);

  /** What the reports put before a text that a spreadsheet would run. */
  private static final Pattern MADE_HARMLESS =
      Pattern.compile("'+(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*", Pattern.DOTALL);

  private final String name;
  private final List<String> needed;
  private final List<String> optional;
  private final List<Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param line 1-based
   * @param cells of the needed columns, then of the optional ones; empty where there is none
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

  /** Reads the table of this name; if there is no such file, it has no rows. */
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

  /** The rows in their order; blank lines are none. */
  List<Row> rows() {
    return rows;
  }

  /** What is not used, and why. */
  List<Problem> problems() {
    return problems;
  }

  /** Says that a row is not used. */
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

  /** The cells of one line: no cell of such a table goes on in the next one. */
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
