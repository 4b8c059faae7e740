package org.colloquy.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.Speaker.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels taken apart: name, role, affiliation, and what is none of them. */
class LabelParserTest {
  @ParameterizedTest(name = "{0}: {6}")
  @CsvFileSource(resources = "labels.csv", numLinesToSkip = 1, delimiter = '|')
  void labelIsTakenApart(
      String printed,
      String titles,
      String name,
      Naming naming,
      String role,
      String affiliation,
      String reason) {
    ParsedLabel label = ParsedLabel.parse(printed);
    assertThat(label.printed()).isEqualTo(printed);
    assertThat(label.name().titles()).as(reason).isEqualTo(titles == null ? "" : titles);
    assertThat(label.name().full()).as(reason).isEqualTo(name);
    assertThat(label.naming()).as(reason).isEqualTo(naming);
    assertThat(label.role().orElse(null)).as(reason).isEqualTo(role);
    assertThat(label.affiliation().orElse(null)).as(reason).isEqualTo(affiliation);
  }

  @Test
  void roleAndBracketsAreNoPartOfTheKeyOfANamedPerson() {
    assertThat(ParsedLabel.parse("ADA COLE, HOST").key())
        .isEqualTo(ParsedLabel.parse("Ada Cole (Marsh Radio)").key())
        .isNotEqualTo(ParsedLabel.parse("IVO COLE").key());
  }

  @Test
  void numberAndPlaceTellAnonymousSpeakersApart() {
    assertThat(ParsedLabel.parse("UNIDENTIFIED MAN #1").key())
        .isEqualTo(ParsedLabel.parse("Unidentified Man #1 (through interpreter)").key())
        .isNotEqualTo(ParsedLabel.parse("UNIDENTIFIED MAN #2").key());
    assertThat(ParsedLabel.parse("CALLER (Lakeland)").key())
        .isNotEqualTo(ParsedLabel.parse("CALLER (Port Halden)").key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ",", "A, (", "((B))", "A (B) C", " - ", "()", "[x]", ", JR."})
  void labelWithoutANameIsTakenAsItIs(String label) {
    ParsedLabel parsed = ParsedLabel.parse(label);
    assertThat(parsed.name().full()).isNotEmpty();
    assertThat(parsed.key()).isNotNull();
  }
}
