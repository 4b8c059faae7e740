package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn package} puts into the zip is complete and runs with Java alone. */
class DistributionIT {
  private static final int EXECUTABLE = 0755;
  private static final String LIB = "lib/";

  /** In bytes; only the jars of CoreNLP's models are larger, which a dry run does not read. */
  private static final long LARGE = 100_000_000;

  @TempDir private Path folder;

  /**
   * Where the zip is unpacked, in a folder whose name must be quoted; CoreNLP's models stay packed.
   */
  private Path unpacked;

  private final Set<String> names = new TreeSet<>();

  private record Ended(int code, String out) {}

  @BeforeEach
  void unpack() throws IOException {
    Path place = folder.resolve("My own & other things");
    try (ZipFile zip = ZipFile.builder().setPath(zip()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path file = place.resolve(entry.getName());
        unpacked = place.resolve(Path.of(entry.getName()).getName(0));
        names.add(unpacked.relativize(file).toString().replace('\\', '/'));
        if (!entry.isDirectory() && entry.getSize() < LARGE) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
          }
          if ((entry.getUnixMode() & EXECUTABLE) == EXECUTABLE) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  private static Path zip() throws IOException {
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      return built
          .filter(file -> file.getFileName().toString().matches("colloquy-[\\d.]+\\.zip"))
          .findFirst()
          .orElseThrow();
    }
  }

  private Ended run(Path command, List<String> arguments, List<String> path) throws Exception {
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(arguments);
    ProcessBuilder process =
        new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    process.environment().remove("JAVA_HOME");
    process.environment().put("PATH", String.join(":", path));
    Process running = process.start();
    String out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(running.waitFor(), out);
  }

  /** The folders in which commands are found, with the Java that runs this test in front. */
  private static List<String> withJava() {
    return List.of(Path.of(System.getProperty("java.home"), "bin").toString(), "/usr/bin", "/bin");
  }

  @Test
  void everyLibraryThatTheProgramNamesLiesBesideItAndNoOther() throws Exception {
    Set<String> wanted = new TreeSet<>(List.of("lib/colloquy.jar"));
    try (JarFile jar = new JarFile(unpacked.resolve("lib/colloquy.jar").toFile())) {
      for (String name : jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ")) {
        wanted.add(LIB + name);
      }
    }
    assertThat(names.stream().filter(name -> name.endsWith(".jar")))
        .containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(wanted).hasSizeGreaterThan(50).anyMatch(name -> name.contains("models-english"));
  }

  @Test
  void itHoldsTheOptionsOfJavaTheLicenceTheDocumentsAndSamples() throws Exception {
    assertThat(unpacked.resolve("lib/jvm.config"))
        .hasSameBinaryContentAs(Path.of(".mvn/jvm.config"));
    assertThat(names)
        .contains("LICENSE", "README.txt", "colloquy.bat", "documents/reports.md")
        .anyMatch(name -> name.matches("data/.+\\.txt"));
    assertThat(Files.readString(unpacked.resolve("colloquy.bat")).lines())
        .allMatch(line -> line.length() < 200);
    assertThat(Files.readString(unpacked.resolve("colloquy.bat"))).contains("\r\n");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a shell")
  void theScriptRunsFromElsewhereAndByALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("run it"), unpacked.resolve("colloquy"));
    String data = "--data=" + unpacked.resolve("data");
    Ended dryRun = run(link, List.of("--dry-run", data), withJava());
    assertThat(dryRun.out()).contains("7 transcripts, ", "nothing was analysed or written");
    assertThat(dryRun.code()).isZero();
    assertThat(run(unpacked.resolve("colloquy"), List.of("--help"), withJava()).out())
        .startsWith("Usage: colloquy");
    assertThat(run(link, List.of("--nonsense"), withJava()).code()).isEqualTo(2);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for a shell")
  void anOlderJavaOrNoneIsToldInOneLine() throws Exception {
    Path script = unpacked.resolve("colloquy");
    Ended old =
        run(
            script,
            List.of("--help"),
            withFake("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2"));
    assertThat(old.code()).isEqualTo(4);
    assertThat(old.out().lines()).singleElement().asString().contains("Java 17", "is older");
    Ended none = run(script, List.of("--help"), withFake("exit 127"));
    assertThat(none.code()).isEqualTo(4);
    assertThat(none.out().lines()).singleElement().asString().contains("Java 17", "there is none");
  }

  /** The folders in which commands are found, with something else in front that is called java. */
  private List<String> withFake(String java) throws IOException {
    Path place = Files.createTempDirectory(folder, "fake");
    Path script = Files.writeString(place.resolve("java"), "#!/bin/sh\n" + java + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return List.of(place.toString(), "/usr/bin", "/bin");
  }
}
