package org.colloquy.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;

/**
 * What looks like a person's label and is refused is reported; other words with a colon are not.
 */
class RefusedLabelsTest {
  private static List<Problem> problems(String page) {
    Reading reading =
        new PlainTextReader(".txt").read("talk.txt", page.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Conversation) reading).problems();
  }

  @Test
  void warningNamesTheLineAndTheLabel() {
    List<Problem> problems =
        problems(
            "ANA LUND, HOST: Good evening. Who saw it?\n\nPIET BROCK, FARMER: I did. I ran.\n\n"
                + "LUND: Thank you both.\n\nIda Holm: And so did I, all the way to the river.");
    assertThat(problems)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(ProblemCode.REFUSED_LABEL);
              assertThat(p.line()).hasValue(7);
              assertThat(p.column()).hasValue(1);
              assertThat(p.message()).contains("\"Ida Holm\"");
            });
  }

  @Test
  void wordsThatAreNobodysNameAreSpeech() {
    assertThat(
            problems(
                "ANA LUND, HOST: Good evening. Who saw it?\n\nPIET BROCK, FARMER: I did.\n\n"
                    + "First: I ran.\n\nOne more thing: I fell.\n\nNote This: it hurt.\n\n"
                    + "LUND: Thank you both."))
        .isEmpty();
  }
}
