package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the program on every invented corpus in {@code src/test/resources/corpora}, with a fake
 * annotator, and compares the people, things, merges and suggestions with the expectation. With
 * {@code -Dcases.update=true} the expectations are rewritten, for a person to check; a build server
 * refuses that. A case that is marked as open must differ: whoever mends it removes the mark.
 */
class CorpusCasesTest {
  private static final Path CASES = Path.of("src/test/resources/corpora");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> corporaAreFoundAsExpected() throws IOException {
    List<Path> cases = CorpusCase.in(CASES);
    assertThat(cases).hasSizeGreaterThan(60);
    return cases.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> CorpusCaseRun.check(file, folder, CorpusCase::annotator)));
  }

  @Test
  void expectedLineFitsOneLineAndAllowedLinesAnyNumber() {
    CorpusCase one =
        new CorpusCase(
            "Two Roes are two people, and each fits one line.",
            Map.of("a.txt", ""),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(
                "alias | ROE | * | a.txt", "alias | ROE | !Ivo Roe | a.txt", "? suggestion | *"));
    String jane = "alias | ROE | Jane Roe | a.txt";
    String ivo = "alias | ROE | Ivo Roe | a.txt";
    assertThat(one.differences(List.of(jane, ivo))).isEmpty();
    assertThat(one.differences(List.of(jane, ivo, "suggestion | a", "suggestion | b"))).isEmpty();
    assertThat(one.differences(List.of(jane))).containsExactly("- alias | ROE | * | a.txt");
    assertThat(one.differences(List.of(ivo, ivo)))
        .containsExactly("- alias | ROE | !Ivo Roe | a.txt", "+ " + ivo);
    assertThat(one.differences(List.of(jane, ivo, "alias | ROE | Jane Roe | b.txt")))
        .containsExactly("+ alias | ROE | Jane Roe | b.txt");
  }
}
