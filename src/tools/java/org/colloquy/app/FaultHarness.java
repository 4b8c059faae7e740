package org.colloquy.app;

import static org.colloquy.app.FaultSite.require;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Causes the faults that can disturb a run at night. After each fault the published reports must be
 * whole, the next run must complete, and its bytes must be those of an undisturbed run.
 */
public final class FaultHarness {
  private static final int MILLIS = 60;

  /** A row of the printed table: how often a fault was caused, and what was seen after it. */
  record Row(String fault, int times, String seen) {}

  private final FaultSite site;
  private final Random random;
  private final Consumer<Row> report;

  FaultHarness(Path folder, long seed, Consumer<Row> report) throws IOException {
    this.site = new FaultSite(folder);
    this.random = new Random(seed);
    this.report = report;
  }

  /** Arguments: {@code [KILLS] [SEED]}. Prints a table in Markdown. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("faults");
    int kills = args.length > 0 ? Integer.parseInt(args[0]) : 50;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    System.out.println("kills: " + kills + ", seed: " + seed + "\n");
    System.out.println("| fault | times | seen |\n|---|---|---|");
    new FaultHarness(
            folder,
            seed,
            row ->
                System.out.println(
                    "| " + row.fault() + " | " + row.times() + " | " + row.seen() + " |"))
        .all(kills);
  }

  /**
   * Causes every fault.
   *
   * @throws AssertionError if anything is not as it must be after a fault
   */
  void all(int kills) throws IOException, InterruptedException {
    killed(Math.max(1, kills));
    killedBetweenTheRenames();
    toldToStop();
    diskFull();
    readOnly();
    unreadable();
    damagedRecords();
    clockChanges();
    twoAtOnce();
    bad("never finishes", "WAIT FOREVER");
    bad("overflows the stack", "NEST FOREVER");
  }

