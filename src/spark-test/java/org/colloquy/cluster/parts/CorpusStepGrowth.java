package org.colloquy.cluster.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.colloquy.bench.InventedDigests;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.person.KnownSpeakers;
import org.colloquy.identity.person.SpeakerAnswer;
import org.colloquy.identity.person.SpeakersByKeys;
import org.colloquy.identity.thing.EntitiesByKeys;
import org.colloquy.identity.thing.EntityAnswer;
import org.colloquy.identity.thing.KnownEntities;
import org.colloquy.model.TranscriptDigest;

/**
 * Measures the step over the corpus alone, over invented digests: how long it takes, how much
 * memory the process needs, what is shuffled, and how much the largest task of a stage is larger
 * than the middle one, while one name stands in every transcript.
 */
public final class CorpusStepGrowth {
  private static final int DIGESTS_A_PART = 2500;
  private static final int ENTITIES = 40;

  private CorpusStepGrowth() {}

  /**
   * Measures and prints one line of a table.
   *
   * @param args the number of digests, and the number of tasks at a time
   */
  public static void main(String[] args) throws IOException {
    int digests = Integer.parseInt(args[0]);
    String threads = args.length > 1 ? args[1] : "2";
    SparkConf conf =
        new SparkConf()
            .setAppName("Colloquy's step over the corpus")
            .setMaster("local[" + threads + "]")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.ui.enabled", "false");
    try (JavaSparkContext context = new JavaSparkContext(conf)) {
      Tasks tasks = new Tasks();
      context.sc().addSparkListener(tasks);
      long start = System.nanoTime();
      int parts = Math.max(4, digests / DIGESTS_A_PART);
      Parts<TranscriptDigest> corpus = corpus(context, digests, parts);
      SpeakersByKeys speakers = SpeakersByKeys.of(corpus);
      EntitiesByKeys entities =
          EntitiesByKeys.of(corpus, speakers, () -> NameDictionary.EMPTY, Set.of());
      long rows =
          corpus
              .beside(speakers.answers(), CorpusStepGrowth::withSpeakers)
              .beside(entities.answers(), CorpusStepGrowth::rows)
              .all()
              .stream()
              .mapToLong(Long::longValue)
              .sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %,d | %.0f | %.2f | %.0f | %.1f |%n",
          digests,
          parts,
          rows,
          seconds,
          peakGigabytes(),
          (double) tasks.shuffled / digests,
          tasks.worst());
      if (args.length > 2) {
        tasks.print();
      }
    }
  }

  private static Parts<TranscriptDigest> corpus(JavaSparkContext context, int digests, int parts) {
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    return new SparkParts<>(
        context
            .parallelize(numbers, parts)
            .flatMap(
                part -> {
                  InventedDigests invented = new InventedDigests(1, digests, ENTITIES);
                  return IntStream.range(0, digests)
                      .filter(number -> number % parts == part)
                      .mapToObj(invented::digest)
                      .iterator();
                }),
        parts);
  }

  private record PartOfCorpus(KnownSpeakers speakers, List<TranscriptDigest> digests) {}

  private static Iterator<PartOfCorpus> withSpeakers(
      int part, Iterator<TranscriptDigest> digests, Iterator<SpeakerAnswer> answers) {
    List<TranscriptDigest> here = new ArrayList<>();
    digests.forEachRemaining(here::add);
    return List.of(new PartOfCorpus(SpeakerAnswer.together(answers), here)).iterator();
  }

  private static Iterator<Long> rows(
      int part, Iterator<PartOfCorpus> corpus, Iterator<EntityAnswer> answers) {
    PartOfCorpus here = corpus.next();
    KnownEntities entities = EntityAnswer.together(answers, here.speakers(), Set.of());
    long rows = 0;
    for (TranscriptDigest digest : here.digests()) {
      rows += here.speakers().of(digest).size() + entities.of(digest).size();
    }
    return List.of(rows).iterator();
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

  /** The tasks of all stages. */
  private static final class Tasks extends SparkListener {
    /** Shorter tasks differ by chance. */
    private static final long SHORTEST = 200;

    private final Map<Integer, List<Long>> byStage = new ConcurrentHashMap<>();
    private long shuffled;

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
      byStage
          .computeIfAbsent(task.stageId(), id -> new ArrayList<>())
          .add(task.taskMetrics().executorRunTime());
      shuffled += task.taskMetrics().shuffleWriteMetrics().bytesWritten();
    }

    /** The largest relation of the longest task of a stage to its middle one. */
    synchronized double worst() {
      double worst = 1;
      for (List<Long> times : byStage.values()) {
        List<Long> sorted = times.stream().sorted().toList();
        long longest = sorted.get(sorted.size() - 1);
        if (sorted.size() > 3 && longest >= SHORTEST) {
          worst = Math.max(worst, (double) longest / Math.max(1, sorted.get(sorted.size() / 2)));
        }
      }
      return worst;
    }

    synchronized void print() {
      byStage.forEach(
          (stage, times) -> {
            List<Long> sorted = times.stream().sorted().toList();
            System.out.printf(
                Locale.ROOT,
                "stage %d: %d tasks, middle %d ms, longest %d ms, all %.1f s%n",
                stage,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1),
                sorted.stream().mapToLong(Long::longValue).sum() / 1e3);
          });
    }
  }
}
