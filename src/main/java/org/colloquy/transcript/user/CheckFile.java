package org.colloquy.transcript.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.model.CheckKind;
import org.colloquy.model.CheckedFile;
import org.colloquy.model.CheckedRow;
import org.colloquy.model.Nearest;
import org.colloquy.model.Problem;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * The files {@code check.csv} and {@code check-NAME.csv} at the top of the data folder: samples
 * that {@code --check} drew, with people's answers. They overrule nothing.
 */
public final class CheckFile {
  private static final List<String> NEEDED =
      List.of("kind", "transcript", "start", "end", "text", "answer");
  private static final List<String> OPTIONAL =
      List.of("class", "program", "meant", "in_class", "context");

  private CheckFile() {}

  /**
   * The check files of a data folder, and their problems.
   *
   * @param files {@code check.csv} first, the others by name; a file without a usable row is there,
   *     too
   * @param problems what is not used, and why
   */
  public record CheckRows(List<CheckedFile> files, List<Problem> problems) {
    public CheckRows {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /**
   * The names of the check files in a folder, in the order in which they count.
   *
   * @return none if the folder cannot be listed
   */
  public static List<String> namesIn(Path dataFolder) {
    try (Stream<Path> entries = Files.list(dataFolder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(CheckedFile::isNamed)
          .sorted(
              Comparator.comparing((String name) -> !name.equals(CheckedFile.FIRST))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    } catch (IOException e) {
      // Whoever lists the transcripts reports it.
      return List.of();
    }
  }

  /** Reads the check files of this data folder; without any there are none. */
  public static CheckRows read(Path dataFolder) {
    List<CheckedFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : namesIn(dataFolder)) {
      UserTable table = UserTable.readWithLongCells(dataFolder, name, NEEDED, OPTIONAL);
      files.add(new CheckedFile(name, rowsOf(name, table)));
      problems.addAll(table.problems());
    }
    return new CheckRows(files, problems);
  }

  private static List<CheckedRow> rowsOf(String name, UserTable table) {
    Map<List<Object>, CheckedRow> rows = new LinkedHashMap<>();
    List<CheckedRow> aboutNothing = new ArrayList<>();
    for (UserTable.Row row : table.rows()) {
      Optional<CheckedRow> checked = rowOf(row, table);
      if (checked.isEmpty()) {
        continue;
      }
      CheckedRow one = checked.get();
      if (isAboutNothing(one)) {
        aboutNothing.add(one);
        continue;
      }
      List<Object> about = List.of(one.kind(), one.transcript(), one.place());
      CheckedRow other = rows.get(about);
      if (other == null) {
        rows.put(about, one);
      } else {
        boolean later = one.isAnswered() && !other.isAnswered();
        CheckedRow kept = later ? one : other;
        rows.put(about, kept);
        table.notUsed(
            (later ? other : one).line(),
            "is about the same as line " + kept.line() + ". Keep one");
      }
    }
    if (!aboutNothing.isEmpty()) {
      table.warn(
          (aboutNothing.size() == 1 ? "1 answer" : aboutNothing.size() + " answers")
              + " of "
              + name
              + (aboutNothing.size() == 1 ? " was" : " were")
              + " not used, the first in line "
              + aboutNothing.get(0).line()
              + ": nothing says what the program had said. Keep the columns program and meant of"
              + " the sample that --check drew.");
    }
    return List.copyOf(rows.values());
  }

  /** Whether nobody knows to what a person says yes or no. */
  private static boolean isAboutNothing(CheckedRow row) {
    return row.isAnswered()
        && !row.kind().isBlind()
        && row.said().isEmpty()
        && row.meant().isEmpty();
  }

  private static Optional<CheckedRow> rowOf(UserTable.Row row, UserTable table) {
    Optional<CheckKind> kind = CheckKind.of(lower(row.cell(0)));
    Optional<Span> place = placeIn(row.cell(2), row.cell(3));
    String answer = lower(row.cell(5));
    if (kind.isEmpty()) {
      table.notUsed(
          row.line(),
          "has the kind \"" + row.cell(0) + "\". Copy it from the sample that --check drew");
    } else if (row.cell(1).isEmpty() || place.isEmpty()) {
      table.notUsed(
          row.line(),
          "does not say what it is about. Copy transcript, start and end from the sample that"
              + " --check drew");
    } else if (!answer.isEmpty() && !kind.get().answers().contains(answer)) {
      table.notUsed(
          row.line(),
          "has the answer \""
              + row.cell(5)
              + "\""
              + Nearest.clause(answer, kind.get().answers())
              + ". Write one of "
              + String.join(", ", kind.get().answers()));
    } else {
      return Optional.of(
          new CheckedRow(
              kind.get(),
              row.cell(1),
              place.get(),
              Words.singleSpaced(row.cell(4)),
              row.cell(6),
              number(row.cell(9)).orElse(0),
              Words.singleSpaced(row.cell(7)),
              row.cell(8),
              Words.singleSpaced(row.cell(10)),
              answer,
              row.line()));
    }
    return Optional.empty();
  }

  private static String lower(String cell) {
    return Words.singleSpaced(cell).toLowerCase(Locale.ROOT);
  }

  private static Optional<Span> placeIn(String start, String end) {
    OptionalInt from = number(start);
    OptionalInt to = number(end);
    return from.isPresent() && to.isPresent() && from.getAsInt() <= to.getAsInt()
        ? Optional.of(new Span(from.getAsInt(), to.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt number(String cell) {
    try {
      int number = Integer.parseInt(cell);
      return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
