package org.colloquy.transcript.user;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Nearest;
import org.colloquy.model.Problem;
import org.colloquy.transcript.label.Convention;

/**
 * The file {@code transcripts.csv} at the top of the data folder, the user's table of titles,
 * dates, outlets and conventions. It has the column {@code transcript}, and may have {@code date},
 * {@code title}, {@code outlet} and {@code convention}. An empty cell overrules nothing.
 */
public final class TranscriptRuleFile {
  private static final List<String> CONVENTIONS =
      Arrays.stream(Convention.values()).map(Convention::printed).toList();

  private TranscriptRuleFile() {}

  /**
   * The rows of the table, and its problems.
   *
   * @param rows the rows that are used, one a transcript, in the order of the table
   * @param problems what is not used, and why
   */
  public record RuleRows(List<TranscriptRule> rows, List<Problem> problems) {
    public RuleRows {
      rows = List.copyOf(rows);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the table of this data folder; without one there are no rows. */
  public static RuleRows read(Path dataFolder) {
    UserTable table =
        UserTable.read(
            dataFolder,
            TranscriptRule.TABLE,
            List.of("transcript"),
            List.of("date", "title", "outlet", "convention"));
    List<TranscriptRule> rules = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (UserTable.Row row : table.rows()) {
      String transcript = row.cell(0);
      Optional<LocalDate> date = dateIn(row.cell(1));
      Optional<Convention> convention = Convention.of(row.cell(4).toLowerCase(Locale.ROOT));
      if (transcript.isEmpty()) {
        table.notUsed(
            row.line(), "names no transcript. Write it as the report transcripts.csv prints it");
      } else if (date.isEmpty() && !row.cell(1).isEmpty()) {
        table.notUsed(
            row.line(),
            "has the date \"" + row.cell(1) + "\". Write year, month and day, as in 2024-03-05");
      } else if (convention.isEmpty() && !row.cell(4).isEmpty()) {
        table.notUsed(
            row.line(),
            "has the convention \""
                + row.cell(4)
                + "\""
                + Nearest.clause(row.cell(4), CONVENTIONS)
                + ". Write one of "
                + String.join(", ", CONVENTIONS));
      } else {
        Integer first = known.putIfAbsent(transcript, row.line());
        if (first == null) {
          rules.add(
              new TranscriptRule(
                  transcript,
                  date,
                  Optional.of(row.cell(2)),
                  Optional.of(row.cell(3)),
                  convention,
                  row.line()));
        } else {
          table.notUsed(row.line(), "is about the same transcript as line " + first + ". Keep one");
        }
      }
    }
    return new RuleRows(rules, table.problems());
  }

  private static Optional<LocalDate> dateIn(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
