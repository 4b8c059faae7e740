package org.colloquy.entity.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.model.EntityType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a bare office. */
class NamedOfficesTest {
  @TempDir private Path folder;

  private Talk talk(String said) throws Exception {
    return new InventedTalk()
        .person("Barack Obama")
        .person("Donald Trump")
        .person("Joe Biden")
        .person("Dana Kale")
        .person("Olaf Berg")
        .named("Nordvik", EntityType.CITY, "Nordvik")
        .phrase("the president")
        .phrase("the mayor")
        .phrase("our president")
        .phrase("a president")
        .phrase("the old president")
        .of(folder, "LENA ORR, HOST: Good morning.\n\nPAUL VOSS: " + said + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          President Donald Trump met President Barack Obama.     ; president; Donald Trump; two of the list have the office: the later one
          President Barack Obama met President Donald Trump.     ; president; Donald Trump; in any order of the text
          President Joe Biden met President Donald Trump.        ; president; nobody      ; one of them before and after the other, and no day
          Senator Joe Biden met Dana Kale.                       ; president; nobody      ; who has another office is not the president
          President Dana Kale met President Barack Obama.        ; president; Barack Obama; one of the list rather than anybody else
          President Dana Kale met President Olaf Berg.           ; president; nobody      ; two have it, and none is of the list
          Dana Kale met Barack Obama.                            ; president; Barack Obama; nobody has the title, and one of the list is named
          Donald Trump met Barack Obama.                         ; president; nobody      ; nobody has the title, and two of the list are named
          Dana Kale met Barack Obama.                            ; mayor    ; nobody      ; the list is about one office
          President Dana Kale met Barack Obama.                  ; president; Dana Kale   ; the title in the transcript outweighs the list
          Then Vice President Dana Kale met President Olaf Berg. ; president; Olaf Berg   ; the vice president is not the president
          Then Vice President Joe Biden met President Barack Obama.; president; Barack Obama; not even one who was it later
          Then former President Dana Kale met President Olaf Berg.; president; Olaf Berg  ; nor is the former one
          Then Freedonian President Dana Kale met Olaf Berg.     ; president; Dana Kale   ; a limited title is better than none
          Then Mayor Dana Kale met Olaf Berg.                    ; mayor    ; Dana Kale   ; the only one who has it
          Well, the mayor, Dana Kale, met Olaf Berg.             ; mayor    ; Dana Kale   ; an apposition gives an office
          """)
  void holder(String said, String office, String expected, String reason) throws Exception {
    Talk talk = talk(said);
    assertThat(InventedTalk.name(talk, new NamedOffices(talk).holder(office)))
        .as(reason)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "May 1 2016, Barack Obama",
    "May 1 2018, Donald Trump",
    "May 1 2023, nobody",
    "May 1 2026, Donald Trump"
  })
  void theDayTellsWhoIsInOffice(String day, String expected) throws Exception {
    Talk talk =
        new InventedTalk()
            .person("Barack Obama")
            .person("Donald Trump")
            .of(
                folder,
                "The ferry that never came\n\n"
                    + day.replace(" 20", ", 20")
                    + "\n\nLENA ORR, HOST: Good morning.\n\nPAUL VOSS: President Barack Obama and"
                    + " President Donald Trump came.\n");
    assertThat(talk.transcript().date()).isPresent();
    assertThat(InventedTalk.name(talk, new NamedOffices(talk).holder("president")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the president           ; Olaf Berg; a bare office
          our president           ; Olaf Berg; of ours
          a president             ; nobody   ; anybody who has it
          the old president       ; nobody   ; somebody else than the one who has it now
          the president of Nordvik; nobody   ; of somewhere
          """)
  void onlyTheBareOfficeMeansItsHolder(String phrase, String expected, String reason)
      throws Exception {
    Talk talk = talk("Then President Olaf Berg met Dana Kale. So " + phrase + " left.");
    int mention = InventedTalk.last(talk, phrase.replace(" of Nordvik", ""));
    assertThat(InventedTalk.name(talk, new NamedOffices(talk).holderMeantBy(mention)))
        .as(reason)
        .isEqualTo(expected);
  }
}
