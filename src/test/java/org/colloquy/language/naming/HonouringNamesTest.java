package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonouringNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the/DT Holt/NNP/PERSON Amendment/NNP passed/VBD; Holt Amendment=MISC; a law",
        "two/CD Ada_Holt/NNP/PERSON Scholarships/NNPS; Ada Holt Scholarships=MISC; called by a full name",
        "Holt/NNP/PERSON prize/NN money/NN; Holt=PERSON; no capital",
        "Holt/NNP/PERSON Street/NNP; Holt=PERSON; another kind of word",
        "the/DT Lakeland/NNP/COUNTRY Prize/NNP; Lakeland=COUNTRY; no person",
      })
  void whatIsCalledAfterSomebodyIsNobody(String text, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(text);
    new HonouringNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
