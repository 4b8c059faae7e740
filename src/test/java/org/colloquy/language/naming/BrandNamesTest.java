package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "use/VB breadHow/NN | breadHow/NN helps/VBZ; breadHow=MISC, breadHow=MISC; said twice",
        "use/VB breadHow/NN now/RB | it/PRP helps/VBZ; ''; once may be a slip",
        "the/DT breadhow/NN | a/DT breadhow/NN; ''; no capital inside",
        "Mc/NNP/PERSON McHow/NNP | McHow/NNP; Mc=PERSON; begins with a capital",
      })
  void smallLettersWithACapitalInsideAreAName(String text, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(text);
    new BrandNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
