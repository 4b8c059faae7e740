package org.colloquy.transcript.user;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Alias;
import org.colloquy.model.Problem;

/**
 * The file {@code aliases.csv} at the top of the data folder, the user's table of who is who. It
 * has the columns {@code label} and {@code name}, and may have {@code transcript}.
 */
public final class AliasFile {
  private final UserTable table;
  private final List<Alias> rows = new ArrayList<>();
  private final Map<List<String>, Alias> known = new HashMap<>();

  private AliasFile(UserTable table) {
    this.table = table;
  }

  /**
   * The rows of the table, and its problems.
   *
   * @param rows the rows that are used, in the order of the table
   * @param problems what is not used, and why
   */
  public record AliasRows(List<Alias> rows, List<Problem> problems) {
    public AliasRows {
      rows = List.copyOf(rows);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the table of this data folder; without one there are no rows. */
  public static AliasRows read(Path dataFolder) {
    UserTable table =
        UserTable.read(dataFolder, Alias.TABLE, List.of("label", "name"), List.of("transcript"));
    AliasFile file = new AliasFile(table);
    table.rows().forEach(row -> file.add(row.cell(0), row.cell(1), row.cell(2), row.line()));
    return new AliasRows(file.rows, table.problems());
  }

  private void add(String label, String name, String transcript, int line) {
    if (label.isEmpty() && transcript.isEmpty()) {
      table.notUsed(line, "has neither a label nor a transcript. Fill in one of them");
      return;
    }
    if (label.isEmpty() && name.isEmpty()) {
      table.notUsed(line, "has neither a label nor a name. Fill in one of them");
      return;
    }
    Optional<String> only = transcript.isEmpty() ? Optional.empty() : Optional.of(transcript);
    Alias row = new Alias(label, name, only, line);
    Alias first = known.putIfAbsent(List.of(Alias.key(label), transcript), row);
    if (first == null) {
      rows.add(row);
    } else if (!first.name().equals(row.name())) {
      table.notUsed(
          line,
          "is about the same label as line "
              + first.line()
              + " and names another person. Keep one");
    }
  }
}
