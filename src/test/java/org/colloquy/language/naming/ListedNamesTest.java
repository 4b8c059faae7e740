package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedNamesTest {
  private static final String TWO =
      "Holt/NNP/CITY ,/, Ada/NNP/PERSON ./. | Vale/NNP ,/, Tom/NNP/PERSON ./.";
  private static final String THREE = TWO + " | Fenn/NNP/PERSON ,/, Una/NNP/PERSON :/:";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Roe/NNP/PERSON ,/, Jane/NNP/PERSON ./.; Roe, Jane=PERSON; one of several",
        "Roe/NNP ,/, Jane_Mary/NNP/PERSON ./.; Roe, Jane Mary=PERSON; two given names",
        "Roe/NNP ,/, Jane/NNP/PERSON and/CC Doe/NNP ,/, Joe/NNP/PERSON ./.;"
            + " Roe, Jane=PERSON, Doe, Joe=PERSON; two persons in one line",
        "Roe/NNP/PERSON ,/, Jane/NNP/PERSON said/VBD; Roe=PERSON, Jane=PERSON; a sentence goes on",
        "Oslo/NNP/CITY ,/, Norway/NNP/COUNTRY ./.; Oslo=CITY, Norway=COUNTRY; no person",
      })
  void surnamesBeforeGivenNamesAreOneName(String line, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(line + " | " + THREE);
    new ListedNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences()))
        .as(reason)
        .isEqualTo(expected + ", Holt, Ada=PERSON, Vale, Tom=PERSON, Fenn, Una=PERSON");
  }

  @Test
  void twoSentencesThatBeginSoAreNoList() {
    NamedSentences transcript = Tagged.transcript(TWO);
    new ListedNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).isEqualTo("Holt=CITY, Ada=PERSON, Tom=PERSON");
  }
}
