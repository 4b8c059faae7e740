package org.colloquy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.console.BarProgress;
import org.colloquy.app.console.LineProgress;
import org.colloquy.app.console.LoggedProgress;
import org.colloquy.app.console.RunReport;
import org.colloquy.app.console.SilentProgress;
import org.colloquy.app.console.Terminal;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.keys.ProgramFingerprints;
import org.colloquy.app.work.DictionarySource;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.FileTally;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Settings;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.report.Reports;
import org.colloquy.report.publication.Publication;
import org.colloquy.store.PublicationRecord;
import org.colloquy.store.RecordStore;
import org.colloquy.transcript.TranscriptFile;

/** The part of a run that analyses the files and publishes the reports. */
final class PublishingRun {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  /** A file that comes back within this time is not analysed again. */
  private static final Duration UNUSED_RECORDS_STAY = Duration.ofDays(30);

  private final Settings settings;
  private final Supplier<TurnAnnotator> annotator;
  private final DictionarySource dictionary;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Clock clock;
  private final RunAccount account;

  /** Prepares a run, which begins now. */
  PublishingRun(
      Settings settings,
      Supplier<TurnAnnotator> annotator,
      DictionarySource dictionary,
      PrintWriter out,
      PrintWriter err,
      Clock clock) {
    this.settings = settings;
    this.annotator = annotator;
    this.dictionary = dictionary;
    this.out = out;
    this.err = err;
    this.clock = clock;
    this.account = new RunAccount(settings, clock);
  }

  /**
   * Analyses the files and publishes the reports.
   *
   * @param files every file of the data folder, sorted by id
   * @throws IOException if nothing could be published
   * @throws InterruptedException if the run is told to stop
   */
  ExitCode execute(List<TranscriptFile> files, Stopping stopping)
      throws IOException, InterruptedException {
    Publication publication = new Publication(settings.output(), settings.keep());
    Path folder = publication.prepare();
    boolean published = false;
    try {
      RecordStore store = RecordStore.open(RecordStore.folderOf(settings.output()), clock);
      if (settings.rebuild()) {
        store.clear();
      }
      FileKeys keys =
          FileKeys.of(
              ProgramFingerprints.current(), settings.data(), settings.convention().printed());
      account.step("start");
      FileTally fileTally = new FileTally();
      RunTables tables;
      try (Progress progress = new LoggedProgress(progress())) {
        stopping.doFirst(progress::close);
        RunContext run = new RunContext(settings, store, keys, progress, fileTally, account);
        tables =
            new TableStep(run, new AnalysisStep(run, annotator, clock), dictionary)
                .put(files, folder);
      }
      if (tables.unchanged() && settings.verbosity() != Settings.Verbosity.QUIET) {
        out.println("Nothing new.");
      }
      SortedMap<String, Long> counts = new TreeMap<>(tables.publication().counts().byName());
      fileTally.addTo(counts);
      counts.put("damaged records", (long) store.damages().size());
      account.step("reports");
      OptionalLong changes =
          new Reports(settings.delimiter(), settings.values(), settings.formats())
              .finish(
                  folder,
                  publication.published(),
                  tables.previous(),
                  tables.publication().rows(),
                  account.summary(counts, keys));
      stopping.publish(publication::publish);
      published = true;
      remember(store, tables.publication());
      return new RunReport(settings, out, err)
          .print(tables.publication(), changes, store.damages());
    } finally {
      if (!published) {
        publication.abandon();
      }
    }
  }

  private static void remember(RecordStore store, PublicationRecord publication) {
    try {
      store.putPublication(publication);
      LOG.info("published; records pruned: " + store.prune(UNUSED_RECORDS_STAY));
    } catch (IOException e) {
      // The reports are published; the next run tidies up.
      LOG.log(Level.INFO, "published; the store could not be tidied up", e);
    }
  }

  private Progress progress() {
    return switch (settings.verbosity()) {
      case QUIET -> new SilentProgress();
      case NORMAL -> Terminal.isThere() ? new BarProgress(System.out) : new LineProgress(out);
      case VERBOSE -> new LineProgress(out);
    };
  }
}
