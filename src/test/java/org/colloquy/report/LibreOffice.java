package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window; its settings are deleted after the test. */
final class LibreOffice {
  /** The import options that reports.md gives: commas, quotation marks, UTF-8, from line 1. */
  static final List<String> CSV = List.of("--infilter=CSV:44,34,76,1");

  static final List<String> WORKBOOK = List.of();

  private static final int MOST_MINUTES = 5;

  private final Path program;
  private final Path folder;

  private LibreOffice(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** Skips the test if LibreOffice is not installed. */
  static LibreOffice found(Path folder) {
    Optional<Path> program =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .map(path -> Path.of(path, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(),
        "LibreOffice is not installed (Debian: apt-get install libreoffice-calc-nogui)");
    return new LibreOffice(program.get(), folder.resolve("office"));
  }

  /** Converts files to another format; returns the files written so far. */
  List<Path> convert(String format, List<String> options, List<Path> files) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                Files.createDirectories(folder.resolve("made")).toString()));
    command.addAll(options);
    files.forEach(file -> command.add(file.toString()));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    assertThat(ended).as("LibreOffice ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    try (Stream<Path> made = Files.list(folder.resolve("made"))) {
      return made.toList();
    }
  }

  /** A converted file. */
  Path made(String name) {
    return folder.resolve("made").resolve(name);
  }
}
