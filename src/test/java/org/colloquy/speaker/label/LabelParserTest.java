package org.colloquy.speaker.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.Speaker.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels are taken apart into name, role, affiliation and the rest. */
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

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(         | (    | (     | a bracket that nothing closes is no description",
        "`,`       | `,`  | `,`   | a comma alone parts no role from a name",
        "A, (      | A, ( | a, (  | what is left in front of the sign is too short for a name",
        "((B))     | ()   | ()    | the inner brackets are a description, the outer ones stay",
        "A (B) C   | A C  | a c   | a name may go on behind its brackets",
        "` - `     | -    | -     | a dash alone parts no role from a name",
        "()        | ()   | ()    | empty brackets describe nothing",
        "[x]       | [x]  | [x]   | brackets hide all of the name, so they stay",
        "`, JR.`   | `,`  | `,, jr` | a generation tells apart even those who have no name"
      })
  void labelWithoutANameIsTakenAsItIs(String label, String name, String key, String reason) {
    ParsedLabel parsed = ParsedLabel.parse(label);
    assertThat(parsed.name().full()).as(reason).isEqualTo(name);
    assertThat(parsed.key()).as(reason).isEqualTo(key);
  }
}
