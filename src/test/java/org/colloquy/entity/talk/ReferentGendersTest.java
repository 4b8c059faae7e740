package org.colloquy.entity.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.model.EntityType;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gender that names, titles and nouns tell. */
class ReferentGendersTest {
  @TempDir private Path folder;
  private final GenderWords words = new GenderWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Quill Roe ; Mr Roe            ; HE  ; true ; a man's form of address
          Quill Roe ; Mrs Roe           ; SHE ; true ; a woman's
          John Roe  ; John Roe          ; HE  ; true ; a man's given name
          Mary Roe  ; Mary Roe          ; SHE ; true ; a woman's
          John Roe  ; Mrs John Roe      ; HE  ; true ; his wife, who says nothing of John Roe
          John Roe  ; Mrs Roe           ; SHE ; true ; the form of address outweighs the given name
          Quill Roe ; Senator Quill Roe ; OPEN; false; an office tells nothing
          Quill Roe ; Quill Roe         ; OPEN; false; neither does a name that is not listed
          """)
  void ofPeople(String name, String form, Gender expected, boolean certain, String reason)
      throws Exception {
    Talk talk =
        new InventedTalk()
            .named(name, EntityType.PERSON, form)
            .of(folder, "LENA ORR, HOST: Good morning.\n\nPAUL VOSS: Then came " + form + ".\n");
    ReferentGenders genders = new ReferentGenders(talk, words);
    assertThat(talk.referents().get(0).names()).hasSize(1);
    assertThat(genders.of(0)).as(reason).isEqualTo(expected);
    assertThat(genders.isCertain(0)).as(reason).isEqualTo(certain);
    assertThat(genders.clash(Pointer.HE, 0)).isEqualTo(expected == Gender.SHE);
    assertThat(genders.clash(Pointer.SHE, 0)).isEqualTo(expected == Gender.HE);
  }

  @Test
  void thingsHaveNoGenderWhateverTheirNames() throws Exception {
    Talk talk =
        new InventedTalk()
            .named("John Deere", EntityType.ORGANIZATION, "John Deere")
            .of(folder, "LENA ORR, HOST: Hello.\n\nPAUL VOSS: Then came John Deere.\n");
    assertThat(new ReferentGenders(talk, words).of(0)).isEqualTo(Gender.IT);
  }

  @ParameterizedTest
  @CsvSource({"John Roe, HE", "MARY Roe, SHE", "Roe, OPEN", "Quill John, OPEN"})
  void givenNames(String name, Gender expected) {
    assertThat(words.ofName(PersonName.parse(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"son, HE", "daughter, SHE", "mr, HE", "mrs, SHE", "mayor, OPEN", "Son, OPEN"})
  void nouns(String noun, Gender expected) {
    assertThat(words.ofNoun(noun)).isEqualTo(expected);
  }
}
