package org.colloquy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.speaker.Aliases;
import org.colloquy.speaker.UnmatchedAliases;
import org.colloquy.transcript.AliasFile;

/** The user's own tables at the top of the data folder, and what is wrong with them. */
final class UserTables {
  private final AliasFile.Result aliasFile;

  private UserTables(AliasFile.Result aliasFile) {
    this.aliasFile = aliasFile;
  }

  static UserTables of(Path data) {
    return new UserTables(AliasFile.read(data));
  }

  /** What the user says of who is who. */
  Aliases aliases() {
    return Aliases.of(aliasFile.rows());
  }

  /** Finds the rows that fit nobody: it must be shown every analysed transcript. */
  UnmatchedAliases unmatched() {
    return new UnmatchedAliases(aliases());
  }

  /**
   * What is the matter with the tables.
   *
   * @param unmatched as {@link #unmatched}, after the whole corpus
   */
  List<Problem> problems(UnmatchedAliases unmatched) {
    List<Problem> problems = new ArrayList<>(aliasFile.problems());
    problems.addAll(unmatched.problems());
    return problems;
  }
}
