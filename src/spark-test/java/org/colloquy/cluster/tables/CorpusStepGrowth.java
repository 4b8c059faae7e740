package org.colloquy.cluster.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.colloquy.cluster.parts.SparkParts;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.flow.Parts;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.FoundPeople;

/**
 * Measures the step over the corpus alone, over invented digests, within one process: who is who,
 * what is what, and the tables that are made of digests, as Parquet files. One name stands in every
 * transcript.
 */
public final class CorpusStepGrowth {
  private static final int DIGESTS_A_PART = 5000;
  private static final int ENTITIES = 40;

  private CorpusStepGrowth() {}

  /**
   * Measures and prints one line of a table, and the stages that took longest.
   *
   * @param args the number of digests; the number of tasks at a time (2)
   */
  public static void main(String[] args) throws IOException {
    int digests = Integer.parseInt(args[0]);
    String threads = args.length > 1 ? args[1] : "2";
    Path folder = Files.createTempDirectory("corpus-step");
    SparkConf conf =
        new SparkConf()
            .setAppName("Colloquy's step over the corpus")
            .setMaster("local[" + threads + "]")
            .set("spark.local.dir", folder.toString())
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.ui.enabled", "false");
    try (JavaSparkContext context = new JavaSparkContext(conf)) {
      Stages stages = new Stages();
      context.sc().addSparkListener(stages);
      int parts = Math.max(4, digests / DIGESTS_A_PART);
      InventedPacks packs = new InventedPacks(folder.toString(), digests, parts, ENTITIES);
      Parts<CorpusFile> files = corpus(context, packs);
      stages.forget();
      long start = System.nanoTime();
      CorpusByKeys corpus = new CorpusByKeys(files, () -> NameDictionary.EMPTY, Set.of());
      long entities =
          new TablesByKeys(corpus, false, FoundPeople.NONE, new TemporaryFiles(folder.toString()))
              .writeOfCorpus(TablesByKeys.FindingsOfParts.NONE).stream()
                  .filter(part -> part.table().equals("entities"))
                  .mapToLong(WrittenPart::rows)
                  .sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println(
          "| digests | parts | rows of entities | seconds | CPU seconds of tasks | peak GB | shuffled bytes a digest"
              + " | longest task / middle task |");
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %,d | %.0f | %.0f | %.2f | %,d | %.1f |%n",
          digests,
          parts,
          entities,
          seconds,
          stages.cpuSeconds(),
          peakGigabytes(),
          stages.shuffled / digests,
          stages.worst());
      System.out.printf(Locale.ROOT, "%,d bytes a digest in packs%n", packs.bytes() / digests);
      stages.print();
    } finally {
      delete(folder);
    }
  }

  private static Parts<CorpusFile> corpus(JavaSparkContext context, InventedPacks packs) {
    List<Integer> numbers = IntStream.range(0, packs.parts()).boxed().toList();
    context.parallelize(numbers, packs.parts()).foreach(packs::write);
    return new SparkParts<>(
        context.parallelize(numbers, packs.parts()).flatMap(packs::read), packs.parts());
  }

  private record TemporaryFiles(String root) implements TablesByKeys.PartFiles {
    @Override
    public OutputStream begin(String name) throws IOException {
      Path file = Path.of(root).resolve("tables").resolve(name);
      Files.createDirectories(file.getParent());
      return new BufferedOutputStream(Files.newOutputStream(file));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** The most that this process had in memory, as Linux counts it. */
  private static double peakGigabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1048576.0;
      }
    }
    return Double.NaN;
  }

  /** How long the tasks of each stage took. */
  private static final class Stages extends SparkListener {
    /** A stage that took less than this share of the time does not matter. */
    private static final double SHARE = 0.01;

    private static final int PRINTED = 30;

    private final Map<Integer, List<Long>> tasks = new TreeMap<>();
    private final Map<Integer, List<Long>> ofProcessor = new TreeMap<>();
    private final Map<Integer, String> names = new TreeMap<>();
    private long shuffled;
    private long cpu;

    /** Forgets what has happened so far. */
    synchronized void forget() {
      tasks.clear();
      ofProcessor.clear();
      shuffled = 0;
      cpu = 0;
    }

    synchronized double cpuSeconds() {
      return cpu / 1e9;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
      tasks
          .computeIfAbsent(task.stageId(), id -> new ArrayList<>())
          .add(task.taskMetrics().executorRunTime());
      long ofThis = task.taskMetrics().executorCpuTime();
      ofProcessor.computeIfAbsent(task.stageId(), id -> new ArrayList<>()).add(ofThis);
      cpu += ofThis;
      shuffled += task.taskMetrics().shuffleWriteMetrics().bytesWritten();
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
      names.put(stage.stageInfo().stageId(), stage.stageInfo().name());
    }

    private static long sum(List<Long> times) {
      return times.stream().mapToLong(Long::longValue).sum();
    }

    private static double skew(List<Long> times) {
      List<Long> sorted = times.stream().sorted().toList();
      return (double) sorted.get(sorted.size() - 1) / Math.max(1, sorted.get(sorted.size() / 2));
    }

    /** The largest relation of the longest task of a stage to its middle one. */
    synchronized double worst() {
      long all = tasks.values().stream().mapToLong(Stages::sum).sum();
      return tasks.values().stream()
          .filter(times -> sum(times) >= SHARE * all)
          .mapToDouble(Stages::skew)
          .max()
          .orElse(1);
    }

    synchronized void print() {
      tasks.entrySet().stream()
          .sorted(Comparator.comparingLong(stage -> -sum(stage.getValue())))
          .limit(PRINTED)
          .forEach(
              stage ->
                  System.out.printf(
                      Locale.ROOT,
                      "%.1f s in %d tasks, longest / middle %.1f, by CPU seconds %.1f: %s%n",
                      sum(stage.getValue()) / 1e3,
                      stage.getValue().size(),
                      skew(stage.getValue()),
                      skew(ofProcessor.get(stage.getKey())),
                      names.get(stage.getKey())));
    }
  }
}
