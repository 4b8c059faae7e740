package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptiveNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the/DT State/NN of/IN West/NNP Norland/NNP; West Norland=LOCATION; a place that says so",
        "the/DT State/NN of/IN Norland/NNP/COUNTRY; Norland=COUNTRY; known already",
        "a/DT state/NN of/IN Grace/NNP; ''; no capital",
        "Head/NN of/IN Norland/NNP; ''; no word for a place",
        "Lakenews/NNP asked/VBD; Lakenews=ORGANIZATION; a publication by its ending",
        "News/NNP asked/VBD; ''; the ending alone",
        "lakenews/NNP asked/VBD; ''; no capital",
        "Lakenews/NNP/PERSON asked/VBD; Lakenews=PERSON; seen as something else",
      })
  void namesSayWhatTheyAre(String sentence, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(sentence);
    new DescriptiveNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
