package org.colloquy.entity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.colloquy.entity.talk.GenderWords;
import org.colloquy.entity.talk.InventedTalk;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.ReferentGenders;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Certainty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pronoun may mean somebody who has no name. */
class NamelessPeopleTest {
  @TempDir private Path folder;

  private Talk talk(String said) throws Exception {
    return new InventedTalk()
        .person("Peter Berg")
        .personPhrase("my son")
        .personPhrase("my sons")
        .personPhrase("my daughter")
        .personPhrase("my neighbour")
        .phrase("my boat")
        .of(folder, "LENA ORR, HOST: Good morning.\n\nPAUL VOSS: " + said + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          I sent my son away. So he left.                       ; my son      ; he may be the son
          I sent my neighbour away. So he left.                 ; my neighbour; or anybody whose noun tells no gender
          I sent my daughter away. So he left.                  ; ''          ; the daughter is not he
          I sent my daughter away. So she left.                 ; my daughter ; but she
          I saw my son. I saw my daughter. So he left.          ; my son      ; the last one who agrees
          I saw my son. I saw my neighbour. So he left.         ; my neighbour; the last one of all
          I sent my sons away. So he left.                      ; ''          ; several are not he
          I sold my boat. So he left.                           ; ''          ; a thing is not he
          I saw my son. I ate. I slept. So he left.             ; my son      ; three sentences before
          I saw my son. I ate. I slept. I woke. So he left.     ; ''          ; four are too many
          So he left. I saw my son.                             ; ''          ; nobody who comes later
          """)
  void theLastOneBefore(String said, String expected, String reason) throws Exception {
    Talk talk = talk(said);
    boolean he = said.contains(" he ");
    NamelessPeople people =
        new NamelessPeople(talk, new Discourse(talk), new ReferentGenders(talk, new GenderWords()));
    OptionalInt found =
        people.lastBefore(
            InventedTalk.last(talk, he ? "he" : "she"), he ? Pointer.HE : Pointer.SHE);
    assertThat(found.isPresent() ? talk.text(found.getAsInt()) : "").as(reason).isEqualTo(expected);
  }

  private double ofPeter(String said) throws Exception {
    Talk talk = talk(said);
    int he = InventedTalk.last(talk, "He");
    return ReferenceResolver.resolve(
            talk.transcript(), talk.cast(), talk.annotations(), talk.referents())
        .stream()
        .filter(word -> word.choice().mention() == he)
        .findFirst()
        .orElseThrow()
        .choice()
        .of(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my son", "my neighbour"})
  void somebodyWithoutANameIsMeantRatherThanWhoWasNamedBefore(String who) throws Exception {
    String peter = "Peter Berg came here in the spring, when the ice was gone from the harbour. ";
    String he = "He smiled, and then the boats came in, and everybody ran to the pier to see them.";
    double alone = ofPeter(peter + he);
    double behind = ofPeter(peter + "Then came " + who + " with the dogs. " + he);
    assertThat(alone).as("it counts").isGreaterThan(Certainty.SHIPPED.pronoun());
    assertThat(behind).as("it is rather somebody else").isLessThan(0.5);
  }
}
