package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedFolderTest {
  private static final Path OUTPUT = Path.of("/data/output");

  @Test
  void isCalledAfterTheTimeOfTheRun() {
    assertThat(DatedFolder.of(OUTPUT, "2026-11-24T03:00:00Z"))
        .contains(Path.of("/data/output.2026-11-24T03-00-00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, no time of day",
    "2026-11-24T03:00:00.5Z, more than seconds",
    "../../2026-11-24T03:00:00Z, leads elsewhere",
    "'', nothing",
  })
  void thereIsNoneForWhatIsNoTime(String started, String reason) {
    assertThat(DatedFolder.of(OUTPUT, started)).as(reason).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/data/output.2026-11-24T03-00-00Z, true, an earlier publication",
    "/data/output, false, the output folder itself",
    "/data/output.ABCZ, false, somebody's folder of transcripts",
    "/data/output.2026-11-24T03-00-00Z.old, false, something else behind the time",
    "/data/other.2026-11-24T03-00-00Z, false, another output folder's",
    "/data/sub/output.2026-11-24T03-00-00Z, false, lies elsewhere",
    "/, false, has no name",
  })
  void isToldFromOtherFolders(Path folder, boolean is, String reason) {
    assertThat(DatedFolder.is(folder, OUTPUT)).as(reason).isEqualTo(is);
  }
}
