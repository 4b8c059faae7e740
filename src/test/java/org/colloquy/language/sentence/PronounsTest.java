package org.colloquy.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {
  private static List<CoreLabel> tokens(String words) {
    return Arrays.stream(words.split(" "))
        .map(
            word -> {
              CoreLabel token = new CoreLabel();
              token.setWord(word);
              return token;
            })
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Your Honor , I object; 0; 1; a title
          may it please your honors; 3; 4; several
          your horse is here; 0; -1; no title
          Yes , sir .; 2; 2; between marks
          Counsel , go on; 0; 0; at the start
          a sir ,; 1; -1; somebody of whom one speaks
          Sir Holt ,; 0; -1; in front of a name
          thank your; 1; -1; the end of the sentence
          """)
  void formsOfAddressAreFound(String words, int at, int end, String reason) {
    assertThat(Pronouns.endOfAddress(tokens(words), at)).as(reason).isEqualTo(end);
  }
}
