package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.corpus.AnswersInPlace;
import org.colloquy.app.corpus.BackgroundTask;
import org.colloquy.app.corpus.Corpus;
import org.colloquy.app.corpus.CorpusSummary;
import org.colloquy.app.corpus.NoTranscript;
import org.colloquy.app.corpus.PartedTableMaking;
import org.colloquy.app.corpus.TableMaking;
import org.colloquy.app.corpus.UnchangedCorpus;
import org.colloquy.app.work.CountedResults;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.DictionarySource;
import org.colloquy.app.work.PartedTables;
import org.colloquy.app.work.UserTables;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.KnownProblems;
import org.colloquy.model.Problem;
import org.colloquy.report.Reports;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.report.previous.PublishedProblems;
import org.colloquy.report.publication.PublicationRefused;
import org.colloquy.store.FiledDigests;
import org.colloquy.store.PublicationRecord;
import org.colloquy.transcript.TranscriptFile;

/**
 * The step of a run that puts the tables of the corpus into a new folder: the published ones if
 * this run would make the same, otherwise new ones from what the analysis finds. Tables that told
 * something as new are made once more, because it is new no longer. A large corpus has its tables
 * made elsewhere, and always new.
 */
final class TableStep {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  private final RunContext run;
  private final DictionarySource dictionary;
  private final UnchangedCorpus unchangedCorpus;

  TableStep(RunContext run, DictionarySource dictionary) {
    this.run = run;
    this.dictionary = dictionary;
    this.unchangedCorpus = new UnchangedCorpus(run.settings(), run.keys(), run.results());
  }

  /**
   * Puts the tables into a folder.
   *
   * @param listed every file of the data folder, sorted by id
   * @param folder an empty folder
   * @throws NoTranscript if no file could be analysed
   * @throws IOException if a table cannot be read or written
   * @throws InterruptedException if the run is told to stop
   */
  RunTables put(List<TranscriptFile> listed, Path folder) throws IOException, InterruptedException {
    List<DataFile> files;
    Optional<PublicationRecord> previous;
    try (BackgroundTask<Optional<PublicationRecord>> remembering =
        BackgroundTask.begin("previous publication", run.kept()::previousPublication)) {
      files = run.workplace().load(listed, run.keys(), run.results());
      previous = remembering.get();
    }
    KnownProblems known = known(previous);
    AnswersInPlace answers = AnswersInPlace.in(run.settings().output(), previous);
    if (run.settings().check().isPresent()) {
      answers.requireNone();
    }
    RunTables tables = put(files, previous, known, folder);
    answers.keepIn(folder);
    return tables;
  }

  private RunTables put(
      List<DataFile> files, Optional<PublicationRecord> previous, KnownProblems known, Path folder)
      throws IOException, InterruptedException {
    Optional<PartedTables> elsewhere = run.workplace().partedTables(files.size());
    if (elsewhere.isPresent() && run.settings().check().isPresent()) {
      throw new PublicationRefused(
          "--check draws from CSV files, and tables in parts have none. Draw the sample from a run"
              + " on a part of the transcripts, or leave out --check. The reports are as they were.");
    }
    if (elsewhere.isPresent()) {
      PublicationRecord made = make(files, elsewhere.get(), folder);
      return new RunTables(
          made,
          known.newOf(made.serious()),
          OptionalLong.empty(),
          false,
          PartedTableMaking.FORMATS);
    }
    Optional<PublicationRecord> same =
        unchangedCorpus.previousIfSame(previous, unchangedCorpus.fingerprintOf(files), files);
    if (same.isPresent() && !same.get().tellsNews()) {
      UnchangedCorpus.reuse(same.get().tables(), run.settings().output(), folder);
      new Reports(run.settings().delimiter(), run.settings().values(), run.settings().formats())
          .writeNoChanges(folder);
      run.fileTally().addUnchanged(files);
      return new RunTables(
          same.get(), List.of(), OptionalLong.of(0), true, run.settings().formats());
    }
    TableMaking.MadeTables made =
        make(files, new TableMaking(run.settings(), run.keys(), previous), folder);
    return new RunTables(
        made.publication(),
        known.newOf(made.publication().serious()),
        made.changes(),
        same.isPresent(),
        run.settings().formats());
  }

