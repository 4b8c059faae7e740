package org.colloquy.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingScoreTest {
  private static final String PAGE =
      """
      The lock of Brake

      Guests: Olga Pohl

      ADA COLE, HOST: Does it leak, Robert?

      BOB STONE: It does. (Laughter) It leaks.

      COLE: And you?

      UNIDENTIFIED WOMAN: It leaks.
      """;

  @TempDir private Path folder;

  private MaskedTalk talk() throws IOException {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, PAGE);
    return MaskedTalk.of(file).orElseThrow();
  }

  private static Speaker named(String name) {
    SortedSet<String> none = new TreeSet<>();
    return new Speaker(
        name, Speaker.Naming.FULL, Optional.empty(), Optional.empty(), none, List.of());
  }

  @Test
  void maskedTalkHasNumbersForLabelsAndNothingThatNobodySays() throws IOException {
    assertThat(talk().text())
        .isEqualTo(
            """
            Speaker 1: Does it leak, Robert?

            Speaker 2: It does. It leaks.

            Speaker 1: And you?

            Speaker 3: It leaks.

            """);
    assertThat(talk().names()).isEqualTo(Map.of(1, "Ada Cole", 2, "Bob Stone"));
  }

  @Test
  void rightAndWrongNamesAreCountedByVoicesAndTurns() throws IOException {
    NamingScore score =
        NamingScore.of(talk(), Map.of(1, named("Olga Pohl"), 2, named("Robert Stone")));
    assertThat(score.voices()).isEqualTo(2);
    assertThat(score.right()).isEqualTo(1);
    assertThat(score.wrong()).isEqualTo(1);
    assertThat(score.turnsRight()).isEqualTo(1);
    assertThat(score.turnsWrong()).isEqualTo(2);
  }

  @Test
  void surnameAndGivenNameSayNothingOfEachOther() {
    assertThat(NamingScore.isUnclear("Stone", named("Bob"))).isTrue();
    assertThat(NamingScore.isUnclear("Ada Cole", named("Bob"))).isFalse();
    assertThat(NamingScore.isUnclear("Ada", named("Bob"))).isFalse();
    assertThat(NamingScore.isSame("Ada QCole", "Ada Q. Cole")).isTrue();
    assertThat(NamingScore.isSame("Ada Cole", "Ada Stone")).isFalse();
  }
}
