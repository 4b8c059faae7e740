package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> WORDS =
      List.of("--data", "--output", "--certainty", "csv", "xlsx", "html", "evening/talk.txt");

  @ParameterizedTest
  @CsvSource({
    "--ouput, --output",
    "--Date, --data",
    "--out, --output",
    "--certanity, --certainty",
    "cvs, csv",
    "htm, html",
    "talk.txt, evening/talk.txt",
    "evning/talk.txt, evening/talk.txt",
  })
  void nearestWordIsFound(String typed, String meant) {
    assertThat(Nearest.to(typed, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"--speed", "pdf", "zip", "morning/other.txt"})
  void nothingIsFoundWhereNothingIsNear(String typed) {
    assertThat(Nearest.to(typed, WORDS)).isEmpty();
  }

  @Test
  void beginningOfTwoWordsIsNeither() {
    assertThat(Nearest.to("--rep", List.of("--repeat-all", "--report-all"))).isEmpty();
  }

  @Test
  void firstOfTwoThatAreAsNear() {
    assertThat(Nearest.to("bat", List.of("cat", "rat"))).contains("cat");
  }
}