  /** The problems of the previous publication; none if nothing is known of it. */
  private KnownProblems known(Optional<PublicationRecord> previous) {
    return PublishedProblems.in(run.settings().output())
        .or(() -> previous.map(record -> KnownProblems.of(record.serious())))
        .orElseGet(KnownProblems::none);
  }

  private TableMaking.MadeTables make(List<DataFile> files, TableMaking making, Path folder)
      throws IOException, InterruptedException {
    UserTables userTables = UserTables.of(run.settings().data());
    try (BackgroundTask<PreviousTables> previousTables =
            BackgroundTask.begin("previous tables", making::previousTables);
        BackgroundTask<OpenedDictionary> opening = opening();
        FiledDigests digests = run.kept().digests()) {
      Corpus corpus = analysed(files, userTables, digests);
      OpenedDictionary opened = opening.get();
      CorpusSummary summary = summary(corpus, userTables, opened);
      // The files may have changed since they were first loaded.
      Fingerprint madeOf = unchangedCorpus.fingerprintOf(corpus.files());
      TableMaking.MadeTables made =
          making.write(
              folder,
              corpus,
              summary,
              previousTables.get(),
              madeOf,
              run.fileTally().settled() && opened.isAsWanted());
      tidy(digests, corpus);
      return made;
    }
  }

  /** Has tables made elsewhere; nothing is taken over from the previous publication. */
  private PublicationRecord make(List<DataFile> files, PartedTables elsewhere, Path folder)
      throws IOException, InterruptedException {
    UserTables userTables = UserTables.of(run.settings().data());
    try (BackgroundTask<OpenedDictionary> opening = opening();
        FiledDigests digests = run.kept().digests()) {
      Corpus corpus = analysed(files, userTables, digests);
      try (OpenedDictionary opened = opening.get()) {
        PublicationRecord publication =
            new PartedTableMaking(run.settings(), elsewhere, userTables)
                .write(
                    folder,
                    corpus,
                    opened.names(),
                    opened.problems(),
                    unchangedCorpus.fingerprintOf(corpus.files()));
        tidy(digests, corpus);
        return publication;
      }
    }
  }

  private BackgroundTask<OpenedDictionary> opening() {
    return BackgroundTask.begin(
        "dictionary", () -> OpenedDictionary.of(dictionary, run.settings().dictionary()));
  }

  private Corpus analysed(List<DataFile> files, UserTables userTables, FiledDigests digests)
      throws IOException, InterruptedException {
    Corpus corpus =
        new Corpus(
            run.results(), digests, new CountedResults(run.settings().certainty()), files.size());
    run.workplace()
        .analyse(
            files,
            new Workplace.Equipment(run.keys(), userTables, run.results(), digests, run.progress()),
            (place, file) -> {
              run.fileTally().add(file);
              corpus.put(place, file);
            });
    run.progress().close();
    run.account().step("analysis");
    NoTranscript.refuse(corpus, run.settings().data());
    return corpus;
  }

  private CorpusSummary summary(Corpus corpus, UserTables userTables, OpenedDictionary opened) {
    try (opened) {
      List<Problem> problems = new ArrayList<>(opened.problems());
      problems.addAll(userTables.unusedChecks(run.settings().formats()));
      return CorpusSummary.over(corpus, userTables, opened.names(), problems);
    }
  }

  private static void tidy(FiledDigests digests, Corpus corpus) {
    try {
      digests.tidy(corpus.digestsUsed());
    } catch (IOException e) {
      // They can be used as they are; the next run tidies up.
      LOG.log(Level.INFO, "the digests could not be tidied up", e);
    }
  }
}
