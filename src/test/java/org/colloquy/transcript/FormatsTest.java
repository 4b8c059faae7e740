package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every file under {@code formats/} and compares the turns with the file of the same name
 * that ends in {@code .turns}. Lines there that begin with {@code #} say why the file is a case.
 */
class FormatsTest {
  static final Path CASES = Path.of("src/test/resources/formats");

  @TestFactory
  Stream<DynamicTest> turnsAreThoseWrittenBesideTheFile() throws IOException {
    return cases().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  /** The files to read. */
  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> !f.toString().endsWith(".turns")).sorted().toList();
    }
  }

  private static void compare(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path expected = CASES.resolve(name + ".turns");
    Reading reading = new Readers().read(new TranscriptFile(name, file));
    assertThat(Turns.of(reading)).isEqualTo(withoutReasons(Files.readString(expected)));
  }

  private static String withoutReasons(String expected) {
    return expected.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
  }
}
