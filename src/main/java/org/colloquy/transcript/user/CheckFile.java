package org.colloquy.transcript.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final List<String> OPTIONAL = List.of("class", "program", "meant");

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
      files.add(new CheckedFile(name, rowsOf(table)));
      problems.addAll(table.problems());
    }
    return new CheckRows(files, problems);
  }

  private static List<CheckedRow> rowsOf(UserTable table) {
    List<CheckedRow> rows = new ArrayList<>();
    Map<List<Object>, Integer> known = new HashMap<>();
    for (UserTable.Row row : table.rows()) {
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
        CheckedRow checked =
            new CheckedRow(
                kind.get(),
                row.cell(1),
                place.get(),
                Words.singleSpaced(row.cell(4)),
                row.cell(6),
                Words.singleSpaced(row.cell(7)),
                row.cell(8),
                answer,
                row.line());
        Integer first =
            known.putIfAbsent(
                List.of(checked.kind(), checked.transcript(), checked.place()), row.line());
        if (first == null) {
          rows.add(checked);
        } else {
          table.notUsed(row.line(), "is about the same as line " + first + ". Keep one");
        }
      }
    }
    return rows;
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
