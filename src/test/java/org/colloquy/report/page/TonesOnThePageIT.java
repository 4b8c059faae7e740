package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tones on the page in a browser: their colours, their order, and that one mention says the same
 * everywhere. Skipped where there is no Chromium.
 */
class TonesOnThePageIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Night night;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    night = new Night(folder);
    night.write(
        "2024-01-05 a.txt",
        "ANA LUND, HOST: "
            + "Harbour Board is good. ".repeat(6)
            + "\n\nPIET BROCK: "
            + "Harbour Board is good. Harbour Board is bad. ".repeat(3)
            + "Harbour Board is torn. Harbour Board mumbles. Harbour Board is there."
            + "\n\nSARA HOLT: Harbour Board is good. Harbour Board is good."
            + "\n\nOLGA RUIZ: Harbour Board is bad.\n");
    night.write(
        "2024-01-06 b.txt",
        "ANA LUND, HOST: "
            + "Nordvik is good. ".repeat(3)
            + "Nordvik is there.\n\nEVA MOE: "
            + "Nordvik is bad. ".repeat(7)
            + "Nordvik is torn.\n");
    night.write(
        "2024-01-07 c.txt",
        "ANA LUND, HOST: Harbour Board is bad. Good day, Nordvik.\n\n"
            + "IDA BORG: Harbour Board is bad. Harbour Board is torn. I see.\n");
    night.run("-q", "--settle", 0);
    browser = Chromium.start();
    page = browser.page();
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    page.screen(1280, 900, false);
    page.open(night.output.resolve("report.html").toUri());
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  /** Runs an expression in which {@code row(name)} is somebody's row of the table of people. */
  private static JsonNode inPeople(String expression) throws Exception {
    return page.value(
        "(() => { const row = (name) => [...document.querySelectorAll('#people tbody tr')]"
            + ".find((r) => r.dataset.person && r.querySelector('.name').textContent === name);"
            + " return "
            + expression
            + "; })()");
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "Eva Moe, neg, −0.88, an interval below 0",
    "Piet Brock, mid, −0.01, an interval that holds 0",
    "Sara Holt, few, +1.00, two sentences",
    "Olga Ruiz, few, −1.00, one sentence that has no interval"
  })
  void meanHasAColourOnlyIfItsIntervalDoesNotHoldZero(
      String person, String side, String printed, String reason) throws Exception {
    JsonNode tone =
        inPeople(
            "(() => { const t = row('%s').querySelector('.tones .tone'); return [t.className,"
                    .formatted(person)
                + " t.textContent, getComputedStyle(t).color,"
                + " getComputedStyle(document.querySelector('#matrix-title + .about .mid')).color];"
                + " })()");
    assertThat(tone.get(0).asText()).as(reason).isEqualTo("tone " + side);
    assertThat(tone.get(1).asText()).isEqualTo(printed);
    assertThat(tone.get(2).asText().equals(tone.get(3).asText()))
        .as("no colour")
        .isEqualTo(!side.equals("neg"));
  }

  @Test
  void intervalIsDrawnAndTold() throws Exception {
    assertThat(
            inPeople("row('Piet Brock').querySelector('.tones button').getAttribute('aria-label')")
                .asText())
        .matches(
            "Piet Brock: tone −0\\.01, between −0\\.\\d\\d and \\+0\\.\\d\\d, 8 sentences\\..*");
    assertThat(inPeople("row('Piet Brock').querySelectorAll('.whisker .line').length").asInt())
        .isEqualTo(1);
    assertThat(inPeople("row('Olga Ruiz').querySelectorAll('.whisker').length").asInt()).isZero();
    assertThat(inPeople("row('Olga Ruiz').querySelector('.tones button').ariaLabel").asText())
        .startsWith("Olga Ruiz: tone −1.00, 1 sentence.");
  }

  @Test
  void fewSentencesComeLastInBothDirectionsAndSayWhy() throws Exception {
    String button = "#people thead th:last-child button";
    page.click(button);
    assertThat(page.texts("#people tbody tr .name, #people tbody tr.few th"))
        .containsExactly(
            "Ana Lund",
            "Piet Brock",
            "Eva Moe",
            "Fewer than 5 sentences with a score: too few to rank",
            "Ida Borg",
            "Sara Holt",
            "Olga Ruiz");
    page.click(button);
    assertThat(page.texts("#people [aria-sort=ascending]")).containsExactly("Tone");
    assertThat(page.texts("#people tbody tr .name, #people tbody tr.few th"))
        .containsExactly(
            "Eva Moe",
            "Piet Brock",
            "Ana Lund",
            "Fewer than 5 sentences with a score: too few to rank",
            "Ida Borg",
            "Sara Holt",
            "Olga Ruiz");
    page.click("#people thead th:first-child button");
    assertThat(page.texts("#people tbody tr.few")).isEmpty();
    assertThat(page.texts("#people tbody .name"))
        .containsExactly("Ana Lund", "Eva Moe", "Ida Borg", "Olga Ruiz", "Piet Brock", "Sara Holt");
  }

  @Test
  void mentionSaysTheSameWhereverItIsShown() throws Exception {
    page.value("document.querySelectorAll('details.conversation').forEach(d => d.open = true)");
    List<String> classes = new ArrayList<>();
    for (List<String> row : Table.rows(night.output.resolve("mentions.csv"))) {
      if (!row.get(0).startsWith("2024-01-05 a.txt") || !row.get(12).startsWith("thing:")) {
        continue;
      }
      String sentiment = row.get(15);
      String tone = row.get(17);
      String mention = "document.querySelector('[data-mention=\"%s\"]')".formatted(row.get(0));
      page.value("void (" + mention + ".id = 'pointed')");
      page.point("#pointed");
      String told = page.texts("#mention-note").get(0);
      page.value(mention + ".dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))");
      page.waitUntil("!document.getElementById('evidence').hidden");
      // The panel holds copies of the sentences, in their order.
      JsonNode shown =
          page.value(
              "(() => { const at = [...document.querySelectorAll("
                  + "'.conversation[data-number=\"1\"] .turn .mention[data-entity]')]"
                  + ".findIndex((m) => m.id === 'pointed');"
                  + " const tone = document.querySelectorAll('#evidence .found .tone')[at];"
                  + " return [tone.className, tone.textContent]; })()");
      page.value("void " + mention + ".removeAttribute('id')");
      page.press("Escape");
      classes.add(tone);
      if (tone.isEmpty()) {
        assertThat(told).contains("no tone");
        assertThat(shown.get(0).asText()).isEqualTo("tone none");
        continue;
      }
      String side = tone.equals("neutral") ? "mid" : tone.substring(0, 3);
      assertThat(shown.get(0).asText()).isEqualTo("tone " + side);
      assertThat(told).contains("tone " + shown.get(1).asText() + " " + tone);
      assertThat(shown.get(1).asText().replace("−", "-").replace("+", ""))
          .isEqualTo(sentiment.substring(0, sentiment.length() - 2));
    }
    assertThat(classes).contains("negative", "neutral", "positive", "").hasSizeGreaterThan(15);
  }

  /** The script makes the same means and intervals as the tables, of the same transcripts. */
  @Test
  void choiceOfEveryTranscriptShowsTheFiguresOfTheTables() throws Exception {
    String figures =
        "JSON.stringify([...document.querySelectorAll('#people tr, #matrix td')].map(e =>"
            + " [e.className, e.textContent, e.innerHTML]))";
    String cells =
        "JSON.stringify([...document.querySelectorAll('#matrix [data-cell]')].map(c =>"
            + " [c.dataset.cell, c.dataset.tone, c.dataset.low, c.dataset.high, c.dataset.n]))";
    String all = page.value(figures).asText();
    String tones = page.value(cells).asText();
    assertThat(tones).contains("\"0.").contains("\"-0.");
    page.value(
        "(() => { const f = document.getElementById('filters').elements.from;"
            + " f.value = '2024-01-05'; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    assertThat(page.texts("#filters output").get(0)).startsWith("3 of 3 transcripts");
    assertThat(page.value(cells).asText()).isEqualTo(tones);
    assertThat(page.value(figures).asText()).isEqualTo(all);
  }
}
