package org.colloquy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.EarlierTables;
import org.colloquy.report.Publication;
import org.colloquy.report.Reports;
import org.colloquy.store.Digests;
import org.colloquy.store.LastPublication;
import org.colloquy.store.RecordStore;
import org.colloquy.transcript.DataFolder;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/** One run, from the listing of the data folder to the published reports. */
final class Run {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  /** A file that comes back within this time is not analysed again. */
  private static final Duration UNUSED_RECORDS_STAY = Duration.ofDays(30);

  private final Settings settings;
  private final Supplier<TurnAnnotator> annotator;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Clock clock;
  private final RunAccount account;
  private final OneAtATime oneAtATime;

  Run(
      Settings settings,
      Supplier<TurnAnnotator> annotator,
      PrintWriter out,
      PrintWriter err,
      Clock clock) {
    this.settings = settings;
    this.annotator = annotator;
    this.out = out;
    this.err = err;
    this.clock = clock;
    this.account = new RunAccount(settings, clock);
    this.oneAtATime = new OneAtATime(settings.output(), clock, err);
  }

  ExitCode execute() {
    boolean writes = settings.explain().isEmpty() && !settings.dryRun();
    if (writes && new Publication(settings.output(), settings.keep()).isToBeMended()) {
      // Whatever this run comes to, even if there is no data folder to read.
      ExitCode mended = oneAtATime.run(stopping -> mend());
      if (mended != ExitCode.ALL_ANALYSED) {
        return mended;
      }
    }
    List<TranscriptFile> files;
    try {
      files = new DataFolder(settings.data(), settings.output()).files();
    } catch (IOException e) {
      return oneAtATime.nothing(
          "The data folder "
              + settings.data().toAbsolutePath().normalize()
              + (Files.exists(settings.data()) ? " cannot be listed" : " does not exist")
              + ". Name the folder that holds your transcripts with --data.");
    }
    if (files.isEmpty()) {
      return oneAtATime.nothing(
          "The data folder "
              + settings.data().toAbsolutePath().normalize()
              + " holds no files. Put transcripts into it, or name another folder with --data. The reports"
              + " are left as they were.");
    }
    List<TranscriptFile> all = files;
    return writes
        ? oneAtATime.run(stopping -> analyseAndPublish(all, stopping))
        : withoutModels(files);
  }

  private ExitCode mend() throws IOException {
    new Publication(settings.output(), settings.keep()).mend();
    return ExitCode.ALL_ANALYSED;
  }

