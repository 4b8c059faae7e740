package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Names parted from titles, and which short form can stand for which full name. */
class PersonNameTest {
  @ParameterizedTest
  @CsvFileSource(resources = "person-names.csv", numLinesToSkip = 1)
  void titlesAreSetApart(String text, String titles, String name, String reason) {
    PersonName parsed = PersonName.parse(text);
    assertThat(parsed.titles()).as(reason).isEqualTo(titles == null ? "" : titles);
    assertThat(parsed.full()).as(reason).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "ROE, Jane Roe, true",
    "Jane, Jane Roe, true",
    "Martinez, A MARTÍNEZ, true",
    "van Aalderen, Joost van Aalderen, true",
    "Jane Roe, Jane Q. Roe, true",
    "John Roe, Jane Roe, false",
    "Doe, Jane Roe, false",
    "Jane Roe, Roe, false"
  })
  void shortFormsFit(String part, String whole, boolean fits) {
    assertThat(PersonName.parse(part).isShortFor(PersonName.parse(whole))).isEqualTo(fits);
  }
}
