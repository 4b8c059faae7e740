package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "in/IN Holt/NNP/LOCATION versus/IN Vale/NNP; Holt=PERSON, Vale=PERSON; a place and an unseen",
        "in/IN Holt/NNP v./CC Norland/NNP/COUNTRY; Holt=PERSON, Norland=COUNTRY; states go to court",
        "Holt/NNP/PERSON vs/CC Stroudwater/NNP/ORGANIZATION/0.99 ,/,;"
            + " Holt=PERSON, Stroudwater=ORGANIZATION; a firm that the recogniser is sure of",
        "Holt/NNP/ORGANIZATION/0.7 v/CC Vale/NNP/PERSON; Holt=PERSON, Vale=PERSON; an unsure firm",
        "Holt/NNP v./CC Port_Halden/NNP/CITY; Holt=PERSON, Port Halden=CITY; a town of two words",
        "Holt/NNP v./CC City/NNP of/IN Norvik/NNP; Holt=PERSON; no person goes on with of",
        "light/NN versus/IN dark/NN; ''; nothing is written as a name",
      })
  void partiesOfOneWordArePersons(String sentence, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(sentence);
    new CaseNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
