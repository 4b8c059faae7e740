package org.colloquy.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures this program against CoreNLP's own command line, and prints tables in Markdown. */
@Command(
    name = "src/tools/run Measure",
    description = "Measures this program against CoreNLP's own command line.")
public final class Measure implements Callable<Integer> {
  private static final String GREETING =
      "ANA LUND, HOST: Good day from Nordvik.\n\nPIET BROCK: Good day, Ana.\n";
  private static final String PAGE = "src/site/markdown/performance.md";

  @Option(names = "-n", description = "number of runs; the median counts (default: 3)")
  private int runs = 3;

  @Option(
      names = "--most-tokens",
      description =
          "tokens per folder; its shortest transcripts up to that number are used (default: 20000)")
  private long mostTokens = 20_000;

  @Option(
      names = "--only",
      split = ",",
      description = "programs to measure: ${COMPLETION-CANDIDATES} (default: all)")
  private EnumSet<Measured> only = EnumSet.allOf(Measured.class);

  @Option(
      names = "--growth",
      split = ",",
      description =
          "measure runs over these numbers of invented transcripts instead, such as 1000,10000")
  private List<Integer> growth = List.of();

  @Option(
      names = "--warm",
      description =
          "measure rounds over the folders in one process instead of whole runs, for this number of"
              + " seconds; the last third counts")
  private int warm;

  @Option(names = "--write", description = "write the table into " + PAGE)
  private boolean write;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "print this and exit")
  private boolean help;

  @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "folders of transcripts")
  private List<Path> folders = List.of();

  private Measure() {}

  /** Arguments: those that {@code --help} lists. To be run in the project's folder. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Measure()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (growth.isEmpty() == folders.isEmpty() || runs < 1) {
      System.err.println("Give either folders of transcripts or --growth.");
      return 2;
    }
    Path project = Path.of("").toAbsolutePath();
    Path work = Files.createTempDirectory("measure");
    Thread cleaning = new Thread(() -> delete(work));
    Runtime.getRuntime().addShutdownHook(cleaning);
    Commands commands = new Commands(project);
    TimedProcess process = new TimedProcess(work);
    String part = part();
    String result =
        machine()
            + "\n\n"
            + switch (part) {
              case "growth" -> new Growth(commands, process, work, runs).markdown(growth);
              case "warm" -> warm(new Warm(commands, process, only, warm), work);
              default -> throughput(commands, process, work);
            };
    System.out.println(result);
    if (write) {
      new MarkedPart(part).write(project.resolve(PAGE), result);
    }
    return 0;
  }

  /** The name of the part of the page that the table replaces. */
  private String part() {
    if (!growth.isEmpty()) {
      return "growth";
    }
    return warm > 0 ? "warm" : "throughput";
  }

  private String warm(Warm rounds, Path work) throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder(Warm.HEADER);
    for (Path folder : folders) {
      Path place = Files.createTempDirectory(work, "corpus");
      String row = rounds.row(MeasuredCorpus.of(folder, place, mostTokens));
      System.err.print(row);
      table.append(row);
    }
    return table.toString();
  }

  private String throughput(Commands commands, TimedProcess process, Path work)
      throws IOException, InterruptedException {
    Interleaved interleaved = new Interleaved(commands, process, work, only);
    EnumSet<Measured> loads = EnumSet.copyOf(only);
    loads.removeIf(one -> !one.isCold() || one == Measured.TWO_THREADS);
    if (only.contains(Measured.TWO_THREADS)) {
      loads.add(Measured.ONE_THREAD);
    }
    Path greeting = Files.createDirectories(work.resolve("one sentence"));
    Files.writeString(greeting.resolve("talk.txt"), GREETING);
    MeasuredCorpus sentence =
        MeasuredCorpus.of(greeting, Files.createDirectory(work.resolve("sentence")), mostTokens);
    Map<Measured, Usage> loading = new EnumMap<>(Measured.class);
    if (!loads.isEmpty()) {
      loading.putAll(new Interleaved(commands, process, work, loads).measure(sentence, runs));
    }
    StringBuilder text = new StringBuilder("Loading, that is, runs over two sentences: ");
    text.append(
        String.join(
            "; ",
            loading.entrySet().stream()
                .map(
                    e ->
                        String.format(
                            Locale.ROOT, "%s %.1f s", e.getKey().printed(), e.getValue().wall()))
                .toList()));
    text.append(".\n");
    int number = 0;
    for (Path folder : folders) {
      Path place = Files.createDirectory(work.resolve("corpus " + number++));
      MeasuredCorpus corpus = MeasuredCorpus.of(folder, place, mostTokens);
      Map<Measured, Usage> usages = interleaved.measure(corpus, runs);
      String table = new ThroughputTable(corpus, usages, loading).markdown();
      System.err.println(table);
      text.append('\n').append(table);
    }
    return text.toString();
  }

  /** Describes the machine, and its load at the start, which shows whether it did other work. */
  private String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "Java %s, %d processors, load at start %.1f; %s.",
        System.getProperty("java.version"),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        warm > 0
            ? "rounds for " + warm + " s each"
            : runs == 1 ? "one run" : "medians of " + runs + " runs");
  }

  private static void delete(Path work) {
    try {
      PathUtils.deleteDirectory(work);
    } catch (IOException e) {
      System.err.println(work + " could not be deleted: " + e.getMessage());
    }
  }
}
