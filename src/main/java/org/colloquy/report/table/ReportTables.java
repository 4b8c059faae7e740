package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.KnownProblems;
import org.colloquy.model.Problem;
import org.colloquy.model.Suggestion;

/** The tables of one run, in the order in which the reports name them. */
public final class ReportTables {
  private final List<ReportTable<?>> all;
  private final List<CountedTable<?>> counted = new ArrayList<>();
  private final List<ListedTable<?>> listed = new ArrayList<>();
  private final List<TranscriptTable<?>> ofTranscripts = new ArrayList<>();

  /**
   * @param values whether dates, numbers and the like are shown
   * @param tableProblems problems in the user's own tables in the data folder
   * @param suggestions what is likely and not sure about identities
   */
  public ReportTables(boolean values, List<Problem> tableProblems, List<Suggestion> suggestions) {
    this(values, new CorpusFindings(tableProblems, suggestions), Optional.empty());
  }

  /**
   * @param values whether dates, numbers and the like are shown
   * @param findings what was found about the corpus as a whole
   * @param known the problems of the previous publication; empty if they are not known
   */
  public ReportTables(boolean values, CorpusFindings findings, Optional<KnownProblems> known) {
    all =
        List.of(
            new SpeakersTable(),
            new EntitiesTable(),
            new SpeakerEntitiesTable(),
            new TurnsTable(),
            new SentencesTable(),
            new MentionsTable(),
            new TranscriptsTable(values),
            new AliasesTable(),
            new SuggestionsTable(findings.suggestions()),
            new ProblemsTable(findings.problems(), known),
            new BalanceTable(),
            new ReportedTable(),
            new AnswersTable());
    for (ReportTable<?> table : all) {
      if (table instanceof CountedTable<?> counts) {
        counted.add(counts);
      } else if (table instanceof ListedTable<?> lists) {
        listed.add(lists);
      } else if (table instanceof TranscriptTable<?> ofOne) {
        ofTranscripts.add(ofOne);
      }
    }
  }

  /** All tables. */
  public List<ReportTable<?>> all() {
    return all;
  }

  /** The tables of the corpus whose rows are complete when all files are counted. */
  public List<CountedTable<?>> counted() {
    return counted;
  }

  /** The tables of the corpus whose rows come file by file. */
  public List<ListedTable<?>> listed() {
    return listed;
  }

  /** The tables each of whose rows belongs to one transcript. */
  public List<TranscriptTable<?>> ofTranscripts() {
    return ofTranscripts;
  }
}