  private ExitCode withoutModels(List<TranscriptFile> files) {
    FirstReading reading =
        new FirstReading(
            new Readers(settings.convention()), UserTables.of(settings.data()).aliases());
    if (settings.explain().isEmpty()) {
      return new DryRun(reading, out).list(files);
    }
    try {
      TranscriptFile file = NamedTranscript.among(files, settings.explain().get());
      return new Explanation(out).print(file.id(), reading.of(file));
    } catch (NamedTranscript.NotFound e) {
      err.println(Printable.of(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private ExitCode analyseAndPublish(List<TranscriptFile> files, Stopping stopping)
      throws IOException, InterruptedException {
    Publication publication = new Publication(settings.output(), settings.keep());
    Path folder = publication.prepare();
    boolean published = false;
    try {
      RecordStore store = RecordStore.open(RecordStore.beside(settings.output()), clock);
      if (settings.rebuild()) {
        store.clear();
      }
      FileKeys keys =
          FileKeys.of(Prints.current(), settings.data(), settings.convention().printed());
      account.step("start");
      HowMany howMany = new HowMany();
      Made made;
      try (Progress progress = new LoggedProgress(progress(), howMany)) {
        stopping.first(progress::close);
        made = tables(files, folder, store, keys, howMany, progress);
      }
      SortedMap<String, Long> counts = new TreeMap<>(made.publication().counts());
      howMany.addTo(counts);
      counts.put("damaged records", (long) store.damages().size());
      account.step("reports");
      OptionalLong changes =
          new Reports(settings.delimiter(), settings.values(), settings.formats())
              .finish(
                  folder,
                  publication.published(),
                  made.earlier(),
                  made.publication().rows(),
                  account.summary(counts, keys));
      stopping.publish(publication::publish);
      published = true;
      afterwards(store, made.publication());
      return new Closing(settings, out, err).say(made.publication(), changes, store.damages());
    } finally {
      if (!published) {
        publication.abandon();
      }
    }
  }

  /**
   * The tables of this run.
   *
   * @param earlier what is known of those of the publication before
   */
  private record Made(LastPublication publication, EarlierTables earlier) {}

  /** Makes the tables, or takes those that are published already. */
  private Made tables(
      List<TranscriptFile> files,
      Path folder,
      RecordStore store,
      FileKeys keys,
      HowMany howMany,
      Progress progress)
      throws IOException, InterruptedException {
    NothingNew nothingNew = new NothingNew(settings, keys, store);
    List<LookedAt> lookedAt = LookedAt.all(files, new Readers(settings.convention()), keys);
    Optional<LastPublication> last = store.last();
    Optional<LastPublication> same = nothingNew.since(last, nothingNew.corpus(lookedAt), lookedAt);
    if (same.isPresent()) {
      NothingNew.take(same.get().tables(), settings.output(), folder);
      howMany.addUnchanged(lookedAt);
      if (settings.talk() != Settings.Talk.QUIET) {
        out.println("Nothing new.");
      }
      return new Made(same.get(), EarlierTables.none());
    }
    UserTables userTables = UserTables.of(settings.data());
    Workload work = Workload.of(files, lookedAt, store, settings.threads());
    TableMaking making = new TableMaking(settings, keys, last);
    try (Aside<EarlierTables> earlier = Aside.begin("earlier tables", making::earlier);
        Digests digests = store.digests()) {
      Corpus corpus = new Corpus(store, digests, files.size());
      analyse(files, lookedAt, work, userTables, store, digests, keys, progress, corpus);
      progress.close();
      account.step("analysis");
      Pass pass = Pass.over(corpus, userTables);
      // The files may have changed since they were looked at.
      Fingerprint madeOf = nothingNew.corpus(corpus.lookedAt());
      LastPublication made =
          making.write(folder, corpus, pass, earlier.get(), madeOf, howMany.settled());
      tidy(digests, corpus);
      return new Made(made, earlier.get());
    }
  }

  private static void tidy(Digests digests, Corpus corpus) {
    try {
      digests.tidy(corpus.digestsUsed());
    } catch (IOException e) {
      // They serve as they are; the next run tidies up.
      LOG.log(Level.INFO, "the digests could not be tidied up", e);
    }
  }

  private void analyse(
      List<TranscriptFile> files,
      List<LookedAt> lookedAt,
      Workload work,
      UserTables tables,
      RecordStore store,
      Digests digests,
      FileKeys keys,
      Progress progress,
      Corpus corpus)
      throws InterruptedException {
    Readers readers = new Readers(settings.convention());
    Watch watch = new Watch(settings.timeLimit());
    TranscriptAnalysis analysis =
        new TranscriptAnalysis(
            new FirstReading(readers, tables.aliases()),
            tables.entityRules(),
            new LazyAnnotator(annotator, progress),
            watch,
            keys);
    new CorpusAnalysis(
            new StoredAnalysis(readers, analysis, keys, store, digests, settings),
            new Settling(settings.settle(), clock),
            progress)
        .analyse(files, lookedAt, work, corpus);
  }

  private static void afterwards(RecordStore store, LastPublication made) {
    try {
      store.putLast(made);
      LOG.info("published; records pruned: " + store.prune(UNUSED_RECORDS_STAY));
    } catch (IOException e) {
      // The reports are published; the next run tidies up.
      LOG.log(Level.INFO, "published; the store could not be tidied up", e);
    }
  }

  private Progress progress() {
    if (settings.talk() == Settings.Talk.QUIET) {
      return new SilentProgress();
    }
    return settings.talk() == Settings.Talk.NORMAL && Terminal.isThere()
        ? new BarProgress(System.out)
        : new LineProgress(out);
  }
}
