package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether the intervals of ratios and of their differences hold the truth as often as they say
 * (decision 36). Skipped where there is no Chromium.
 */
class RatioCoverageIT {
  @TempDir private static Path folder;
  private static RatioPage page;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    page = RatioPage.open(folder);
  }

  @AfterAll
  static void end() {
    if (page != null) {
      page.close();
    }
  }

  /**
   * Draws transcripts in which two people speak, 4,000 times each, and counts how often the
   * interval holds the truth; for the difference of two who are equally good, how often it holds 0.
   */
  @ParameterizedTest(name = "{0} transcripts, {1} to {2} turns, together: {4}")
  @CsvSource({
    "2, 2, 8, 0.3, true",
    "3, 2, 8, 0.3, true",
    "5, 2, 20, 0.3, true",
    "10, 2, 20, 0.3, true",
    "30, 2, 20, 0.3, true",
    "3, 2, 8, 0.3, false",
    "10, 2, 20, 0.3, false",
    "30, 2, 20, 0.3, false",
    "10, 2, 20, 0, true"
  })
  void intervalsHoldTheTruthAsOftenAsTheySay(
      int transcripts, int least, int most, double spread, boolean together) throws Exception {
    JsonNode shares =
        page.run(
            "return coverage(ratio, given);",
            Map.of(
                "transcripts",
                transcripts,
                "least",
                least,
                "most",
                most,
                "spread",
                spread,
                "together",
                together,
                "rounds",
                4_000));
    System.out.printf(
        "%d transcripts of %d to %d turns, %s: %s%n",
        transcripts, least, most, together ? "both in each" : "apart", shares);
    for (JsonNode share : shares) {
      assertThat(share.asDouble()).isGreaterThan(0.91);
    }
    assertThat(shares.get("lengthDifference").asDouble()).isGreaterThan(0.94);
    assertThat(shares.get("questionDifference").asDouble()).isGreaterThan(0.94);
  }

  /** Without such a case, intervals as wide as the scale would pass. */
  @Test
  void differenceThatIsThereIsFound() throws Exception {
    JsonNode shares =
        page.run(
            "return coverage(ratio, given);",
            Map.of(
                "transcripts",
                20,
                "least",
                5,
                "most",
                20,
                "spread",
                0.3,
                "together",
                true,
                "rounds",
                400,
                "longer",
                2));
    assertThat(shares.get("lengthDifference").asDouble()).isLessThan(0.1);
  }
}
