package org.colloquy.entity.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.model.EntityType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name next to a phrase says whom the phrase means. */
class AppositionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Well, the mayor, Dana Kale, came.            ; Dana Kale; the name follows
          Well, the mayor of Nordvik, Dana Kale, came. ; Dana Kale; a place between them
          Well, the mayor from Nordvik (Dana Kale) came.; Dana Kale; brackets do as well as commas
          Well, the mayor - Dana Kale - came.          ; Dana Kale; so do dashes
          Dana Kale, the mayor, came.                  ; Dana Kale; the name precedes
          Dana Kale (the mayor) came.                  ; Dana Kale; the phrase in brackets
          Then the mayor met Dana Kale.                ; nobody   ; a verb between them
          Then the mayor of Nordvik came.              ; nobody   ; a place that belongs to the phrase
          Dana Kale saw the mayor.                     ; nobody   ; a verb between them
          Dana Kale came. So the mayor, he went.       ; nobody   ; the name of another sentence
          """)
  void nameNextToThePhrase(String said, String expected, String reason) throws Exception {
    Talk talk =
        new InventedTalk()
            .person("Dana Kale")
            .named("Nordvik", EntityType.CITY, "Nordvik")
            .phrase("the mayor")
            .of(folder, "LENA ORR, HOST: Good morning.\n\nPAUL VOSS: " + said + "\n");
    assertThat(
            InventedTalk.name(talk, new Appositions(talk).of(InventedTalk.last(talk, "the mayor"))))
        .as(reason)
        .isEqualTo(expected);
  }
}
