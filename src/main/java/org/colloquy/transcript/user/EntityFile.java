package org.colloquy.transcript.user;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.EntityRule;
import org.colloquy.model.EntityType;
import org.colloquy.model.Nearest;
import org.colloquy.model.Problem;

/**
 * The file {@code entities.csv} at the top of the data folder, the user's table of entities. It has
 * the columns {@code alias} and {@code name}, and may have {@code type} and {@code transcript}. An
 * empty name, or the type {@code ban}, leaves the entity out of the reports.
 */
public final class EntityFile {
  private static final String BAN = "ban";
  private static final List<String> TYPES =
      Arrays.stream(EntityType.values()).map(Enum::name).toList();

  private EntityFile() {}

  /**
   * The rows of the table, and its problems.
   *
   * @param rows the rows that are used, in the order of the table
   * @param problems what is not used, and why
   */
  public record EntityRows(List<EntityRule> rows, List<Problem> problems) {
    public EntityRows {
      rows = List.copyOf(rows);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the table of this data folder; without one there are no rows. */
  public static EntityRows read(Path dataFolder) {
    UserTable table =
        UserTable.read(
            dataFolder, EntityRule.TABLE, List.of("alias", "name"), List.of("type", "transcript"));
    List<EntityRule> rules = new ArrayList<>();
    Map<List<String>, Integer> known = new HashMap<>();
    for (UserTable.Row row : table.rows()) {
      Optional<EntityType> type = EntityType.named(row.cell(2).toUpperCase(Locale.ROOT));
      boolean ban = row.cell(2).toLowerCase(Locale.ROOT).equals(BAN);
      if (row.cell(0).isEmpty()) {
        table.notUsed(row.line(), "has no alias. Write the name as it is spoken");
      } else if (type.isEmpty() && !ban && !row.cell(2).isEmpty()) {
        table.notUsed(
            row.line(),
            "has the type \""
                + row.cell(2)
                + "\""
                + Nearest.clause(row.cell(2), TYPES)
                + ". Write one of "
                + String.join(", ", TYPES)
                + " or "
                + BAN);
      } else {
        Integer first =
            known.putIfAbsent(List.of(EntityRule.key(row.cell(0)), row.cell(3)), row.line());
        if (first == null) {
          Optional<String> only =
              row.cell(3).isEmpty() ? Optional.empty() : Optional.of(row.cell(3));
          rules.add(new EntityRule(row.cell(0), ban ? "" : row.cell(1), type, only, row.line()));
        } else {
          table.notUsed(row.line(), "is about the same alias as line " + first + ". Keep one");
        }
      }
    }
    return new EntityRows(rules, table.problems());
  }
}
