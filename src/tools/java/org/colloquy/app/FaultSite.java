package org.colloquy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.report.publication.HalfPublication;

/**
 * A folder of forty transcripts, with yesterday's reports of all except the last one, and runs over
 * it in this process and in others.
 */
final class FaultSite {

  static final int FILES = 40;
  private static final int WORDS = 150;
  private static final int BLOCK = 4096;
  private static final Pattern NEW = Pattern.compile("\"files new\" : (\\d+)");

  final Path data;
  final Path home;
  final Path output;
  private final SortedMap<String, String> yesterday;
  private final SortedMap<String, String> today;
  private final Path kept;

  /**
   * @param folder an empty folder
   */
  FaultSite(Path folder) throws IOException {
    this(folder, Files.createDirectory(folder.resolve("home")));
  }

  private FaultSite(Path folder, Path home) throws IOException {
    this.data = folder.resolve("data");
    this.home = home;
    this.output = home.resolve("output");
    this.kept = folder.resolve("yesterday");
    InventedTranscripts.write(data, FILES - 1, WORDS, 0);
    require(run(kept).exitCode() == 0, "yesterday's run");
    yesterday = tables(kept);
    add(lastName(), InventedTranscripts.text(FILES, WORDS));
    Path undisturbed = folder.resolve("today");
    require(run(undisturbed).exitCode() == 0, "the undisturbed run");
    today = tables(undisturbed);
  }

  /** The name of the last transcript; it has an accent if file names can have one here. */
  private static String lastName() {
    boolean accents = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    return accents ? "the last talk, with Quiñones.txt" : "the last talk.txt";
  }

  /** Fails the harness with a message unless a condition held. */
  static void require(boolean held, String what) {
    if (!held) {
      throw new AssertionError(what);
    }
  }

  /** Adds a file that has not changed for long. */
  Path add(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
    return file;
  }

  /** Publishes yesterday's reports and empties the store. */
  void reset() throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      for (Path entry : entries.toList()) {
        delete(entry);
      }
    }
    Files.createDirectory(output);
    try (Stream<Path> reports = Files.list(kept)) {
      for (Path report : reports.toList()) {
        Files.copy(
            report, output.resolve(report.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** The size of the reports and everything next to them, in kilobytes, in blocks of a tmpfs. */
  long kilobytes() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      long blocks = 0;
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        blocks += (Files.size(file) + BLOCK - 1) / BLOCK;
      }
      return blocks * BLOCK / 1024;
    }
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The end of a run: its exit code and its messages on standard error. */
  record Ended(int exitCode, String complaints) {}

  /** Runs in this process. */
  Ended run(Path into) {
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            arguments(into).toArray(String[]::new),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(err, true),
            threads -> FakeNight.annotator(0),
            folder -> java.util.Optional.empty(),
            Clock.systemUTC());
    return new Ended(code, err.toString());
  }

  /** The number of transcripts that the last publishing run had to analyse. */
  int annotated() throws IOException {
    Matcher count = NEW.matcher(Files.readString(output.resolve("run.json")));
    require(count.find(), "run.json says how many files were new");
    return Integer.parseInt(count.group(1));
  }

  private List<String> arguments(Path into, Object... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--data", data.toString(), "--output", into.toString(), "--quiet"));
    arguments.addAll(Arrays.stream(more).map(String::valueOf).toList());
    return arguments;
  }

  /**
   * Starts a run in a process of its own.
   *
   * @param millis the milliseconds that each transcript takes
   * @param prefix a command that runs the command after it; may be empty
   */
  Process start(int millis, List<String> prefix, Object... more) throws IOException {
    return start(millis, "now", prefix, more);
  }

  /** Starts a run as the other method does, at another time. */
  Process start(int millis, String time, List<String> prefix, Object... more) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(
        List.of("-cp", classPath(), FakeNight.class.getName(), String.valueOf(millis), time));
    command.addAll(arguments(output, more));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolveSibling("process.log").toFile());
    // cron's locale.
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  /** Runs a process that publishes today's reports and dies between the two renames. */
  void publishAndDieBetweenTheRenames() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                HalfPublication.class.getName(),
                output.toString(),
                kept.resolveSibling("today").toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolveSibling("process.log").toFile())
            .start();
    require(exitCodeOf(process) == 137, "it dies: " + said());
  }

  /**
   * Measures how long there is no folder of reports while one is replaced, in nanoseconds, sorted.
   */
  long[] momentsWithoutFolder(int times) throws IOException {
    reset();
    return HalfPublication.moments(output, kept.resolveSibling("today"), times);
  }

  /** Waits until a process ends, and returns its exit code. */
  int exitCodeOf(Process process) throws InterruptedException {
    require(process.waitFor(120, TimeUnit.SECONDS), "the process ends");
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(home.resolveSibling("process.log"));
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** The number of records in the store. */
  int records() throws IOException {
    Path store = home.resolve(".output.store");
    if (!Files.exists(store)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(store)) {
      return (int) files.filter(f -> f.toString().endsWith(".record")).count();
    }
  }

  List<Path> recordFiles() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(".output.store"))) {
      return files.filter(f -> f.toString().endsWith(".record")).sorted().toList();
    }
  }

  /** Says which reports are published; fails unless they are yesterday's or today's, and whole. */
  String published() throws IOException {
    if (!Files.exists(output)) {
      require(
          tables(home.resolve(".output.old")).equals(yesterday),
          "between the two renames, yesterday's reports are whole");
      return "between the renames";
    }
    SortedMap<String, String> tables = tables(output);
    require(
        tables.equals(yesterday) || tables.equals(today), "the reports are yesterday's or today's");
    require(Files.readString(output.resolve("run.json")).endsWith("}\n"), "run.json is whole");
    return tables.equals(today) ? "today's" : "yesterday's";
  }

  /**
   * Requires that the next run publishes an undisturbed run's bytes and repeats no finished work.
   */
  void nextRunCompletes() throws IOException, InterruptedException {
    int before = records();
    nextRunIsRight();
    require(annotated() <= Math.max(0, FILES - before), "what was finished is not done again");
  }

  /** Requires that the next run publishes an undisturbed run's bytes, however much it must do. */
  void nextRunIsRight() throws IOException, InterruptedException {
    require(exitCodeOf(start(0, List.of())) == 0, "the next run completes: " + said());
    require(tables(output).equals(today), "the bytes are those of an undisturbed run");
    for (String left : List.of(".output.new", ".output.old")) {
      require(
          !Files.exists(home.resolve(left), LinkOption.NOFOLLOW_LINKS), left + " is cleared away");
    }
  }

  /** Whether the published table of transcripts has a row with this id and status. */
  boolean hasRowOf(String id, String status) throws IOException {
    return Table.rows(output.resolve("transcripts.csv")).stream()
        .anyMatch(row -> row.get(0).equals(id) && row.get(1).equals(status));
  }

  private static SortedMap<String, String> tables(Path folder) throws IOException {
    SortedMap<String, String> tables = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (!name.equals("changes.csv") && !name.equals("run.json")) {
            tables.put(name, ComparedReport.of(file));
          }
        }
      }
    }
    return tables;
  }
}
