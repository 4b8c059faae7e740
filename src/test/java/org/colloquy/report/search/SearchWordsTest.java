package org.colloquy.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What search takes for a word. */
class SearchWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Good day, Ana.            | good day ana
          Beyoncé ŠKODA e\u0301te\u0301 | beyonce skoda ete
          Søren Łódź Straße Æsir    | soren lodz strasse aesir
          I don't; I don’t; donʼt   | i don't i don't don't
          Lund's, LUND’S and James' | lund 's lund 's and james
          it's O'Brien's            | it 's o'brien 's
          twenty-five ice‑cold      | twenty five ice cold
          3.5% of $1,000            | 3 5 of 1 000
          'quoted' ’tis rock'n'roll | quoted tis rock'n'roll
          s 's x's                  | s s x 's
          ΟΔΟΣ ὁδός                 | οδοσ οδοσ
          İstanbul ılık             | istanbul ilik
          한국어                       | 한국어
          x² ½ Ⅷ                    | x² ½ ⅷ
          — … * "                   | ``
          """)
  void textHasTheseWords(String text, String words) {
    List<String> expected =
        words == null || words.isEmpty() ? List.of() : List.of(words.split(" "));
    assertThat(SearchWords.of(text)).isEqualTo(expected);
  }

  @Test
  void noLanguageOfTheMachineChangesAWord() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(SearchWords.of("TITLE IÇI")).containsExactly("title", "ici");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void halfAPairIsNoLetter() {
    assertThat(SearchWords.of("a\uD835b \uD835\uDC9C")).containsExactly("a", "b", "\uD835\uDC9C");
  }
}
