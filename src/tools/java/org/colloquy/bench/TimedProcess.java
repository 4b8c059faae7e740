package org.colloquy.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands to their end under GNU time. */
final class TimedProcess {
  private static final String GNU_TIME = "/usr/bin/time";

  private final File log;
  private final Path figures;

  /**
   * @param work a folder for the commands' output
   * @throws IOException if there is no GNU time
   */
  TimedProcess(Path work) throws IOException {
    if (!Files.isExecutable(Path.of(GNU_TIME))) {
      throw new IOException(
          GNU_TIME + " is missing: install GNU time (Debian: apt-get install time)");
    }
    this.log = work.resolve("log").toFile();
    this.figures = work.resolve("figures");
  }

  /**
   * Runs a command and returns the time and memory that it used.
   *
   * @throws IOException if its exit code is neither 0 nor 1
   */
  Usage run(List<String> command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(List.of(GNU_TIME, "-q", "-o", figures.toString(), "-f", "%e %U %S %M"));
    timed.addAll(command);
    int code =
        new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    if (code > 1) {
      throw new IOException(
          command + " ended with " + code + ":\n" + Files.readString(log.toPath()));
    }
    List<String> lines = Files.readAllLines(figures);
    return Usage.parse(lines.get(lines.size() - 1));
  }

  /** The lines that the last command printed. */
  List<String> printed() throws IOException {
    return Files.readAllLines(log.toPath());
  }
}
