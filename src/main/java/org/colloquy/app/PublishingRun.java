package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.console.BarProgress;
import org.colloquy.app.console.LineProgress;
import org.colloquy.app.console.LoggedProgress;
import org.colloquy.app.console.RunReport;
import org.colloquy.app.console.SilentProgress;
import org.colloquy.app.console.Terminal;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.keys.ProgramFingerprints;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.FileTally;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Settings;
import org.colloquy.report.Reports;
import org.colloquy.report.publication.Publication;
import org.colloquy.store.PublicationRecord;
import org.colloquy.store.RecordStore;
import org.colloquy.store.ResultStore;
import org.colloquy.transcript.TranscriptFile;

/** The part of a run that analyses the files and publishes the reports. */
final class PublishingRun {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  /** A file that comes back within this time is not analysed again. */
  private static final Duration UNUSED_RECORDS_STAY = Duration.ofDays(30);

  private final Settings settings;
  private final RunParts parts;
  private final Workplace workplace;
  private final RunAccount account;

  /** Prepares a run, which begins now. */
  PublishingRun(Settings settings, RunParts parts, Workplace workplace) {
    this.settings = settings;
    this.parts = parts;
    this.workplace = workplace;
    this.account = new RunAccount(settings, parts.clock());
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
      RecordStore kept = RecordStore.open(RecordStore.folderOf(settings.output()), parts.clock());
      ResultStore results = workplace.results(kept);
      if (settings.rebuild()) {
        kept.clear();
        results.clear();
      }
      FileKeys keys =
          FileKeys.of(
              ProgramFingerprints.current(), settings.data(), settings.convention().printed());
      account.step("start");
      FileTally fileTally = new FileTally();
      RunTables tables;
      try (Progress progress = new LoggedProgress(progress())) {
        stopping.doFirst(progress::close);
        RunContext run =
            new RunContext(settings, kept, results, workplace, keys, progress, fileTally, account);
        tables = new TableStep(run, parts.dictionary()).put(files, folder);
      }
      if (tables.unchanged() && settings.verbosity() != Settings.Verbosity.QUIET) {
        parts.out().println("Nothing new.");
      }
      SortedMap<String, Long> counts = new TreeMap<>(tables.publication().counts().byName());
      fileTally.addTo(counts);
      counts.put("damaged records", (long) results.damages().size());
      account.step("reports");
      new Reports(settings.delimiter(), settings.values(), tables.formats())
          .writeRun(folder, account.summary(counts, keys));
      stopping.publish(publication::publish);
      published = true;
      remember(kept, tables.publication());
      workplace.published();
      return new RunReport(settings, tables.formats(), parts.out(), parts.err())
          .print(
              new RunReport.PublishedRun(
                  tables.publication(), tables.newProblems(), tables.changes(), results.damages()));
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
      case NORMAL ->
          Terminal.isThere() ? new BarProgress(System.out) : new LineProgress(parts.out());
      case VERBOSE -> new LineProgress(parts.out());
    };
  }
}
