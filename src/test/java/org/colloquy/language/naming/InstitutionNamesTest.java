package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "may/MD it/PRP please/VB the/DT Court/NNP; Court=ORGANIZATION; a capital inside a sentence",
        "the/DT Court/NNP met/VBD | the/DT court/NN met/VBD; ''; written both ways",
        "the/DT Court/NNP | the/DT Court/NNP | the/DT court/NN;"
            + " Court=ORGANIZATION, Court=ORGANIZATION; mostly with a capital",
        "Court/NNP met/VBD; ''; the capital begins the sentence",
        "the/DT County/NNP/LOCATION paid/VBD; County=ORGANIZATION; no place, but who runs it",
        "the/DT Court/NNP Holt/NNP/PERSON; Holt=PERSON; more of a name follows",
        "the/DT River/NNP rose/VBD; ''; no institution",
        "from/IN Office/NNP of/IN the/DT Mayor/NNP; Office of the Mayor=ORGANIZATION; with of",
        "the/DT Harbour/NNP Board/NNP met/VBD; Harbour Board=ORGANIZATION; with words in front",
        "the/DT Halden/NNP/CITY Council/NNP met/VBD; Halden Council=ORGANIZATION; not the city",
        "the/DT Board/NNP/ORGANIZATION of/IN Finance/NNP;"
            + " Board of Finance=ORGANIZATION; seen in part",
        "the/DT Norvik_School/NNP/LOCATION; Norvik School=LOCATION; seen whole",
        "Mayor/NNP Holt/NNP/PERSON Board/NNP; Holt=PERSON; a person is not part of it",
        "a/DT Board/NNP of/IN elders/NNS; ''; what follows has no capital",
      })
  void commonNounsWithACapitalAreInstitutions(String text, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(text);
    new InstitutionNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
