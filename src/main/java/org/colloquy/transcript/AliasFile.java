package org.colloquy.transcript;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Alias;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.transcript.format.TextDecoder;
import org.colloquy.transcript.table.CsvColumns;

/**
 * Reads the user's table of who is who, {@code aliases.csv} at the top of the data folder: columns
 * {@code label} and {@code name}, and {@code transcript} if need be, in any order; other columns
 * are passed over, so that rows of the report of the same name can be copied into it. Whatever is
 * wrong with a row harms no other row.
 */
public final class AliasFile {
  /** Its name, below the data folder. */
  public static final String NAME = "aliases.csv";

  /** What the reports put before a text that a spreadsheet would run. */
  private static final Pattern MADE_HARMLESS =
      Pattern.compile("'+(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*", Pattern.DOTALL);

  private final List<Alias> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<List<String>, Alias> known = new HashMap<>();

  private AliasFile() {}

  /**
   * What the table says.
   *
   * @param rows in the order of the table
   * @param problems rows that are not used, and why
   */
  public record Result(List<Alias> rows, List<Problem> problems) {
    public Result {
      rows = List.copyOf(rows);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the table of this data folder; without one there are no rows. */
  public static Result read(Path dataFolder) {
    Path file = dataFolder.resolve(NAME);
    AliasFile table = new AliasFile();
    if (Files.exists(file)) {
      try {
        table.readBytes(Files.readAllBytes(file));
      } catch (IOException | OutOfMemoryError e) {
        table.notUsed("cannot be read. Check that it is a file and that this user may read it.");
      }
    }
    return new Result(table.rows, table.problems);
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
                NAME,
                NAME
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
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    int label = names.indexOf("label");
    int name = names.indexOf("name");
    if (label < 0 || name < 0) {
      notUsed(
          "has no columns called label and name. Its first row must name them: label,name,transcript.");
      return;
    }
    int transcript = names.indexOf("transcript");
    for (int i = header + 1; i < lines.size(); i++) {
      int line = i + 1;
      if (!lines.get(i).isBlank()) {
        cells(lines.get(i), delimiter)
            .ifPresentOrElse(
                cells ->
                    add(
                        cell(cells, label),
                        cell(cells, name),
                        transcript < 0 ? "" : cell(cells, transcript),
                        line),
                () -> notUsed(line, "has a quotation mark that is not closed. Close it"));
      }
    }
  }

  private static boolean isPreamble(String line) {
    return line.isBlank() || line.strip().toLowerCase(Locale.ROOT).matches("sep=.?");
  }

  /** The cells of one line: no cell of this table goes on in the next one. */
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
    String cell = column < cells.size() && cells.get(column) != null ? cells.get(column) : "";
    return (MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell).strip();
  }

  private void add(String label, String name, String transcript, int line) {
    if (label.isEmpty() && name.isEmpty() && transcript.isEmpty()) {
      return;
    }
    if (label.isEmpty() && transcript.isEmpty()) {
      notUsed(line, "has neither a label nor a transcript. Fill in one of them");
      return;
    }
    if (label.isEmpty() && name.isEmpty()) {
      notUsed(line, "has neither a label nor a name. Fill in one of them");
      return;
    }
    Optional<String> only = transcript.isEmpty() ? Optional.empty() : Optional.of(transcript);
    Alias row = new Alias(label, name, only, line);
    Alias before = known.putIfAbsent(List.of(Alias.key(label), transcript), row);
    if (before == null) {
      rows.add(row);
    } else if (!before.name().equals(row.name())) {
      notUsed(
          line,
          "is about the same label as line "
              + before.line()
              + " and names another person. Keep one");
    }
  }

  private void notUsed(int line, String reason) {
    problems.add(
        Problem.at(
            Severity.WARNING,
            ProblemCode.MALFORMED_FILE,
            NAME,
            new TextPosition(line, 1),
            "Line " + line + " of " + NAME + " " + reason + "; the row was not used."));
  }

  private void notUsed(String reason) {
    problems.add(
        Problem.ofFile(
            Severity.WARNING,
            ProblemCode.MALFORMED_FILE,
            NAME,
            NAME + " was not used: it " + reason));
  }
}
