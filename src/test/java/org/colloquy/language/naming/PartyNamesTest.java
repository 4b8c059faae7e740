package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the/DT Harbour_Party/NNP/ORGANIZATION won/VBD; Harbour Party=POLITICAL_PARTY; behind an article",
        "the/DT Harbour_Party/NNP/ORGANIZATION won/VBD | Harbour_Party/NNP/ORGANIZATION voters/NNS;"
            + " Harbour Party=POLITICAL_PARTY, Harbour Party=POLITICAL_PARTY; found again without one",
        "on/IN Boat_Party/NNP/ORGANIZATION we/PRP; Boat Party=ORGANIZATION; a programme",
        "the/DT Garden_Party/NNP/MISC was/VBD; Garden Party=MISC; a festivity",
        "Republican_Party/NNP/ORGANIZATION leaders/NNS; Republican Party=POLITICAL_PARTY; a known word",
        "the/DT GOP/NNP/ORGANIZATION won/VBD; GOP=POLITICAL_PARTY; a name from the list",
        "Republicans/NNPS/MISC voted/VBD; Republicans=PARTY_MEMBERS; in the plural",
        "a/DT Democrat/NNP/IDEOLOGY said/VBD; Democrat=PARTY_MEMBERS; in the singular",
        "a/DT Libertarian/NNP/IDEOLOGY said/VBD; Libertarian=IDEOLOGY; a conviction",
        "the/DT Libertarian_Party/NNP/ORGANIZATION lost/VBD | a/DT Libertarian/NNP/IDEOLOGY;"
            + " Libertarian Party=POLITICAL_PARTY, Libertarian=PARTY_MEMBERS; the party is named",
        "the/DT Democratic_Republic/NNP/COUNTRY; Democratic Republic=COUNTRY; another name",
        "Tory/NNP/PERSON sang/VBD; Tory=PERSON; seen as somebody",
      })
  void partiesAreNotTheirMembers(String text, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(text);
    new PartyNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
