package org.colloquy.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "donâ€™t, don’t, an apostrophe of three bytes",
    "JosÃ© MartÃ\u00ADnez, José Martínez, a letter whose second byte is a soft hyphen",
    "Ã¢â‚¬Å“Yes, “Yes, read in the wrong charset twice",
    "ï»¿JANE ROE, JANE ROE, a byte-order mark",
    "Mar\u00ADtha, Martha, a soft hyphen",
    "O\u200BHara\u200E, OHara, a zero-width space and a mark of direction",
    "Marti\u0301nez, Martínez, a combining accent",
    "MARTÍNEZ, MARTÍNEZ, an accent that was always right",
    "Ã la carte, Ã la carte, a lone letter with a plain space behind it is left as it is",
    "ÂNGELA, ÂNGELA, a letter that begins a name",
    "one\u2028two, 'one\ntwo', a line separator",
  })
  void cleans(String given, String clean, String reason) {
    assertThat(CleanText.of(given).text()).as(reason).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "donâ€™t go, go",
    "xÃ¢â‚¬â„¢y and z, and",
    "a\u00ADb\u00ADc d, d",
    "e\u0301e\u0301 f, f"
  })
  void offsetsLeadBackToTheFile(String given, String word) {
    CleanText clean = CleanText.of(given);
    int start = clean.text().indexOf(word);
    assertThat(
            given.substring(
                clean.offsets().inFile(start), clean.offsets().inFile(start + word.length())))
        .isEqualTo(word);
  }

  @Property
  void plainTextIsLeftAlone(
      @ForAll @Chars({'a', 'B', ' ', '.', '\n', 'é', '’', '—', '“'}) String text) {
    CleanText clean = CleanText.of(text);
    assertThat(clean.text()).isEqualTo(text);
    assertThat(clean.offsets().shifts()).isEmpty();
    assertThat(clean.repaired()).isZero();
  }

  @Property
  void whatWasReadInTheWrongCharsetComesBack(
      @ForAll @StringLength(max = 40) @Chars({'a', ' ', 'é', 'ñ', 'ü', '’', '“', '—', '…', 'č'})
          String text) {
    String damaged = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
    if (damaged.indexOf('\uFFFD') < 0) {
      assertThat(CleanText.of(damaged).text()).isEqualTo(text);
    }
  }

  @Property
  void offsetsRiseAndStayInTheFile(@ForAll String text) {
    CleanText clean = CleanText.of(text);
    int before = -1;
    for (int i = 0; i <= clean.text().length(); i++) {
      int there = clean.offsets().inFile(i);
      assertThat(there).isBetween(Math.max(0, before), text.length());
      before = there;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'Well, I don’t think so, said José. “It’s a café,” she said — twice.', windows-1252",
    "x-MacRoman, 'Well, I don’t think so, said José. “It’s a café,” she said — twice.', x-MacRoman",
    "windows-1251, 'Мы не знаем, что будет дальше. Спасибо вам большое за разговор.', windows-1251",
    "UTF-16LE, 'JANE ROE, HOST: Good morning.', UTF-16LE",
    "UTF-16BE, 'JANE ROE, HOST: Good morning.', UTF-16BE",
  })
  void guessesTheCharsetOfTextWithoutAMark(String charset, String text, String expected) {
    TextDecoder.Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)));
    assertThat(decoded)
        .isEqualTo(new TextDecoder.Decoded.Text(text, Charset.forName(expected), true));
  }
}
