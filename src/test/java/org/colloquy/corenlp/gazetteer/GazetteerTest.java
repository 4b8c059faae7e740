package org.colloquy.corenlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the gazetteer does where the original is undecided, depends on the machine, or is broken.
 */
class GazetteerTest {
  @Test
  void theFirstOfEqualRulesIsTaken() {
    Gazetteer names = caseless("york city\tCITY\tMISC\t1\nnew york\tTITLE\tMISC\t1\n");

    assertThat(found(names, "new york city")).containsExactly("1-3 CITY");
  }

  @Test
  void theEarlierPlaceOfOneRuleIsTaken() {
    assertThat(found(caseless("a a\tCITY\tMISC\t1\n"), "a a a")).containsExactly("0-2 CITY");
  }

  @Test
  void capitalsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(found(caseless("india\tCOUNTRY\tMISC\t1\n"), "INDIA"))
          .containsExactly("0-1 COUNTRY");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyRulesAreKeptApart() {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      file.append("w")
          .append(i)
          .append(" x")
          .append(i % 7)
          .append("\tT")
          .append(i % 3)
          .append('\n');
    }
    Gazetteer names = caseless(file.toString());

    assertThat(found(names, "W4999 X1 w4998 x1 w4998 x0")).containsExactly("0-2 T1", "4-6 T0");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'a\tCITY\n\nb\tCITY', 'line 2: a rule needs a type'",
    "'a', 'line 1: a rule needs a type'",
    "' \tCITY', 'line 1: a rule without words'",
    "'( /a/ /b/ )\tCITY', 'line 1: rules of TokensRegex'",
    "'a\tCITY\tMISC\t1\t1', 'line 1: groups of words'",
    "'a\tCITY\tMISC\t1\t0\tx', 'line 1: a rule has two to five columns'",
    "'a\tCITY\tMISC\tx', 'line 1: '"
  })
  void aLineThatIsNoRuleIsNamed(String file, String message) {
    assertThatThrownBy(() -> caseless(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'u\\.s\\.', u.s.",
    "'[Cc]lass', 'Class class'",
    "'N\\.?Y', 'N.Y NY'",
    "'a|bc?', 'a b bc'",
    "'x\\/', x/"
  })
  void aPatternForAFewWordsIsTheListOfThem(String regex, String words) {
    assertThat(FiniteRegex.expand(regex).orElseThrow()).containsExactlyInAnyOrder(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "a.", "a*", "[^a]", "[a-c]", "(a)", "a??", "a?+b", "\\w", "a{2}", "$1", "?", "[a", "a\\"
  })
  void aPatternForUnknownWordsIsNone(String regex) {
    assertThat(FiniteRegex.expand(regex)).isEmpty();
  }

  private static Gazetteer caseless(String file) {
    return new GazetteerBuilder().add(file.getBytes(StandardCharsets.UTF_8), true).build();
  }

  private static List<String> found(Gazetteer names, String sentence) {
    return names.matches(List.of(sentence.split(" "))).stream()
        .map(m -> m.start() + "-" + m.end() + " " + m.ruleType().type())
        .toList();
  }
}
