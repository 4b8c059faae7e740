package org.colloquy.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.spark.SerializableWritable;
import org.apache.spark.broadcast.Broadcast;
import org.colloquy.app.analysis.CorpusAnalysis;
import org.colloquy.app.analysis.Settling;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.Counted;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Settings;
import org.colloquy.app.work.Workload;
import org.colloquy.store.Blobs;
import org.colloquy.store.DigestBytes;
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
  private final String run = UUID.randomUUID().toString();
  private final DigestBytes format = new DigestBytes();
  private final Map<String, SeenFile> seen = new HashMap<>();
  private SparkTasks spark;
  private Blobs blobs;
  private ClusterResults results;
  private Broadcast<ClusterJob> job;

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
    if (options.data().isPlainPath()) {
      return new DataFolder(settings.data(), settings.output()).files();
    }
    HadoopFiles files = new HadoopFiles(options.data(), spark().hadoop());
    files.fetchTables(settings.data());
    return files.list(options.output());
  }

  @Override
  public FileContents contents() {
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
                      options.store().given(),
                      new SerializableWritable<>(spark().hadoop()),
                      ClusterJob.travelling(keys.fingerprints()),
                      ClusterJob.tablesIn(settings.data()),
                      models));
      return look(files, "Looking at ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<DataFile> look(List<TranscriptFile> files, String doing)
      throws InterruptedException {
    List<FileOrder> orders =
        IntStream.range(0, files.size()).mapToObj(i -> FileOrder.of(i, files.get(i))).toList();
    DataFile[] read = new DataFile[files.size()];
    spark()
        .<SeenFile>run(
            doing + Counted.of(files.size(), "file", "files"),
            FileBatches.of(orders, spark().cores()),
            job,
            Workbench::look,
            found -> {
              for (SeenFile file : found.files()) {
                TranscriptFile listed = files.get(file.file().place());
                read[file.file().place()] = unchecked(() -> file.file().file(listed, format));
                seen.put(listed.id(), file);
              }
            });
    return Arrays.asList(read);
  }

  @Override
  public void analyse(List<DataFile> files, Equipment with, CorpusAnalysis.Results receiver)
      throws InterruptedException {
    synchronized (with.progress()) {
      with.progress().begin(workload(files));
    }
    Settling settling = new Settling(settings.settle(), clock, contents());
    List<FileOrder> orders = new ArrayList<>();
    List<Integer> young = new ArrayList<>();
    for (int place = 0; place < files.size(); place++) {
      DataFile file = files.get(place);
      SeenFile look = seen.get(file.id());
      if (settling.isYoung(file.file(), new FileContents.Look(look.changed(), look.length()))) {
        young.add(place);
      } else {
        orders.add(FileOrder.of(place, file));
      }
    }
    analyse("Analysing ", files, orders, with, receiver);
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
        receive(place, FileResult.waiting(file), 0, with, receiver);
      }
    }
    List<DataFile> again =
        look(settled.stream().map(place -> files.get(place).file()).toList(), "Looking again at ");
    List<FileOrder> late =
        IntStream.range(0, settled.size())
            .mapToObj(i -> FileOrder.of(settled.get(i), again.get(i)))
            .toList();
    analyse("Analysing files that were young: ", files, late, with, receiver);
  }

  private Workload workload(List<DataFile> files) {
    Map<String, Long> bytes = new TreeMap<>();
    for (DataFile file : files) {
      if (file.key().isPresent() && !seen.get(file.id()).held()) {
        bytes.put(file.id(), file.bytes());
      }
    }
    return new Workload(files.size(), spark().cores(), bytes);
  }

  private void analyse(
      String doing,
      List<DataFile> files,
      List<FileOrder> orders,
      Equipment with,
      CorpusAnalysis.Results receiver)
      throws InterruptedException {
    spark()
        .<FileReturn>run(
            doing + Counted.of(orders.size(), "file", "files") + ", the longest first",
            FileBatches.of(orders, spark().cores()),
            job,
            Workbench::analyse,
            found -> {
              results.addDamages(found.damages());
              for (FileReturn file : found.files()) {
                TranscriptFile listed = files.get(file.place()).file();
                receive(
                    file.place(),
                    unchecked(() -> file.result(listed, format, with.digests())),
                    file.seconds(),
                    with,
                    receiver);
              }
            });
  }

  private static void receive(
      int place, FileResult file, double seconds, Equipment with, CorpusAnalysis.Results receiver) {
    receiver.put(place, file);
    synchronized (with.progress()) {
      with.progress().done(file, seconds);
    }
  }

  private interface Step<T> {
    T get() throws IOException;
  }

  private static <T> T unchecked(Step<T> step) {
    try {
      return step.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void published() throws IOException {
    if (!options.output().isPlainPath()) {
      new RemoteReports(options.output(), spark().hadoop()).put(settings.output());
    }
  }

  @Override
  public void close() {
    if (spark == null) {
      return;
    }
    try {
      if (blobs != null) {
        marks().close();
      }
    } catch (IOException e) {
      // They are small, and no other run looks at them.
      LOG.log(Level.INFO, "the marks of attempts could not be taken away", e);
    }
    Workbench.putAway(run);
    spark.close();
  }
}
