package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "we/PRP use/VBP Holtly/NNP/PERSON daily/RB; Holtly=MISC; the object of using",
        "we/PRP use/VBP the/DT Holtly/NNP/PERSON one/CD; Holtly=MISC; an article between",
        "Holtly/NNP/PERSON 's/POS website/NN; Holtly=MISC; what only a thing has",
        "I/PRP work/VBP at/IN Holtly/NNP/PERSON now/RB; Holtly=ORGANIZATION; an employer",
        "the/DT ceo/NN of/IN Holtly/NNP/PERSON; Holtly=ORGANIZATION; a company by its officers",
        "on/IN Holtly/NNP/PERSON | in/IN Holtly/NNP/PERSON;"
            + " Holtly=PERSON, Holtly=PERSON; people are voted on, too",
        "they/PRP used/VBD Holt/NNP/PERSON | Holt/NNP/PERSON said/VBD no/DT;"
            + " Holt=PERSON, Holt=PERSON; speaks elsewhere",
        "they/PRP used/VBD Holt/NNP/PERSON | Mr./NNP Holt/NNP/PERSON left/VBD;"
            + " Holt=PERSON, Holt=PERSON; has a title elsewhere",
        "they/PRP used/VBD Holt/NNP/PERSON | Thanks/NNS ,/, Holt/NNP/PERSON ./.;"
            + " Holt=PERSON, Holt=PERSON; is addressed elsewhere",
        "they/PRP used/VBD Holt/NNP/PERSON because/IN he/PRP won/VBD; Holt=PERSON; is a he",
        "we/PRP use/VBP Holt/NNP/PERSON | Ada_Holt/NNP/PERSON wrote/VBD it/PRP;"
            + " Holt=PERSON, Ada Holt=PERSON; part of a longer name",
        "in/IN DockYard/NNP/PERSON; DockYard=ORGANIZATION; written as one word",
        "in/IN McHolt/NNP/PERSON; McHolt=PERSON; a prefix of surnames",
        "we/PRP use/VBP Holtly/NNP/LOCATION; Holtly=MISC; no place either",
        "in/IN Holt/NNP/LOCATION we/PRP use/VBP Holt/NNP/LOCATION; Holt=LOCATION, Holt=LOCATION;"
            + " as often a place",
        "the/DT Holts/NNP/LOCATION on/IN Holts/NNP/LOCATION; Holts=LOCATION, Holts=LOCATION;"
            + " islands and quarters have articles",
      })
  void thingsAreNobody(String text, String expected, String reason) {
    NamedSentences transcript = Tagged.transcript(text);
    new ProductNames().find(transcript);
    assertThat(Tagged.names(transcript.sentences())).as(reason).isEqualTo(expected);
  }
}
