package org.colloquy.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.model.TranscriptDigest;

/**
 * Finds the unmatched rows of the user's table {@code entities.csv}: rows whose alias occurs in no
 * transcript. Without a warning, a misspelt alias would silently have no effect. Memory grows with
 * the rows, not with the corpus.
 */
public final class UnmatchedEntityRules {
  private final List<EntityRule> rows;
  private final String table;
  private final Set<EntityRule> matched = new HashSet<>();

  /**
   * @param rows the table's rows
   * @param table the table's file name, for the warnings
   */
  public UnmatchedEntityRules(List<EntityRule> rows, String table) {
    this.rows = List.copyOf(rows);
    this.table = table;
  }

  /** Records the rows whose alias occurs in this transcript. */
  public void add(TranscriptDigest transcript) {
    if (matched.size() == rows.size()) {
      return;
    }
    Set<String> names = new TreeSet<>(transcript.otherNames());
    for (Entity entity : transcript.entities()) {
      entity.aliases().forEach(alias -> names.add(EntityRule.key(alias)));
    }
    rows.stream()
        .filter(row -> row.transcript().map(transcript.id()::equals).orElse(true))
        .filter(row -> names.contains(EntityRule.key(row.alias())))
        .forEach(matched::add);
  }

  /** Returns one warning for each unmatched row, in the order of the table. */
  public List<Problem> problems() {
    return rows.stream()
        .filter(row -> !matched.contains(row))
        .map(
            row ->
                Problem.at(
                    Severity.WARNING,
                    ProblemCode.UNMATCHED_ALIAS,
                    table,
                    new TextPosition(row.line(), 1),
                    "The row for \""
                        + row.alias()
                        + "\""
                        + row.transcript().map(t -> " in " + t).orElse("")
                        + " fits no name that was found"
                        + (row.transcript().isPresent() ? " there" : " in any transcript")
                        + ". Write it as mentions.csv prints it, or take the row out."))
        .toList();
  }
}
