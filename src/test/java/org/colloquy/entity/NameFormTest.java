package org.colloquy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.lexicon.WordKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Acme; Acme Inc.; true; an ending",
        "Acme; Acme Lines; true; a shipping company",
        "Acme; Acme Ferries; true; a ferry company",
        "Acme; ACME, INC; true; marks and case do not count",
        "Acme Widgets; Acme Widgets Group plc; true; two endings",
        "Acme; Acme and Sons; true; joined",
        "Acme; Acme; false; nothing is added",
        "Acme; Acme Analytics; false; another thing",
        "Acme; Acme Analytics Inc.; false; the other thing's ending",
        "Acme; Acmeland Inc.; false; another word",
        "Acme Inc.; Acme; false; the other way round",
      })
  void anEndingAddsNothingToAName(String name, String longer, boolean added, String reason) {
    assertThat(new NameForm(name).isEndedBy(new NameForm(longer), WordKind.COMPANY_ENDING))
        .as(reason)
        .isEqualTo(added);
  }
}
