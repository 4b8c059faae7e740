package org.colloquy.app.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.entity.EntityRules;
import org.colloquy.entity.UnmatchedEntityRules;
import org.colloquy.model.CheckedFile;
import org.colloquy.model.EntityRule;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.Format;
import org.colloquy.speaker.corpus.UnmatchedAliases;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.transcript.user.AliasFile;
import org.colloquy.transcript.user.CheckFile;
import org.colloquy.transcript.user.EntityFile;
import org.colloquy.transcript.user.PeopleFile;
import org.colloquy.transcript.user.TranscriptRuleFile;
import org.colloquy.transcript.user.TranscriptRules;

/** The user's own tables at the top of the data folder, and what is wrong with them. */
public final class UserTables {
  /** With the ids of so many transcripts, a misspelt one is compared. */
  private static final int MOST_COMPARED = 100_000;

  private final AliasFile.AliasRows aliasFile;
  private final EntityFile.EntityRows entityFile;
  private final TranscriptRuleFile.RuleRows transcriptFile;
  private final PeopleFile.PeopleRows peopleFile;
  private final CheckFile.CheckRows checkFiles;

  private UserTables(
      AliasFile.AliasRows aliasFile,
      EntityFile.EntityRows entityFile,
      TranscriptRuleFile.RuleRows transcriptFile,
      PeopleFile.PeopleRows peopleFile,
      CheckFile.CheckRows checkFiles) {
    this.aliasFile = aliasFile;
    this.entityFile = entityFile;
    this.transcriptFile = transcriptFile;
    this.peopleFile = peopleFile;
    this.checkFiles = checkFiles;
  }

  /** Reads the tables of a data folder; a table that is missing has no rows. */
  public static UserTables of(Path data) {
    return new UserTables(
        AliasFile.read(data),
        EntityFile.read(data),
        TranscriptRuleFile.read(data),
        PeopleFile.read(data),
        CheckFile.read(data));
  }

  /** Returns the user's rules about who is who. */
  public Aliases aliases() {
    return Aliases.of(aliasFile.rows());
  }

  /** Returns the user's rules about entities. */
  public EntityRules entityRules() {
    return EntityRules.of(entityFile.rows());
  }

  /** Returns the names that the user's rules give to entities, as {@link EntityRule#key}s. */
  public Set<String> entityNames() {
    return entityFile.rows().stream()
        .filter(rule -> !rule.isBan())
        .map(rule -> EntityRule.key(rule.name()))
        .collect(Collectors.toSet());
  }

  /** Returns the user's rules about titles, dates and outlets. */
  public TranscriptRules transcriptRules() {
    return TranscriptRules.of(transcriptFile.rows());
  }

  /** Returns what the user knows of people. */
  public PeopleList people() {
    return peopleFile.list();
  }

  /** Returns what people have answered about samples of what the program said. */
  public List<CheckedFile> checkedFiles() {
    return checkFiles.files();
  }

  /** Returns warnings that the check files are not used, because there are no CSV files. */
  public List<Problem> unusedChecks(Set<Format> formats) {
    return formats.contains(Format.CSV)
        ? List.of()
        : checkFiles.files().stream()
            .map(
                file ->
                    Problem.ofFile(
                        Problem.Severity.WARNING,
                        ProblemCode.MALFORMED_FILE,
                        file.name(),
                        file.name()
                            + " was not used: accuracy is measured with the CSV files. Add csv to"
                            + " --format, or take the file out."))
            .toList();
  }

  /** Begins a check of the tables against the corpus. */
  public Check check() {
    return new Check();
  }

  /** Finds the rows that fit nothing in the corpus. It must see every analysed transcript. */
  public final class Check {
    private final UnmatchedAliases unmatchedAliases = new UnmatchedAliases(aliases());
    private final UnmatchedEntityRules unmatchedRules =
        new UnmatchedEntityRules(entityFile.rows(), EntityRule.TABLE);
    private final TranscriptRules transcriptRules = transcriptRules();
    private final List<String> named = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    /** Looks for rows that fit this transcript. */
    public void add(TranscriptDigest transcript) {
      unmatchedAliases.add(transcript);
      unmatchedRules.add(transcript);
      if (transcriptRules.names(transcript.id())) {
        named.add(transcript.id());
      } else if (!transcriptRules.isEmpty() && others.size() < MOST_COMPARED) {
        others.add(transcript.id());
      }
    }

    /** Returns what is wrong with the tables, including the rows that fit no transcript so far. */
    public List<Problem> problems() {
      List<Problem> problems = new ArrayList<>(aliasFile.problems());
      problems.addAll(unmatchedAliases.problems());
      problems.addAll(entityFile.problems());
      problems.addAll(unmatchedRules.problems());
      problems.addAll(transcriptFile.problems());
      problems.addAll(transcriptRules.unmatched(named, others));
      problems.addAll(peopleFile.problems());
      problems.addAll(checkFiles.problems());
      return problems;
    }
  }
}
