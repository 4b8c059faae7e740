package org.colloquy.transcript.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.model.Alias;
import org.colloquy.model.CheckedFile;
import org.colloquy.model.EntityRule;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.TextDecoder;
import org.colloquy.transcript.table.CsvColumns;

/**
 * A table that the user edits in a spreadsheet. Its columns are found by name, in any order; other
 * columns are ignored, so that rows of a report can be copied into it, unless they are asked for.
 * The delimiter is a comma, a semicolon or a tab. A row that cannot be used harms no other row.
 */
public final class UserTable {
  /** The names of the user's tables on which the results of every transcript depend. */
  public static final List<String> OVERRULING =
      List.of(Alias.TABLE, EntityRule.TABLE, TranscriptRule.TABLE);

  /**
   * The names of all tables of the user's but the check files; they lie at the top of the data
   * folder and are no transcripts.
   */
  public static final List<String> NAMES =
      List.of(Alias.TABLE, EntityRule.TABLE, TranscriptRule.TABLE, ListedPerson.TABLE);

  /** A cell that goes on over more lines has a quotation mark that is not closed. */
  private static final int MOST_LINES = 50;

  private final String name;
  private final List<String> needed;
  private final List<String> optional;

  private final boolean withOthers;

  /** How many lines a cell may go on over. */
  private final int mostLines;

  /** The places of the other columns in a row of the file, and their headings. */
  private final List<Integer> places = new ArrayList<>();

  private final List<String> others = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A row of the table.
   *
   * @param line its 1-based line in the file
   * @param cells the cells of the needed columns, then of the optional ones, then of all others if
   *     they are asked for; a missing cell is empty
   */
  record Row(int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }
  }

  private UserTable(
      String name, List<String> needed, List<String> optional, boolean withOthers, int mostLines) {
    this.name = name;
    this.needed = needed;
    this.optional = optional;
    this.withOthers = withOthers;
    this.mostLines = mostLines;
  }

  /**
   * Reads the table of this name; without such a file, it has no rows.
   *
   * @param needed the columns without which the table is not used
   */
  static UserTable read(Path folder, String name, List<String> needed, List<String> optional) {
    return new UserTable(name, needed, optional, false, 1).readFrom(folder.resolve(name));
  }

  /** Reads a table as {@link #read} does, with all other columns behind the optional ones. */
  static UserTable readWithOthers(
      Path folder, String name, List<String> needed, List<String> optional) {
    return new UserTable(name, needed, optional, true, 1).readFrom(folder.resolve(name));
  }

  /**
   * Reads a table as {@link #read} does, in which a cell may hold line ends: people write notes of
   * several lines.
   */
  static UserTable readWithLongCells(
      Path folder, String name, List<String> needed, List<String> optional) {
    return new UserTable(name, needed, optional, false, MOST_LINES).readFrom(folder.resolve(name));
  }

  private UserTable readFrom(Path file) {
    if (Files.exists(file)) {
      try {
        readBytes(Files.readAllBytes(file));
      } catch (IOException | OutOfMemoryError e) {
        warnOfAll("cannot be read. Check that it is a file and that this user may read it.");
      }
    }
    return this;
  }

  /**
   * Whether a file is a table of the user's and no transcript.
   *
   * @param id its path below the data folder, with {@code /} between its parts
   */
  public static boolean isNamed(String id) {
    return NAMES.contains(id) || CheckedFile.isNamed(id);
  }

  /** The headings of the other columns as the user writes them; one may be empty. */
  List<String> others() {
    return others;
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

  /**
   * Reports that a column is not used.
   *
   * @param reason what is wrong with it and what to do, as the rest of a sentence that begins with
   *     the heading
   */
  void columnNotUsed(String heading, String reason) {
    warn("The column \"" + heading + "\" of " + name + " " + reason + "; it was not used.");
  }

  /** Reports that something is the matter with the table as a whole. */
  void warn(String message) {
    problems.add(Problem.ofFile(Severity.WARNING, ProblemCode.MALFORMED_FILE, name, message));
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
      warnOfAll("is not text. Save it as CSV from the spreadsheet.");
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
    List<String> headings = TableLine.cells(lines.get(header), delimiter).orElse(List.of());
    List<String> names =
        headings.stream().map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
    if (!names.containsAll(needed)) {
      List<String> all = new ArrayList<>(needed);
      all.addAll(optional);
      warnOfAll(
          "has no columns called "
              + String.join(" and ", needed)
              + ". Its first row must name them: "
              + String.join(",", all)
              + ".");
      return;
    }
    for (int i = 0; withOthers && i < names.size(); i++) {
      if (!needed.contains(names.get(i)) && !optional.contains(names.get(i))) {
        places.add(i);
        others.add(Words.singleSpaced(TableLine.cell(headings, i)));
      }
    }
    for (int i = header + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Optional<TableLine.Joined> joined = TableLine.cells(lines, i, mostLines, delimiter);
        addRow(names, joined.map(TableLine.Joined::cells), i + 1);
        i += joined.map(TableLine.Joined::lines).orElse(1) - 1;
      }
    }
  }

  private void addRow(List<String> names, Optional<List<String>> cells, int line) {
    if (cells.isEmpty()) {
      notUsed(line, "has a quotation mark that is not closed. Close it");
      return;
    }
    List<String> wanted = new ArrayList<>();
    needed.forEach(column -> wanted.add(TableLine.cell(cells.get(), names.indexOf(column))));
    optional.forEach(column -> wanted.add(TableLine.cell(cells.get(), names.indexOf(column))));
    places.forEach(place -> wanted.add(TableLine.cell(cells.get(), place)));
    if (!String.join("", wanted).isEmpty()) {
      rows.add(new Row(line, List.copyOf(wanted)));
    }
  }

  private static boolean isPreamble(String line) {
    return line.isBlank() || line.strip().toLowerCase(Locale.ROOT).matches("sep=.?");
  }

  private void warnOfAll(String reason) {
    warn(name + " was not used: it " + reason);
  }
}
