package org.colloquy.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.colloquy.app.analysis.CorpusAnalysis;
import org.colloquy.app.analysis.WorkEnded;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.work.Counted;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Workload;
import org.colloquy.store.DigestBytes;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;

/** The two stages of a job: the files are looked at, then those that are new are analysed. */
final class FileStages {
  private final SparkTasks spark;
  private final ClusterResults results;
  private final Broadcast<ClusterJob> job;
  private final Optional<TableBatches> table;
  private final DigestBytes format = new DigestBytes();
  private final Map<String, SeenFile> seen = new HashMap<>();

  /**
   * @param results is told of damaged records that executors find
   * @param table the contents that come along; empty if executors fetch them themselves
   */
  FileStages(
      SparkTasks spark,
      ClusterResults results,
      Broadcast<ClusterJob> job,
      Optional<TableBatches> table) {
    this.table = table;
    this.spark = spark;
    this.results = results;
    this.job = job;
  }

  /**
   * Has the executors load each file to find its key; the result is in the order of the list.
   *
   * @param doing the words for it in Spark's own pages, in front of the number of files
   */
  List<DataFile> look(String doing, List<TranscriptFile> files) throws InterruptedException {
    List<FileOrder> orders =
        IntStream.range(0, files.size()).mapToObj(i -> FileOrder.of(i, files.get(i))).toList();
    DataFile[] read = new DataFile[files.size()];
    Consumer<TaskReturn<SeenFile>> receiver =
        found -> {
          for (SeenFile file : found.files()) {
            TranscriptFile listed = files.get(file.file().place());
            read[file.file().place()] = unchecked(() -> file.file().file(listed, format));
            seen.put(listed.id(), file);
          }
        };
    String what = doing + Counted.of(files.size(), "file", "files");
    if (table.isPresent() && !files.isEmpty()) {
      spark.run(what, table.get().whereTheyAre(orders), job, Workbench::look, receiver);
    } else {
      spark.run(what, FileBatches.of(orders, spark.cores()), job, Workbench::look, receiver);
    }
    requireAll(Arrays.stream(read).filter(Objects::nonNull).count(), files.size());
    return Arrays.asList(read);
  }

  /** Returns what an executor saw of a file. */
  FileContents.Look lookAt(TranscriptFile file) {
    SeenFile look = seen.get(file.id());
    return new FileContents.Look(look.changed(), look.length());
  }

  /** Returns the work that these files are. */
  Workload workload(List<DataFile> files) {
    Map<String, Long> bytes = new TreeMap<>();
    for (DataFile file : files) {
      if (file.key().isPresent() && !seen.get(file.id()).held()) {
        bytes.put(file.id(), file.bytes());
      }
    }
    return new Workload(files.size(), spark.cores(), bytes);
  }

  /**
   * Has the executors analyse files.
   *
   * @param orders which files
   * @param files all files of the run
   */
  void analyse(
      String doing,
      List<FileOrder> orders,
      List<DataFile> files,
      Workplace.Equipment equipment,
      CorpusAnalysis.Results receiver)
      throws InterruptedException {
    AtomicInteger received = new AtomicInteger();
    Consumer<TaskReturn<FileReturn>> all =
        found -> {
          received.addAndGet(found.files().size());
          results.addDamages(found.damages());
          for (FileReturn file : found.files()) {
            TranscriptFile listed = files.get(file.place()).file();
            receive(
                file.place(),
                unchecked(() -> file.result(listed, format, equipment.digests())),
                file.seconds(),
                equipment,
                receiver);
          }
        };
    String what = doing + Counted.of(orders.size(), "file", "files") + ", the longest first";
    // Contents travel only to where they are needed.
    List<FileOrder> without =
        orders.stream().filter(order -> table.isEmpty() || isHeld(order)).toList();
    List<FileOrder> with =
        orders.stream().filter(order -> table.isPresent() && !isHeld(order)).toList();
    spark.run(what, FileBatches.of(without, spark.cores()), job, Workbench::analyse, all);
    if (!with.isEmpty()) {
      spark.run(
          what,
          table.get().inBatches(FileBatches.of(with, spark.cores())),
          job,
          Workbench::analyse,
          all);
    }
    requireAll(received.get(), orders.size());
  }

  /** A row of a table may be gone when a stage reads the table again. */
  private static void requireAll(long found, int files) {
    if (found != files) {
      throw new WorkEnded(
          "The table of transcripts has changed since the run began. Run again. The reports are as"
              + " they were.",
          null);
    }
  }

  private boolean isHeld(FileOrder order) {
    return seen.get(order.id()).held();
  }

  /** Hands over the result of a file and tells the progress. */
  static void receive(
      int place,
      FileResult file,
      double seconds,
      Workplace.Equipment with,
      CorpusAnalysis.Results receiver) {
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
}
