package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the/DT Norwegians/NNPS/MISC won/VBD; Norwegians=NATIONALITY; a people",
        "Asian-Americans/NNPS/MISC voted/VBD; Asian-Americans=NATIONALITY; of two words",
        "the/DT Quakers/NNPS/MISC met/VBD; Quakers=RELIGION; believers",
        "the/DT Norwegian_Blue/NNP/MISC; Norwegian Blue=MISC; part of another name",
        "the/DT Dodgers/NNPS/MISC won/VBD; Dodgers=MISC; no people",
        "the/DT Norwegian/NNP/ORGANIZATION flies/VBZ; Norwegian=ORGANIZATION; seen as a company",
      })
  void pluralsOfPeoplesAreNoMiscellanea(String text, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(text);
    new PeopleNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
