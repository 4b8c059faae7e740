package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.colloquy.app.work.Printable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files, all of them in one run: each has its stated outcome, the other files are
 * published, and nothing outside the two folders is read, written or fetched.
 */
class HostileInputsTest {
  @TempDir private Path folder;

  @Test
  void eachHasItsOutcomeAndTheRestIsPublished() throws Exception {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(
        outside.resolve("secret.txt"), "EVE MOLE: The secret word.\n\nANA LUND: Oh.\n");
    Path data = Files.createDirectory(folder.resolve("data"));
    Path output = folder.resolve("output");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<HostileInputs.Input> inputs =
          HostileInputs.all("http://127.0.0.1:" + server.getLocalPort() + "/");
      assertThat(inputs).hasSizeGreaterThanOrEqualTo(60);
      for (HostileInputs.Input input : inputs) {
        Path file = data.resolve(input.name());
        Files.createDirectories(file.getParent());
        input.maker().make(file);
      }
      CorpusRun run = CorpusRun.of("--data", data, "--output", output, "--threads", 2);
      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertOutcomes(output, inputs);
      assertHarmless(output, run);
      assertNobodyAsked(server);
    }
    assertThat(filesIn(folder).stream().map(f -> folder.relativize(f).getName(0).toString()))
        .containsOnly("data", "outside", "output", ".output.store", ".output.lock");
  }

  private static void assertOutcomes(Path output, List<HostileInputs.Input> inputs)
      throws IOException {
    TreeMap<String, String> actual = new TreeMap<>();
    for (List<String> row : Table.rows(output.resolve("transcripts.csv"))) {
      actual.put(row.get(0), row.get(2).isEmpty() ? row.get(1) : row.get(1) + ", " + row.get(2));
    }
    List<String> wrong = new ArrayList<>();
    for (HostileInputs.Input input : inputs) {
      String found = actual.remove(inReports(input.name()));
      if (found == null || !found.startsWith(input.outcome())) {
        wrong.add(Printable.of(input.name()) + " | " + input.outcome() + " | " + found);
      }
    }
    assertThat(wrong).as("name, expected, found").isEmpty();
    assertThat(actual).as("files that nobody made").isEmpty();
  }

  private static String inReports(String name) {
    // The reader of these tests makes every line end one.
    String harmless = name.replace("\u001B", "\u241B").replace('\r', '\n');
    return "=+-@".indexOf(name.charAt(0)) >= 0 ? "'" + harmless : harmless;
  }

  private static void assertHarmless(Path output, CorpusRun run) throws IOException {
    for (Path report : filesIn(output)) {
      String text = textOf(report);
      assertThat(text).as("no formula: %s", report).doesNotContain("<f>");
      assertThat(text).as("%s", report).doesNotContain("secret word", "root:x:0:0", "EVE: I said");
      if (report.toString().endsWith(".csv")) {
        for (List<String> row : Table.rows(report)) {
          assertThat(row)
              .as("%s", report)
              .noneMatch(cell -> cell.matches("(?s)\\s*(=|@|\\+|-(?![0-9.]+$)).*"))
              .noneMatch(cell -> cell.chars().anyMatch(c -> c == 0x1B || c == 0x07 || c == 0x9B));
        }
      }
    }
    assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u202E", "line\nbreak");
  }

  /** Returns the text of a report; for a workbook, the text of all its parts. */
  private static String textOf(Path report) throws IOException {
    if (!report.toString().endsWith(".xlsx")) {
      return Files.readString(report);
    }
    StringBuilder parts = new StringBuilder();
    try (ZipFile workbook = new ZipFile(report.toFile())) {
      for (ZipEntry part : Collections.list(workbook.entries())) {
        parts.append(
            new String(workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }

  private static void assertNobodyAsked(ServerSocket server) throws IOException {
    server.setSoTimeout(1);
    try {
      server.accept().close();
      throw new AssertionError("something was fetched");
    } catch (SocketTimeoutException e) {
      // As it should be.
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> !Files.isDirectory(f)).toList();
    }
  }
}
