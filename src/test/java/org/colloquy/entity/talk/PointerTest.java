package org.colloquy.entity.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;
import org.colloquy.model.Traits;
import org.colloquy.model.Traits.Gender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that point at somebody or something. */
class PointerTest {
  private static Pointer pointer(String word) {
    Span span = new Span(0, word.length());
    return Pointer.of(
        new Mention(
            span,
            span,
            0,
            Mention.Kind.PRONOUN,
            Mention.Person.THIRD,
            Optional.empty(),
            OptionalDouble.empty(),
            Traits.UNKNOWN,
            Optional.empty()),
        word);
  }

  @ParameterizedTest
  @CsvSource({
    "Him, HE, HE",
    "himself, HE, HE",
    "hers, SHE, SHE",
    "HER, SHE, SHE",
    "them, THEY, OPEN",
    "its, IT, OPEN",
    "whoever, NONE, OPEN"
  })
  void pronounsPointByTheirForms(String word, Pointer pointer, Gender gender) {
    assertThat(pointer(word)).isEqualTo(pointer);
    assertThat(pointer(word).gender()).isEqualTo(gender);
  }
}
