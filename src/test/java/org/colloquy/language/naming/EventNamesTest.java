package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "before/IN Hurricane/NNP Holt/NNP/PERSON came/VBD; Hurricane Holt=MISC; one name",
        "Cyclone/NNP Holt/NNP | Holt/NNP/CITY grew/VBD; Cyclone Holt=MISC, Holt=MISC;"
            + " the event by itself",
        "Cyclone/NNP Holt/NNP | saw/VBD Holt/NNP; Cyclone Holt=MISC, Holt=MISC; missed elsewhere",
        "a/DT hurricane/NN Holt/NNP/PERSON saw/VBD; Holt=PERSON; no name of its own",
        "Hurricane/NNP warning/NN; ''; no name behind it",
      })
  void stormsAreNeitherPersonsNorPlaces(String text, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(text);
    new EventNames().find(transcript);
    transcript.sentences().forEach(transcript.known()::complete);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
