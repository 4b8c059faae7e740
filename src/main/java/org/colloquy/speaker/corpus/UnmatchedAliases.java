package org.colloquy.speaker.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Alias;
import org.colloquy.model.Merge;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Speaker;
import org.colloquy.model.TextPosition;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.speaker.label.ParsedLabel;
import org.colloquy.speaker.name.Aliases;

/**
 * The rows of the user's table that fit nobody in the corpus. They are reported, since a misspelt
 * label would otherwise silently do nothing. Memory grows with the number of rows.
 */
public final class UnmatchedAliases {
  private final Aliases aliases;
  private final Set<Alias> matched = new HashSet<>();

  /** All rows of this table, which no transcript has used yet. */
  public UnmatchedAliases(Aliases aliases) {
    this.aliases = aliases;
  }

  /** Notes which rows this transcript has used. */
  public void add(TranscriptDigest transcript) {
    for (Speaker speaker : transcript.speakers()) {
      for (Merge merge : speaker.merges()) {
        if (merge.isByUser()) {
          ParsedLabel label = ParsedLabel.parse(merge.label());
          aliases.find(label.forms(), transcript.id()).ifPresent(matched::add);
        }
      }
    }
  }

  /** Returns a warning for each row that no transcript has used, in the order of the table. */
  public List<Problem> problems() {
    return aliases.rows().stream()
        .filter(row -> !matched.contains(row))
        .map(
            row ->
                Problem.at(
                    Severity.WARNING,
                    ProblemCode.UNMATCHED_ALIAS,
                    Merge.BY_USER,
                    new TextPosition(row.line(), 1),
                    "The row for \""
                        + row.label()
                        + "\""
                        + row.transcript().map(t -> " in " + t).orElse("")
                        + " fits no label and no name"
                        + (row.transcript().isPresent() ? " there" : " in any transcript")
                        + ". Write the label as turns.csv prints it, or take the row out."))
        .toList();
  }
}
