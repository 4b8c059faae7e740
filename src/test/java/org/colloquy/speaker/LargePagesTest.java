package org.colloquy.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A large page is cast in good time, whatever is in it. The time limit is far above what the work
 * takes: only work that grows with the square of the length or of the number of people exceeds it.
 */
class LargePagesTest {
  private static final int LENGTH = 300_000;
  private static final Duration GUARD = Duration.ofSeconds(60);

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("capitalised words in one turn", talkOf("Ada Ivo Berta Olaf ")),
        Arguments.of("one capitalised word", talkOf("Ada ")),
        Arguments.of("one word without an end", talkOf("Adaada")),
        Arguments.of("initials", talkOf("A.B.")),
        Arguments.of("surnames", talkOf("Stone ")),
        Arguments.of("full names", talkOf("Ada Cole ")),
        Arguments.of("owners", talkOf("Ada's Lakeland’s ")),
        Arguments.of("apostrophes and hyphens", talkOf("O'-")),
        Arguments.of("greetings", talkOf("Good morning, ")),
        Arguments.of("self-introductions", talkOf("I'm Ada ")),
        Arguments.of("voices that call each other", voices("Thank you, Ivo. ", 2)),
        Arguments.of("voices that introduce each other", voices("I'm joined by Ivo Stone, ", 2)),
        Arguments.of("voices that quote", voices("He said, \"I'm Ivo Stone, ", 2)),
        Arguments.of("voices that hand over", voices("We go to the baker, the ", 2)),
        Arguments.of("voices that name everybody", voices("And Ivo Ada Berta Otto Kip ", 2)),
        Arguments.of("many voices", voices("Ivo, what do you think? ", 2_000)),
        Arguments.of("two thousand people", turns(2_000, 10_000)),
        Arguments.of("five thousand people", turns(5_000, 10_000)));
  }

  /** Voices without names, each of which says this again and again. */
  private static String voices(String said, int count) {
    StringBuilder page = new StringBuilder("ADA COLE, HOST: Who is there?\n\n");
    for (int i = 0; i < count; i++) {
      page.append("SPEAKER ")
          .append(i)
          .append(": ")
          .append(said.repeat(LENGTH / count / said.length()))
          .append("I think.\n\n");
    }
    return page.append("ADA COLE: Good night.\n").toString();
  }

  private static String talkOf(String piece) {
    return "ADA COLE, HOST: Who is there?\n\nSTONE: "
        + piece.repeat(LENGTH / piece.length())
        + "\n\nSTONE: And so on.\n\nADA COLE: Good night.\n";
  }

  /** The turns of many people who speak of each other, by surname or by full name. */
  private static String turns(int people, int turns) {
    StringBuilder page = new StringBuilder("ADA COLE, HOST: Who is there?\n\n");
    for (int i = 0; i < turns; i++) {
      String surname = "S" + letters(i % people);
      page.append("ADA COLE: Thank you, Ivo. And now ")
          .append("the next of them speaks to us all. ".repeat(2))
          .append("\n\n")
          .append(i < people && i % 2 == 0 ? "OLE " + surname : surname)
          .append(": Here is Lakeland's Olaf S")
          .append(letters((i + 1) % people).toLowerCase(java.util.Locale.ROOT))
          .append(" again.\n\n");
    }
    return page.toString();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 26 * 26; rest > 0; rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pageIsCastInGoodTime(String what, String page) {
    CastPage cast = assertTimeoutPreemptively(GUARD, () -> CastPage.of(page));
    assertThat(cast.result().cast().attributions())
        .as(what)
        .hasSameSizeAs(cast.transcript().turns());
    assertThat(cast.names()).as(what).contains("Ada Cole");
  }
}
