package org.colloquy.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.apache.hadoop.conf.Configuration;
import org.colloquy.app.analysis.LazyAnnotator;
import org.colloquy.app.analysis.StoredAnalysis;
import org.colloquy.app.analysis.TranscriptAnalysis;
import org.colloquy.app.console.SilentProgress;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.CountedResults;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Settings;
import org.colloquy.app.work.UserTables;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Outcome;
import org.colloquy.store.Blobs;
import org.colloquy.store.CorpusPacks;
import org.colloquy.store.DigestBytes;
import org.colloquy.store.SharedStore;
import org.colloquy.store.StoredResult;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/**
 * What an executor works with: the readers, the store, and the language models, which are loaded
 * when the first transcript needs them. There is one in a process, shared by all its task threads,
 * because the models take seconds to load and a large part of the memory; Spark has no other place
 * where tasks could keep it, so a static field holds it. A run gets a new one.
 */
final class Workbench {
  private static final Logger LOG = Logger.getLogger("org.colloquy.cluster");

  private static final AtomicReference<Workbench> OF_THIS_PROCESS = new AtomicReference<>();

  private final String run;
  private final Readers readers;
  private final GivenContents given = new GivenContents();
  private final FileContents contents;
  private final FileKeys keys;
  private final SharedStore store;
  private final CorpusPacks packs;
  private final Blobs staging;
  private final CountedResults counted;
  private final StoredAnalysis analysis;
  private final MarkedAnalysis marked;
  private final DigestBytes format = new DigestBytes();
  private final CarriedDigests digests = new CarriedDigests(format);

  private Workbench(ClusterJob job, int threads) throws IOException {
    this.run = job.run();
    Configuration hadoop = job.hadoop().value();
    Location data = new Location(job.data());
    Blobs blobs = new Location(job.store()).blobs(hadoop);
    AttemptMarks marks = new AttemptMarks(blobs, run);
    if (!marks.isOpened()) {
      throw new IOException(
          "the store "
              + job.store()
              + " is another folder on "
              + InetAddress.getLocalHost().getHostName()
              + " than on the driver: name one that all machines reach with --store");
    }
    this.packs = ClusterJob.packs(blobs, run);
    this.staging = new Location(job.staging()).blobs(hadoop);
    Settings settings = job.settings();
    this.counted = new CountedResults(settings.certainty());
    this.contents =
        job.table()
            ? given
            : data.isPlainPath() ? FileContents.ofThisMachine() : new HadoopFiles(data, hadoop);
    this.readers = new Readers(settings.convention(), contents);
    this.store = new SharedStore(blobs);
    Path folder = Files.createTempDirectory("colloquy-tables");
    job.writeTables(folder);
    this.keys = job.keys(folder);
    TranscriptAnalysis of =
        TranscriptAnalysis.of(
            settings,
            readers,
            UserTables.of(folder),
            keys,
            new LazyAnnotator(() -> loaded(job.models(), threads), new SilentProgress()));
    this.analysis = new StoredAnalysis(readers, of, keys, store, digests, settings);
    this.marked = new MarkedAnalysis(analysis, marks);
    for (String table : job.tables().keySet()) {
      Files.delete(folder.resolve(table));
    }
    Files.delete(folder);
  }

  /**
   * Returns this process's workbench for a run.
   *
   * @param threads how many transcripts this process analyses at a time
   * @throws IOException if the store cannot be reached
   */
  static Workbench of(ClusterJob job, int threads) throws IOException {
    synchronized (OF_THIS_PROCESS) {
      Workbench current = OF_THIS_PROCESS.get();
      if (current == null || !current.run.equals(job.run())) {
        current = new Workbench(job, threads);
        OF_THIS_PROCESS.set(current);
      }
      return current;
    }
  }

  /** Forgets this process's workbench of a run that has ended, and with it the models. */
  static void putAway(String run) {
    synchronized (OF_THIS_PROCESS) {
      Workbench current = OF_THIS_PROCESS.get();
      if (current != null && current.run.equals(run)) {
        OF_THIS_PROCESS.set(null);
      }
    }
  }

  private static org.colloquy.language.TurnAnnotator loaded(ExecutorModels models, int threads) {
    LOG.info("loading the language models for " + threads + " transcripts at a time");
    return models.load(threads);
  }

  /**
   * Loads a file to find its key.
   *
   * @throws IOException if the store cannot be reached
   */
  SeenFile look(FileOrder order) throws IOException {
    given.hold(order);
    try {
      return seen(order);
    } finally {
      given.letGo(order);
    }
  }

  private SeenFile seen(FileOrder order) throws IOException {
    FileContents.Look look;
    try {
      look = contents.look(order.file());
    } catch (IOException e) {
      // Loading it will report what is wrong.
      look = new FileContents.Look(java.time.Instant.EPOCH, 0);
    }
    DataFile file = DataFile.of(order.file(), readers.load(order.file()), keys);
    boolean held = file.key().isPresent() && isHeld(file, order);
    return new SeenFile(
        FileReturn.of(order.place(), file, format), look.changed(), look.length(), held);
  }

  /**
   * Returns whether the store has a result. If the content came along, the question is whether that
   * result will be used, because the content does not come along a second time if it will.
   */
  private boolean isHeld(DataFile file, FileOrder order) {
    if (order.given() == null) {
      return store.holds(file.key().orElseThrow());
    }
    Optional<FileResult.Stored> used = analysis.fromStore(file).flatMap(FileResult::stored);
    used.ifPresent(stored -> digests.take(stored.record()));
    return used.isPresent();
  }

  /**
   * Analyses a file, unless the store has its result.
   *
   * @throws IOException if the store cannot be used
   * @throws InterruptedException if the task is told to stop
   */
  FileReturn analyse(FileOrder order) throws IOException, InterruptedException {
    long start = System.nanoTime();
    FileResult result;
    given.hold(order);
    try {
      result = resultOf(order);
    } finally {
      given.letGo(order);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return FileReturn.of(order.place(), result, seconds, digests, format);
  }

  private FileResult resultOf(FileOrder order) throws IOException, InterruptedException {
    Optional<DataFile> read = order.read();
    if (read.isEmpty()) {
      return analysis.analyseAsItIsNow(order.file());
    }
    return marked.of(read.get());
  }

  /** Returns the packs of digests of this run. */
  CorpusPacks packs() {
    return packs;
  }

  /** Returns where the files of tables are put before they are published. */
  Blobs staging() {
    return staging;
  }

  /**
   * Fetches what counts of the analysis of a file.
   *
   * @throws IOException if it is no longer in the store
   */
  AnalysedTranscript analysis(CorpusEntry entry) throws IOException {
    TranscriptFile file = new TranscriptFile(entry.id(), Path.of(""));
    return store
        .find(keys.ofOutcome(file, entry.content().orElseThrow()))
        .map(StoredResult::outcome)
        .flatMap(Outcome::analysed)
        .map(counted::of)
        .orElseThrow(() -> new IOException("the record of " + entry.id() + " was lost"));
  }

  /** Returns the damaged records that this process has found so far, each with the reason. */
  java.util.List<String> damages() {
    return store.damages();
  }
}
