package org.colloquy.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The program and the page's script find the same words. Skipped where there is no Chromium. */
class SearchWordsIT {
  private static final Path SCRIPT =
      Path.of("src/main/resources/org/colloquy/report/page/words.js");

  private static final int TEXTS = 20_000;
  private static final int AT_ONCE = 1_000;

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "s",
          "S",
          "'s",
          "’S",
          "'",
          "’",
          "‘",
          "ʼ",
          "＇",
          "-",
          "‑",
          "—",
          " ",
          "\n",
          "7",
          "½",
          "Ⅷ",
          "é",
          "e\u0301",
          "É",
          "\u0301",
          "\u0327",
          "\u20DD",
          "ß",
          "ẞ",
          "ø",
          "Ł",
          "İ",
          "ı",
          "Σ",
          "ς",
          "ὁ",
          "ᾼ",
          "ǅ",
          "ﬁ",
          "한",
          "\u1100\u1161",
          "漢",
          "ि",
          "क",
          "\u064B",
          "ا",
          "\u200D",
          "\u00AD",
          "\uFEFF",
          "\uD835\uDC9C",
          "\uD83D\uDE00",
          "\uD835",
          "\uDC9C",
          "\u0345",
          "K",
          "*",
          "\"",
          "@",
          "_",
          ".",
          ",",
          "\u0000",
          "\u2028");

  private static String nasty(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(assigned(random));
      }
    }
    return text.toString();
  }

  /** A character of the basic plane that this Java knows; browsers know newer ones. */
  private static int assigned(Random random) {
    int c = random.nextInt(0x10000);
    return Character.getType(c) == Character.UNASSIGNED ? 'x' : c;
  }

  @Test
  void scriptFindsTheSameWords() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    Random random = new Random(7);
    List<String> texts = new ArrayList<>(List.of(InventedTranscripts.text(3, 400)));
    for (int i = 0; i < TEXTS; i++) {
      texts.add(nasty(random));
    }
    String script = Files.readString(SCRIPT);
    try (Chromium browser = Chromium.start()) {
      BrowserPage page = browser.page();
      for (int from = 0; from < texts.size(); from += AT_ONCE) {
        List<String> some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
        JsonNode found =
            page.value(
                "(() => {"
                    + script
                    + "; return ["
                    + String.join(",", some.stream().map(SearchWordsIT::literal).toList())
                    + "].map((text) => wordsOf(text).map(({word, from, to}) => [word, from, to]));"
                    + " })()");
        for (int i = 0; i < some.size(); i++) {
          compare(some.get(i), found.get(i));
        }
      }
    }
  }

  private static void compare(String text, JsonNode found) {
    List<String> words = new ArrayList<>();
    int reached = 0;
    for (JsonNode one : found) {
      words.add(one.get(0).asText());
      assertThat(one.get(1).asInt()).as(literal(text)).isGreaterThanOrEqualTo(reached);
      reached = one.get(2).asInt();
    }
    assertThat(reached).isLessThanOrEqualTo(text.length());
    assertThat(words).as("words of %s", literal(text)).isEqualTo(SearchWords.of(text));
  }

  /** A text as a literal of JavaScript that holds nothing but ASCII, and half pairs, too. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(String.format("\\u%04x", c)));
    return literal.append('"').toString();
  }
}
