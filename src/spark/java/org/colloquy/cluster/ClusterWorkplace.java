package org.colloquy.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SerializableWritable;
import org.apache.spark.broadcast.Broadcast;
import org.colloquy.app.analysis.CorpusAnalysis;
import org.colloquy.app.analysis.Settling;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.PartedTables;
import org.colloquy.app.work.Settings;
import org.colloquy.store.Blobs;
import org.colloquy.store.RecordStore;
import org.colloquy.store.ResultStore;
import org.colloquy.transcript.DataFolder;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;

/** Work on files by the executors of Spark. This class is the driver's side of it. */
final class ClusterWorkplace implements Workplace {
  private static final Logger LOG = Logger.getLogger("org.colloquy.cluster");

  private final Settings settings;
  private final ClusterOptions options;
  private final List<String> plain;
  private final ExecutorModels models;
  private final Clock clock;
  private final String run;
  private SparkTasks spark;
  private Blobs blobs;
  private ClusterResults results;
  private Optional<InputTable> table = Optional.empty();
  private FileStages stages;
  private Broadcast<ClusterJob> job;
  private CorpusInParts parts;

  /**
   * @param plain the plain program's options, from which the settings were made
   * @param models loads the language models in an executor
   */
  ClusterWorkplace(
      Settings settings,
      ClusterOptions options,
      List<String> plain,
      ExecutorModels models,
      Clock clock) {
    this.settings = settings;
    this.options = options;
    this.run = options.nameOfReports() + "/" + UUID.randomUUID();
    this.plain = List.copyOf(plain);
    this.models = models;
    this.clock = clock;
  }

  /** Returns Spark, which is begun when something needs it. */
  private SparkTasks spark() {
    if (spark == null) {
      spark = new SparkTasks(options.master());
    }
    return spark;
  }

  @Override
  public List<TranscriptFile> files() throws IOException {
    if (options.isTable(options.data().isPlainPath() ? new Configuration() : spark().hadoop())) {
      table = Optional.of(new InputTable(options.data(), spark()));
      table.get().fetchTables(settings.data());
      return table.get().list();
    }
    if (options.data().isPlainPath()) {
      return new DataFolder(settings.data(), settings.output()).files();
    }
    HadoopFiles files = new HadoopFiles(options.data(), spark().hadoop());
    files.fetchTables(settings.data());
    return files.list(options.output());
  }

  @Override
  public FileContents contents() {
    if (table.isPresent()) {
      return table.get();
    }
    try {
      return options.data().isPlainPath()
          ? FileContents.ofThisMachine()
          : new HadoopFiles(options.data(), spark().hadoop());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ResultStore results(RecordStore kept) throws IOException {
    blobs = options.store().blobs(spark().hadoop());
    deleteLeftovers();
    marks().open();
    results = new ClusterResults(blobs);
    return results;
  }

  private AttemptMarks marks() {
    return new AttemptMarks(blobs, run);
  }

  @Override
  public List<DataFile> load(List<TranscriptFile> files, FileKeys keys, ResultStore store)
      throws InterruptedException {
    try {
      job =
          spark()
              .send(
                  new ClusterJob(
                      run,
                      new ArrayList<>(plain),
                      options.data().given(),
                      table.isPresent(),
                      options.store().given(),
                      options.staging(run).given(),
                      new SerializableWritable<>(spark().hadoop()),
                      ClusterJob.travelling(keys.fingerprints()),
                      ClusterJob.tablesIn(settings.data()),
                      models));
      stages =
          new FileStages(spark(), results, job, table.map(rows -> new TableBatches(spark(), rows)));
      return stages.look("Looking at ", files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void analyse(List<DataFile> files, Equipment with, CorpusAnalysis.Results receiver)
      throws InterruptedException {
    synchronized (with.progress()) {
      with.progress().begin(stages.workload(files));
    }
    Settling settling = new Settling(settings.settle(), clock, contents());
    List<FileOrder> orders = new ArrayList<>();
    List<Integer> young = new ArrayList<>();
    for (int place = 0; place < files.size(); place++) {
      DataFile file = files.get(place);
      if (settling.isYoung(file.file(), stages.lookAt(file.file()))) {
        young.add(place);
      } else {
        orders.add(FileOrder.of(place, file));
      }
    }
    stages.analyse("Analysing ", orders, files, with, receiver);
    if (young.isEmpty()) {
      return;
    }
    settling.await();
    List<Integer> settled = new ArrayList<>();
    for (int place : young) {
      TranscriptFile file = files.get(place).file();
      if (settling.hasSettled(file)) {
        settled.add(place);
      } else {
        FileStages.receive(place, FileResult.waiting(file), 0, with, receiver);
      }
    }
    List<DataFile> again =
        stages.look(
            "Looking again at ", settled.stream().map(place -> files.get(place).file()).toList());
    List<FileOrder> late =
        IntStream.range(0, settled.size())
            .mapToObj(i -> FileOrder.of(settled.get(i), again.get(i)))
            .toList();
    stages.analyse("Analysing what was young: ", late, files, with, receiver);
  }

  @Override
  public Optional<PartedTables> partedTables(int files) {
    if (!options.isInParts(files)) {
      return Optional.empty();
    }
    try {
      parts =
          new CorpusInParts(
              spark(),
              job,
              ClusterJob.packs(blobs, run),
              options.staging(run).blobs(spark().hadoop()),
              new CorpusInParts.PartOrder(
                  settings.values(), options.filesOfPart(), options.output().isPlainPath()));
      return Optional.of(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void published() throws IOException {
    if (!options.output().isPlainPath()) {
      new RemoteReports(options.output(), spark().hadoop())
          .put(
              settings.output(),
              parts == null ? List.of() : parts.toBePublished(),
              options.staging(run));
    }
  }

  @Override
  public void close() {
    if (spark == null) {
      return;
    }
    Workbench.putAway(run);
    spark.close();
    if (blobs != null) {
      deleteLeftovers();
    }
  }

  /** Deletes what this run, and runs for the same reports that were killed, have put beside. */
  private void deleteLeftovers() {
    String reports = options.nameOfReports();
    for (String kind : List.of(AttemptMarks.ATTEMPTS, ClusterJob.PACKS, ClusterOptions.STAGED)) {
      try {
        blobs.delete(kind + reports);
      } catch (IOException e) {
        // No other run looks at them, and the next one tries again.
        LOG.log(Level.INFO, "files of the run could not be taken away", e);
      }
    }
  }
}
