package org.colloquy.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long inputs are read to their end in good time. The time limit measures nothing: it is exceeded
 * only by work that grows with the square of the length, which would take hours.
 */
class LargePageTest {
  private static final Duration GUARD = Duration.ofSeconds(60);

  @Test
  void pageOfFiveMegabytesIsReadInFull() {
    String exchange =
        "LUND: What is new at the harbour today, and who has seen it?\n\n"
            + "BROCK: The tide, Ana. Piet Brock saw it. (LAUGHTER) It was high.\n\n";
    int times = 5_000_000 / exchange.length();
    String page =
        "ANA LUND, HOST: Hello.\n\nPIET BROCK, BYLINE: Hello.\n\n" + exchange.repeat(times);
    assertTimeoutPreemptively(
        GUARD,
        () -> {
          Transcript transcript =
              new PageReader().read("long.txt", page).orElseThrow().transcript();
          assertThat(transcript.turns()).hasSize(2 + 2 * times);
          assertThat(Casting.of(transcript).cast().speakers()).hasSize(2);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "A ",
        "a: ",
        "Ab ",
        "(SOUNDBITE OF ",
        "AB CD, ",
        "Ana's ",
        "\"",
        "A.",
        "I'm A",
        "A",
        "a'",
        "(A) ",
        "Ana, ",
        "0:00 "
      })
  void longLineIsRead(String piece) {
    String page =
        "ANA LUND, HOST: Hello.\n\nLUND: " + piece.repeat(300_000 / piece.length()) + "\n";
    assertTimeoutPreemptively(
        GUARD,
        () -> {
          Transcript transcript =
              new PageReader().read("long.txt", page).orElseThrow().transcript();
          assertThat(transcript.characters().total()).isEqualTo(page.length());
          assertThat(Casting.of(transcript).cast().speakers()).isNotEmpty();
        });
  }
}
