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
    "Jane Roe, Roe, false",
    "Roe, Jim Roe Jr., true",
    "Jim Roe, Jim Roe Jr., false",
    "Jim Roe Jr., Jim Roe, false",
    "Jim Roe Jr., Jim Q. Roe Jr., true",
    "Jim Roe Jr., Jim Roe III, false",
    "Roe Jr., Jim Roe Jr., true",
    "Roe Jr., Jim Roe, false",
    "Jim W. Roe, Jim H. W. Roe, false",
    "Jim H. Roe, Jim Henry W. Roe, true",
    "[Jim H.] Roe, Jim H. Roe, true"
  })
  void shortFormsFit(String part, String whole, boolean fits) {
    assertThat(PersonName.parse(part).isShortFor(PersonName.parse(whole))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jim Roe JR              | Jim Roe Jr.",
        "Jim Roe, jr.            | Jim Roe Jr.",
        "Senator Jim Roe iii     | Jim Roe III",
        "Queen Ada II            | Ada II",
        "Jim Roe                 | Jim Roe"
      })
  void generationIsWrittenAsTheReportsDo(String text, String complete) {
    assertThat(PersonName.parse(text).complete()).isEqualTo(complete);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jim Roe, Jr. came                | Jr.",
        "Jim Roe Sr., who came            | Sr.",
        "Jim Roe III                      | III",
        "Jim Roe came                     | ''",
        "Jim Roe, Sr. Director, came      | ''",
        "Jim Roe Srinivasan               | ''"
      })
  void generationStandsBehindAName(String text, String generation) {
    assertThat(PersonName.generationBehind(text, "Jim Roe".length())).isEqualTo(generation);
  }
}
