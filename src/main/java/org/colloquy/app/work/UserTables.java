package org.colloquy.app.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.entity.EntityRules;
import org.colloquy.entity.UnmatchedEntityRules;
import org.colloquy.model.EntityRule;
import org.colloquy.model.Problem;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.speaker.corpus.UnmatchedAliases;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.transcript.user.AliasFile;
import org.colloquy.transcript.user.EntityFile;

/** The user's own tables at the top of the data folder, and what is wrong with them. */
public final class UserTables {
  private final AliasFile.AliasRows aliasFile;
  private final EntityFile.EntityRows entityFile;

  private UserTables(AliasFile.AliasRows aliasFile, EntityFile.EntityRows entityFile) {
    this.aliasFile = aliasFile;
    this.entityFile = entityFile;
  }

  public static UserTables of(Path data) {
    return new UserTables(AliasFile.read(data), EntityFile.read(data));
  }

  /** What the user says of who is who. */
  public Aliases aliases() {
    return Aliases.of(aliasFile.rows());
  }

  /** What the user says of things. */
  public EntityRules entityRules() {
    return EntityRules.of(entityFile.rows());
  }

  /** Reads the tables against the corpus: it must be shown every analysed transcript. */
  public Check check() {
    return new Check();
  }

  /** Finds the rows that fit nothing. */
  public final class Check {
    private final UnmatchedAliases people = new UnmatchedAliases(aliases());
    private final UnmatchedEntityRules things =
        new UnmatchedEntityRules(entityFile.rows(), EntityRule.TABLE);

    public void add(TranscriptDigest transcript) {
      people.add(transcript);
      things.add(transcript);
    }

    /** What is the matter with the tables. */
    public List<Problem> problems() {
      List<Problem> problems = new ArrayList<>(aliasFile.problems());
      problems.addAll(people.problems());
      problems.addAll(entityFile.problems());
      problems.addAll(things.problems());
      return problems;
    }
  }
}
