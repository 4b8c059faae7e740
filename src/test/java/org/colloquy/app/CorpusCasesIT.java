package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.language.RealModels;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the program on the invented corpora in {@code src/test/resources/corpora/recognised} with
 * the real models: what they recognise decides these cases. Otherwise like {@link CorpusCasesTest}.
 */
class CorpusCasesIT {
  private static final Path CASES = Path.of("src/test/resources/corpora/recognised");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> recognisedCorporaAreFoundAsExpected() throws IOException {
    List<Path> cases = CorpusCase.in(CASES);
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        CorpusCaseRun.check(file, folder, (corpus, id) -> RealModels.annotator())));
  }
}
