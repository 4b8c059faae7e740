package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PactNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "as/IN the/DT Nordvik/NNP/CITY agreement/NN ./.; Nordvik agreement=MISC; called after a city",
        "the/DT Norland/NNP/COUNTRY treaty/NN is/VBZ; Norland treaty=MISC; called after a country",
        "the/DT Port_Halden/NNP/LOCATION pact/NN; Port Halden pact=MISC; a place of two words",
        "Nordvik/NNP/CITY agreement/NN was/VBD; Nordvik=CITY; no determiner: the place may agree",
        "the/DT Nordvik/NNP/CITY mayor/NN; Nordvik=CITY; no agreement",
        "the/DT Holt/NNP/PERSON agreement/NN; Holt=PERSON; no place",
        "in/IN the/DT Nordvik/NNP/CITY; Nordvik=CITY; the end of the sentence",
        "the/DT Norland/NNP/COUNTRY Treaty_Office/NNP/ORGANIZATION;"
            + " Norland=COUNTRY, Treaty Office=ORGANIZATION; the second word is in another name",
      })
  void placesBeforeAnAgreementAreItsName(String sentence, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(sentence);
    new PactNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
