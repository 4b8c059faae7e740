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
        "Holtly/NNP/PERSON 2.10/CD is/VBZ out/RP; Holtly=MISC; a number of a version",
        "she/PRP worked/VBD on/IN Holtly/NNP/PERSON; Holtly=MISC; people do not work on people",
        "a/DT version/NN of/IN Holtly/NNP/PERSON; Holtly=MISC; people have no versions",
        "Holt/NNP/PERSON 3/CD; Holt=PERSON; a number may be that of a page",
        "use/VB Holtly/NNP/PERSON and/CC run/VB Holtly/NNP/PERSON"
            + " | tell/VB those/DT on/IN Holtly/NNP/PERSON who/WP pay/VBP;"
            + " Holtly=MISC, Holtly=MISC, Holtly=MISC; the pronoun means somebody else",
        "use/VB Holtly/NNP/PERSON and/CC run/VB Holtly/NNP/PERSON"
            + " | no/DT ,/, Holtly/NNP/PERSON ./.;"
            + " Holtly=MISC, Holtly=MISC, Holtly=MISC; the end of a list looks like an address",
        "use/VB Holtly/NNP/PERSON and/CC run/VB Holtly/NNP/PERSON for/IN Holtly/NNP/PERSON"
            + " and/CC Holtly/NNP/PERSON or/CC Holtly/NNP/PERSON or/CC Holtly/NNP/PERSON"
            + " of/IN Holtly/NNP/PERSON | Scaling_Holtly/NNP/PERSON is/VBZ old/JJ;"
            + " Holtly=MISC, Holtly=MISC, Holtly=MISC, Holtly=MISC, Holtly=MISC, Holtly=MISC,"
            + " Holtly=MISC, Scaling Holtly=PERSON; a longer name without a given name, once in eight",
        "use/VB Holtly/NNP/PERSON | Holtly_Core/NNP/PERSON is/VBZ old/JJ;"
            + " Holtly=MISC, Holtly Core=PERSON; a part of the product",
        "we/PRP use/VBP Holt/NNP/PERSON | Zorvan_Holt/NNP/PERSON wrote/VBD it/PRP;"
            + " Holt=PERSON, Zorvan Holt=PERSON; a given name that no list has",
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