  private void killed(int kills) throws IOException, InterruptedException {
    site.reset();
    long begin = System.nanoTime();
    require(site.exitCodeOf(site.start(MILLIS, List.of())) == 0, "undisturbed: " + site.said());
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    Map<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < kills; i++) {
      site.reset();
      Process process = site.start(MILLIS, List.of());
      waitForSomeMoment(process, i % 3, whole);
      process.destroyForcibly().waitFor();
      int records = site.records();
      String moment =
          records == 0
              ? "before the first transcript"
              : records < FaultSite.FILES ? "among the transcripts" : "after the last";
      seen.merge(moment + ", reports " + site.published(), 1, Integer::sum);
      site.nextRunCompletes();
    }
    report.accept(new Row("killed (SIGKILL)", kills, join(seen)));
  }

  /** Kills at any time, during the analysis, or while reports are written and published. */
  private void waitForSomeMoment(Process process, int kind, long whole)
      throws IOException, InterruptedException {
    int records =
        kind == 0 ? 0 : kind == 1 ? 1 + random.nextInt(FaultSite.FILES - 1) : FaultSite.FILES;
    while (site.records() < records && process.isAlive()) {
      Thread.sleep(1);
    }
    long most = kind == 0 ? whole : kind == 1 ? MILLIS : whole / 4;
    process.waitFor(random.nextLong(most), TimeUnit.MILLISECONDS);
  }

  private void killedBetweenTheRenames() throws IOException, InterruptedException {
    int times = 3;
    for (int i = 0; i < times; i++) {
      site.reset();
      site.publishAndDieBetweenTheRenames();
      require(site.published().equals("between the renames"), "there is no folder");
      site.nextRunCompletes();
    }
    long[] moments = site.momentsWithoutFolder(200);
    report.accept(
        new Row(
            "killed between the two renames",
            times,
            String.format(
                Locale.ROOT,
                "yesterday's reports put back by the next run; the folder is away for %d µs, the"
                    + " median of %d publications (longest: %d)",
                moments[moments.length / 2] / 1_000,
                moments.length,
                moments[moments.length - 1] / 1_000)));
  }

  private void toldToStop() throws IOException, InterruptedException {
    int times = 3;
    double longest = 0;
    int records = 0;
    for (int i = 0; i < times; i++) {
      site.reset();
      Process process = site.start(4 * MILLIS, List.of());
      while (site.records() < 3 && process.isAlive()) {
        Thread.sleep(5);
      }
      long begin = System.nanoTime();
      process.destroy();
      site.exitCodeOf(process);
      longest = Math.max(longest, (System.nanoTime() - begin) / 1e9);
      require(site.said().contains("the next run goes on from there"), "reported: " + site.said());
      records += site.records();
      site.published();
      site.nextRunCompletes();
    }
    report.accept(
        new Row(
            "told to stop (SIGTERM)",
            times,
            String.format(
                Locale.ROOT,
                "ended within %.1f s; %d finished transcripts kept",
                longest,
                records)));
  }

  private void diskFull() throws IOException, InterruptedException {
    if (command("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", site.home.toString())) {
      Map<String, Integer> seen = new TreeMap<>();
      int[] free = {4, 120, 400, 900, 1_500, 6_000};
      try {
        for (int kilobytes : free) {
          remount("size=50m");
          site.reset();
          remount("size=" + (site.kilobytes() + kilobytes) + "k");
          int code = site.exitCodeOf(site.start(0, List.of()));
          require(code == 4 || code == 0, kilobytes + " KB, " + code + ": " + site.said());
          seen.merge("ended with " + code + ", reports " + site.published(), 1, Integer::sum);
          remount("size=50m");
          site.nextRunCompletes();
        }
      } finally {
        command("umount", site.home.toString());
      }
      report.accept(new Row("disk full (tmpfs)", free.length, join(seen)));
    } else {
      site.reset();
      List<String> limited = List.of("bash", "-c", "ulimit -f 12; exec \"$@\"", "bash");
      int code = site.exitCodeOf(site.start(0, limited));
      require(code == 4, code + ": " + site.said());
      String published = site.published();
      site.nextRunCompletes();
      report.accept(
          new Row(
              "no file may grow (quota of 12 KB)",
              1,
              "ended with 4, reports " + published + "; no tmpfs could be mounted"));
    }
  }

  private void remount(String options) throws IOException, InterruptedException {
    require(command("mount", "-o", "remount," + options, site.home.toString()), options);
  }

  private void readOnly() throws IOException, InterruptedException {
    site.reset();
    Files.setPosixFilePermissions(site.home, PosixFilePermissions.fromString("r-xr-xr-x"));
    int code;
    try {
      code = site.exitCodeOf(site.start(0, withoutPrivileges()));
    } finally {
      Files.setPosixFilePermissions(site.home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    require(code == 4, "read-only ends with 4: " + site.said());
    String published = site.published();
    site.nextRunCompletes();
    report.accept(new Row("read-only output", 1, "ended with 4, reports " + published));
  }

  private void unreadable() throws IOException, InterruptedException {
    site.reset();
    Path file = site.data.resolve("talk 00007.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    int code;
    try {
      code = site.exitCodeOf(site.start(0, withoutPrivileges()));
      require(site.hasRowOf("talk 00007.txt", "failed"), "it is reported: " + site.said());
    } finally {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
    require(code == 1, "an unreadable file ends with 1: " + site.said());
    site.nextRunCompletes();
    report.accept(new Row("unreadable file", 1, "ended with 1, the other 39 published"));
  }

  private void damagedRecords() throws IOException, InterruptedException {
    int times = 0;
    site.reset();
    site.nextRunCompletes();
    byte[] whole = Files.readAllBytes(site.recordFiles().get(0));
    for (Path record : site.recordFiles()) {
      byte[] bytes = Files.readAllBytes(record);
      switch (times % 4) {
        case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        case 2 -> bytes = whole;
        default -> random.nextBytes(bytes);
      }
      Files.write(record, bytes);
      times++;
    }
    require(site.exitCodeOf(site.start(0, List.of())) == 0, site.said());
    require(site.said().lines().count() == times, "each is reported: " + site.said());
    require(site.published().equals("today's"), "rebuilt");
    report.accept(new Row("damaged record", times, "each reported and rebuilt"));
  }

  private void clockChanges() throws IOException, InterruptedException {
    int times = 0;
    site.reset();
    site.nextRunCompletes();
    for (String time :
        List.of("1999-12-31T23:59:59Z", "2040-01-01T00:00:00Z", "1970-01-01T00:00:00Z")) {
      require(site.exitCodeOf(site.start(0, time, List.of())) == 0, time + site.said());
      require(site.annotated() == 0, "nothing is done again at " + time);
      require(site.published().equals("today's"), time);
      times++;
    }
    report.accept(new Row("clock set back or forth by decades", times, "nothing done again"));
  }

  private void twoAtOnce() throws IOException, InterruptedException {
    site.reset();
    Process first = site.start(2 * MILLIS, List.of());
    while (site.records() < 1 && first.isAlive()) {
      Thread.sleep(5);
    }
    FaultSite.Ended second = site.run(site.output);
    require(second.exitCode() == 3, "the second is turned away: " + second.complaints());
    require(
        second.complaints().contains("process " + first.pid() + " since 2"), second.complaints());
    require(site.exitCodeOf(first) == 0, "the first completes: " + site.said());
    require(site.published().equals("today's"), "the first publishes");
    site.nextRunCompletes();
    report.accept(new Row("two runs at once", 1, "the second ended with 3, the first published"));
  }

  private void bad(String what, String words) throws IOException, InterruptedException {
    site.reset();
    String id = "bad talk.txt";
    Path file = site.add(id, "ANA LUND, HOST: " + words + ".\n\nPIET BROCK: Good day.\n");
    try {
      int code = site.exitCodeOf(site.start(0, List.of(), "--time-limit", 2));
      require(code == 1, "it ends with 1: " + site.said());
      require(site.hasRowOf(id, "failed"), "it failed alone: " + site.said());
    } finally {
      Files.delete(file);
    }
    site.nextRunIsRight();
    report.accept(new Row("transcript that " + what, 1, "ended with 1, the other 40 published"));
  }

  /** The prefix of a command that runs without a superuser's privileges, if this user is one. */
  private static List<String> withoutPrivileges() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of(
            "setpriv",
            "--bounding-set=-dac_override,-dac_read_search",
            "--inh-caps=-dac_override,-dac_read_search")
        : List.of();
  }

  private static boolean command(String... words) throws InterruptedException {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String join(Map<String, Integer> seen) {
    List<String> parts = new ArrayList<>();
    seen.forEach((what, times) -> parts.add(times + " " + what));
    return String.join("; ", parts);
  }
}
