package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.colloquy.model.Cast;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {
  private static final Cast JANE_ROE =
      new Cast(
          List.of(
              new Speaker(
                  "Jane Roe",
                  Naming.FULL,
                  Optional.empty(),
                  Optional.empty(),
                  new TreeSet<>(),
                  List.of())),
          List.of(),
          List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "thanks/UH Jane/NNP Roe/NNP; Jane Roe=PERSON; a speaker in full",
        "thanks/UH Roe/NNP; Roe=PERSON; a speaker's surname",
        "in/IN Halden/NNP/CITY | near/IN Halden/NNP; Halden=CITY, Halden=CITY; found elsewhere",
        "in/IN Halden/NNP/CITY | halden/NN; Halden=CITY; another spelling",
        "in/IN Halden/NNP/CITY | a/DT Halden/JJ day/NN; Halden=CITY; the tagger sees no name",
        "in/IN Halden/NNP/CITY | the/DT Halden/NNP of/IN old/JJ; Halden=CITY; it goes on with of",
        "Ada_Holt/NNP/PERSON | Holt/NNP; Ada Holt=PERSON, Holt=PERSON; the surname of a person",
        "It/NNP/ORGANIZATION | It/NNP; It=ORGANIZATION; too short to tell anything",
        "Holt/NNP/CITY | Holt/NNP/PERSON | Holt/NNP/PERSON;"
            + " Holt=PERSON, Holt=PERSON, Holt=PERSON; twice as often a person",
        "Holt/NNP/CITY | Holt/NNP/PERSON; Holt=CITY, Holt=PERSON; once each",
        "Vale/NNP/CITY | Vale/NNP/LOCATION | Vale/NNP/LOCATION;"
            + " Vale=CITY, Vale=LOCATION, Vale=LOCATION; kinds of one family",
        "Holt/NNP/CITY | Holt/NNP/CITY | Holt/NNP/PERSON | Holt/NNP;"
            + " Holt=CITY, Holt=CITY, Holt=CITY, Holt=CITY; missed, and the other way round",
        "Norse/NNP/NATIONALITY | Norse/NNP/PERSON | Norse/NNP/PERSON;"
            + " Norse=NATIONALITY, Norse=PERSON, Norse=PERSON; a people is not put to the vote",
      })
  void namesAreFoundAgain(String text, String expected, String reason) {
    List<SentenceNames> sentences = Tagged.sentences(text);
    KnownNames known = new KnownNames(JANE_ROE);
    sentences.forEach(known::learn);
    sentences.forEach(known::complete);
    assertThat(Tagged.names(sentences)).as(reason).isEqualTo(expected);
  }
}
