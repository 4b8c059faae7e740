package org.colloquy.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.colloquy.app.work.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that make no sense are refused before anything begins. */
class ClusterOptionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--parts-from=0", "--part=0", "--part=-3", "--part=many"})
  void partsAreNumbersOfFiles(String option) {
    StringWriter said = new StringWriter();
    int code =
        ClusterNight.onSpark(
            new FakeModels(folder.toString(), 0),
            new String[] {option, "--data", folder.toString(), "--output", folder + "/output"},
            new PrintWriter(said),
            new PrintWriter(said));
    assertThat(code).isEqualTo(ExitCode.USAGE.code());
    assertThat(said.toString()).contains(option.substring(0, option.indexOf('=')), "--help");
    assertThat(folder.resolve("output")).doesNotExist();
  }
}
