package org.colloquy.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.colloquy.app.analysis.CorpusAnalysis;
import org.colloquy.app.analysis.FirstReading;
import org.colloquy.app.analysis.LazyAnnotator;
import org.colloquy.app.analysis.Settling;
import org.colloquy.app.analysis.StoredAnalysis;
import org.colloquy.app.analysis.TimeLimit;
import org.colloquy.app.analysis.TranscriptAnalysis;
import org.colloquy.app.corpus.Corpus;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.Settings;
import org.colloquy.app.work.UserTables;
import org.colloquy.app.work.Workload;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.store.Digests;
import org.colloquy.transcript.Readers;

/** The step of a run that analyses the files of the data folder. */
final class AnalysisStep {
  private final RunContext run;
  private final Supplier<TurnAnnotator> annotator;
  private final Clock clock;

  /**
   * @param annotator loads the language models; asked only when there is something to annotate
   */
  AnalysisStep(RunContext run, Supplier<TurnAnnotator> annotator, Clock clock) {
    this.run = run;
    this.annotator = annotator;
    this.clock = clock;
  }

  /**
   * Analyses every file and puts it into the corpus, in the order of the list.
   *
   * @param tables the user's own tables
   * @param digests where the digests of analysed files are stored
   * @param corpus a corpus without files
   * @throws InterruptedException if the run is told to stop
   */
  void analyse(List<DataFile> files, UserTables tables, Digests digests, Corpus corpus)
      throws InterruptedException {
    Settings settings = run.settings();
    Readers readers = new Readers(settings.convention());
    TranscriptAnalysis analysis =
        new TranscriptAnalysis(
            new FirstReading(readers, tables.aliases(), tables.transcriptRules()),
            tables.entityRules(),
            new LazyAnnotator(annotator, run.progress()),
            new TimeLimit(settings.timeLimit()),
            run.keys());
    new CorpusAnalysis(
            new StoredAnalysis(readers, analysis, run.keys(), run.store(), digests, settings),
            new Settling(settings.settle(), clock),
            run.progress())
        .analyse(
            files,
            Workload.of(files, run.store(), settings.threads()),
            (place, file) -> {
              run.fileTally().add(file);
              corpus.put(place, file);
            });
  }
}
