package org.colloquy.app.analysis;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.PartedTables;
import org.colloquy.app.work.Settings;
import org.colloquy.app.work.Workload;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.store.RecordStore;
import org.colloquy.store.ResultStore;
import org.colloquy.transcript.DataFolder;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/** Work on files by the threads of this process; files, results and reports are on this machine. */
public final class ThisProcess implements Workplace {
  private final Settings settings;
  private final Supplier<TurnAnnotator> annotator;
  private final Clock clock;

  /**
   * @param annotator loads the language models; asked only when there is something to annotate
   */
  public ThisProcess(Settings settings, Supplier<TurnAnnotator> annotator, Clock clock) {
    this.settings = settings;
    this.annotator = annotator;
    this.clock = clock;
  }

  @Override
  public List<TranscriptFile> files() throws IOException {
    return new DataFolder(settings.data(), settings.output()).files();
  }

  @Override
  public FileContents contents() {
    return FileContents.ofThisMachine();
  }

  @Override
  public ResultStore results(RecordStore kept) {
    return kept;
  }

  @Override
  public List<DataFile> load(List<TranscriptFile> files, FileKeys keys, ResultStore results) {
    return DataFile.all(files, new Readers(settings.convention()), keys);
  }

  @Override
  public void analyse(List<DataFile> files, Equipment with, CorpusAnalysis.Results receiver)
      throws InterruptedException {
    Readers readers = new Readers(settings.convention());
    TranscriptAnalysis analysis =
        TranscriptAnalysis.of(
            settings,
            readers,
            with.tables(),
            with.keys(),
            new LazyAnnotator(annotator, with.progress()));
    new CorpusAnalysis(
            new StoredAnalysis(
                readers, analysis, with.keys(), with.results(), with.digests(), settings),
            new Settling(settings.settle(), clock, contents()),
            with.progress())
        .analyse(files, Workload.of(files, with.results(), settings.threads()), receiver);
  }

  @Override
  public Optional<PartedTables> partedTables(int files) {
    return Optional.empty();
  }

  @Override
  public void published() {
    // They are where they are wanted.
  }

  @Override
  public void close() {
    // Its threads ended with the analysis.
  }
}
