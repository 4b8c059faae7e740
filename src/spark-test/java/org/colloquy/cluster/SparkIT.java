package org.colloquy.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.app.ComparedReport;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.parquet.DuckDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on Spark, within this process and on a real cluster, publishes the bytes of the plain
 * program, whatever fails on the way.
 */
class SparkIT {
  private static final int FILES = 200;
  private static final int WORDS = 120;
  private static final long SLOW = 150;
  private static final String FAILS_TWICE = "talk that fails twice.txt";

  /** The last cell of each row of changes.csv. */
  private static final Pattern CAUSE = Pattern.compile(",(\"[^\"]*\"|[^,\"]*)$", Pattern.MULTILINE);

  @TempDir private static Path folder;
  private static Path data;
  private static StandaloneCluster cluster;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void plainRunAndCluster() throws Exception {
    cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster")));
    data = folder.resolve("data");
    InventedTranscripts.write(data, FILES - 1, WORDS, 1);
    plain(folder.resolve("yesterday"), "-q");
    add(data, FAILS_TWICE, InventedTranscripts.text(FILES, WORDS) + "ANA LUND: FAIL TWICE.\n");
    Files.writeString(data.resolve("aliases.csv"), "label,name\nANA LUND,Ana Maria Lund\n");
    Path today = outputAfterYesterday("plain");
    plain(today, "-q");
    expected = reports(today);
    assertThat(expected).containsKeys("turns.csv", "changes.csv", "report.html");
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  private static void add(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
  }

  private static String plain(Path output, String... more) {
    List<String> all =
        new ArrayList<>(List.of("--data", data.toString(), "--output", output.toString()));
    all.addAll(Arrays.asList(more));
    StringWriter said = new StringWriter();
    int code =
        ClusterNight.plain(
            all.toArray(String[]::new), new PrintWriter(said), new PrintWriter(said));
    assertThat(code).as(said.toString()).isLessThan(2);
    return said.toString();
  }

  /** Returns an output folder that holds yesterday's reports. */
  private static Path outputAfterYesterday(String name) throws IOException {
    Path output = Files.createDirectories(folder.resolve(name)).resolve("output");
    Files.createDirectory(output);
    try (Stream<Path> reports = Files.list(folder.resolve("yesterday"))) {
      for (Path report : reports.toList()) {
        Files.copy(report, output.resolve(report.getFileName()));
      }
    }
    return output;
  }

  /** Returns all reports but the account of the run, by name, and no causes of changes. */
  private static SortedMap<String, String> reports(Path output) throws IOException {
    SortedMap<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        reports.put(output.relativize(file).toString(), ComparedReport.of(file));
      }
    }
    reports.remove("run.json");
    // With other jars around it, Spark's program is another one than the one of yesterday.
    reports.computeIfPresent("changes.csv", (name, rows) -> CAUSE.matcher(rows).replaceAll(""));
    return reports;
  }

  private static void assertAreExpected(Path output) throws IOException {
    SortedMap<String, String> reports = reports(output);
    assertThat(reports.keySet()).isEqualTo(expected.keySet());
    // Their texts would fill the screen.
    assertThat(reports.keySet())
        .filteredOn(name -> !reports.get(name).equals(expected.get(name)))
        .isEmpty();
  }

  private record Site(Path output, Path store, Path attempts) {
    static Site named(String name) throws IOException {
      Path output = outputAfterYesterday(name);
      return new Site(
          output,
          output.resolveSibling("store"),
          Files.createDirectory(output.resolveSibling("attempts")));
    }

    String[] arguments(Path data, String... more) {
      List<String> all =
          new ArrayList<>(
              List.of(
                  "--data",
                  data.toString(),
                  "--output",
                  output.toString(),
                  "--store",
                  store.toString()));
      all.addAll(Arrays.asList(more));
      return all.toArray(String[]::new);
    }

    /** The arguments of a run that reaches all places through Hadoop. */
    String[] toAnotherFileSystem(Path data, Path remote, String... more) {
      List<String> all =
          new ArrayList<>(
              List.of(
                  "--data",
                  data.toUri().toString(),
                  "--output",
                  remote.toUri().toString(),
                  "--store",
                  store.toUri().toString(),
                  "--scratch",
                  output.resolveSibling("scratch").toString(),
                  "--master",
                  "local[2]"));
      all.addAll(Arrays.asList(more));
      return all.toArray(String[]::new);
    }

    Process submit(String name, long millis, Path data, String... more) throws IOException {
      List<String> all = new ArrayList<>(List.of(attempts.toString(), String.valueOf(millis)));
      all.addAll(Arrays.asList(arguments(data, more)));
      return cluster.submit(name, all.toArray(String[]::new));
    }

    int records() throws IOException {
      Path records = store.resolve("records");
      if (!Files.exists(records)) {
        return 0;
      }
      try (Stream<Path> files = Files.walk(records)) {
        return (int)
            files
                .filter(file -> !file.getFileName().toString().startsWith("."))
                .filter(Files::isRegularFile)
                .count();
      }
    }

    void awaitRecords(int number, Process driver) throws Exception {
      while (records() < number) {
        assertThat(driver.isAlive()).as("it is at work").isTrue();
        Thread.sleep(20);
      }
    }
  }

  @Test
  void withinThisProcess() throws Exception {
    Site site = Site.named("local");
    onSpark(site, site.arguments(data, "--master", "local[2]"));
    assertAreExpected(site.output());
    assertThat(FakeModels.attemptsAt(site.attempts(), FAILS_TWICE)).isEqualTo(3);
    assertThat(FakeModels.attempts(site.attempts())).isEqualTo(FILES + 2);
    assertThat(site.store().resolve("attempts")).isEmptyDirectory();
    assertThat(onSpark(site, site.arguments(data, "--master", "local[2]")))
        .contains("Nothing new.");
    assertThat(FakeModels.attempts(site.attempts())).isEqualTo(FILES + 2);
  }

  private static String onSpark(Site site, String... arguments) {
    StringWriter said = new StringWriter();
    int code =
        ClusterNight.onSpark(
            new FakeModels(site.attempts().toString(), 0),
            arguments,
            new PrintWriter(said),
            new PrintWriter(said));
    assertThat(code).as(said.toString()).isLessThan(2);
    return said.toString();
  }

  @Test
  void fromAndToAnotherFileSystem() throws Exception {
    Site site = Site.named("elsewhere");
    Path remote = site.output().resolveSibling("remote");
    onSpark(site, site.toAnotherFileSystem(data, remote, "-q"));
    SortedMap<String, String> reports = reports(remote);
    assertThat(reports.remove(RemoteReports.MANIFEST)).contains("  turns.csv\n");
    // There is no publication of yesterday at that place.
    reports.remove("changes.csv");
    assertThat(reports.keySet()).isEqualTo(withoutChanges(expected).keySet());
    assertThat(reports.keySet())
        .filteredOn(name -> !reports.get(name).equals(expected.get(name)))
        .isEmpty();
  }

  private static SortedMap<String, String> withoutChanges(SortedMap<String, String> reports) {
    SortedMap<String, String> others = new TreeMap<>(reports);
    others.remove("changes.csv");
    return others;
  }

  /** The tables of a large corpus, here of one that is called large. */
  @Test
  void inParts() throws Exception {
    Site site = Site.named("parts");
    String said =
        onSpark(
            site,
            site.arguments(
                data, "--master", "local[2]", "--parts-from", "2", "--part", "30", "--values"));
    SortedMap<String, String> ofTwoThreads = reports(site.output());
    String[] again = {"--master", "local[3]", "--parts-from", "2", "--part", "30", "--values"};
    onSpark(site, site.arguments(data, again));
    assertThat(reports(site.output())).as("whatever the threads").isEqualTo(ofTwoThreads);
    Path remote = site.output().resolveSibling("remote");
    onSpark(
        site,
        site.toAnotherFileSystem(data, remote, "--values", "--parts-from", "2", "--part", "70"));
    Path plain = folder.resolve("plain parquet");
    String saidByPlain = plain(plain, "--format", "parquet", "--values");
    assertThat(closingLines(said).subList(0, 2))
        .isEqualTo(closingLines(saidByPlain).subList(0, 2))
        .anyMatch(line -> line.startsWith("200 files, 200 analysed: "));
    assertThat(said).contains("each table is a folder of Parquet files");
    for (String table : tablesIn(plain)) {
      List<List<Object>> wanted = rows(List.of(plain.resolve(table)));
      assertThat(rows(partsIn(site.output().resolve(table)))).as(table).isEqualTo(wanted);
      assertThat(rows(partsIn(remote.resolve(table)))).as(table).isEqualTo(wanted);
    }
    assertThat(partsIn(site.output().resolve("turns.parquet"))).hasSize(7);
    assertThat(partsIn(remote.resolve("turns.parquet"))).hasSize(3);
    List<String> manifest = Files.readAllLines(remote.resolve(RemoteReports.MANIFEST));
    assertThat(manifest)
        .hasSizeGreaterThan(12)
        .allSatisfy(
            line -> {
              Path report = remote.resolve(line.substring(line.indexOf(' ')).strip());
              assertThat(line).startsWith(Fingerprint.sha256(report).hex() + "  ");
            });
    assertThat(Files.readString(site.output().resolve("datapackage.json")))
        .contains("\"turns.parquet/part-00006.parquet\"");
    assertThat(site.output().resolve("turns.csv")).doesNotExist();
    assertThat(remote.resolve("datapackage.json")).exists();
    try (Stream<Path> entries = Files.list(remote)) {
      assertThat(entries.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith("."));
    }
    assertThat(site.store().resolve("corpus")).isEmptyDirectory();
    assertThat(site.store().resolve("tables")).isEmptyDirectory();
  }

  /** An executor dies while tables are written; others write its parts again. */
  @Test
  void inPartsOnAClusterWhoseExecutorDies() throws Exception {
    Site site = Site.named("parts on a cluster");
    Process driver = site.submit("parts", 0, data, "--parts-from", "2", "--part", "20");
    while (!Files.exists(site.store().resolve("tables"))) {
      assertThat(driver.isAlive()).as("it has not begun to write tables").isTrue();
      Thread.sleep(20);
    }
    assertThat(cluster.killAnExecutor()).isTrue();
    assertThat(cluster.exitCodeOf(driver)).as(cluster.said("parts")).isLessThan(2);
    Path plain = folder.resolve("plain parquet for a cluster");
    plain(plain, "--format", "parquet", "-q");
    for (String table : tablesIn(plain)) {
      assertThat(rows(partsIn(site.output().resolve(table))))
          .as(table)
          .isEqualTo(rows(List.of(plain.resolve(table))));
    }
    assertThat(site.store().resolve("tables")).isEmptyDirectory();
  }

  private static List<String> closingLines(String said) {
    return said.lines().filter(line -> !line.startsWith("[")).toList();
  }

  private static List<String> tablesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> tables =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".parquet"))
              .sorted()
              .toList();
      assertThat(tables).hasSize(13);
      return tables;
    }
  }

  private static List<Path> partsIn(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files.sorted().toList();
    }
  }

  /** The rows of files, one file after the other. */
  private static List<List<Object>> rows(List<Path> files) throws Exception {
    List<List<Object>> rows = new ArrayList<>();
    try (DuckDb reader = new DuckDb()) {
      for (Path file : files) {
        rows.addAll(reader.rows(file));
      }
    }
    return rows;
  }

  @Test
  void onAClusterWhoseExecutorDies() throws Exception {
    Site site = Site.named("executor");
    Process driver = site.submit("executor", SLOW, data);
    site.awaitRecords(FILES / 4, driver);
    assertThat(cluster.killAnExecutor()).isTrue();
    assertThat(cluster.exitCodeOf(driver)).as(cluster.said("executor")).isLessThan(2);
    assertAreExpected(site.output());
    assertThat(FakeModels.attempts(site.attempts()))
        .isBetween(FILES + 2, FILES + 2 + StandaloneCluster.CORES);
  }

  @Test
  void onAClusterWhoseDriverDies() throws Exception {
    Site site = Site.named("driver");
    Process killed = site.submit("killed", SLOW, data);
    site.awaitRecords(FILES / 4, killed);
    killed.destroyForcibly().waitFor();
    int before = FakeModels.attempts(site.attempts());
    int done = site.records();
    assertThat(done).isLessThan(FILES);
    Process again = site.submit("again", 0, data);
    assertThat(cluster.exitCodeOf(again)).as(cluster.said("again")).isLessThan(2);
    assertAreExpected(site.output());
    assertThat(FakeModels.attempts(site.attempts()) - before)
        .as("attempts in the second run")
        .isLessThanOrEqualTo(FILES - done + 2);
  }

  @Test
  void withPoison() throws Exception {
    Site site = Site.named("poison");
    Path poisoned = folder.resolve("poisoned");
    InventedTranscripts.write(poisoned, 12, WORDS, 1);
    String talk = InventedTranscripts.text(FILES, WORDS);
    add(poisoned, "kills.txt", talk + "ANA LUND: KILL THE PROCESS.\n");
    add(poisoned, "swallows.txt", talk + "ANA LUND: SWALLOW THE MEMORY.\n");
    Process driver = site.submit("poison", 20, poisoned);
    assertThat(cluster.exitCodeOf(driver)).as(cluster.said("poison")).isEqualTo(1);
    List<String> rows = Files.readAllLines(site.output().resolve("transcripts.csv"));
    assertThat(rows).filteredOn(row -> row.startsWith("kills.txt,failed,")).hasSize(1);
    assertThat(rows)
        .filteredOn(row -> row.startsWith("swallows.txt,"))
        .noneMatch(row -> row.startsWith("swallows.txt,analysed"))
        .hasSize(1);
    assertThat(rows).filteredOn(row -> row.matches("talk \\d+\\.txt,analysed.*")).hasSize(12);
    assertThat(FakeModels.attemptsAt(site.attempts(), "kills.txt")).isEqualTo(2);
    assertThat(Files.readString(site.output().resolve("problems.csv")))
        .contains("kills.txt is not in the reports: the process that analysed it died 2 times");
  }
}
