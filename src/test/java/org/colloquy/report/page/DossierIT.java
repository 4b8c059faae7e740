package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.BrowserPage.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Table;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Dossiers of the sample transcripts in a browser, as a reader uses them, against the tables.
 * Skipped where there is no Chromium.
 */
class DossierIT {
  /** She speaks, and others speak of her. */
  private static final String SPEAKER = "ada-lindqvist";

  private static final String ENTITY = "person:ada-lindqvist";
  private static final String NAME = "Ada Lindqvist";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path reports;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    reports = folder.resolve("reports");
    CorpusRun.with(
        ReportPageIT::annotator,
        "--data",
        Path.of("data"),
        "--output",
        reports,
        "-q",
        "--settle",
        0);
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
  void aScreenAsUsual() throws Exception {
    page.screen(1280, 900, false);
    page.prefer("light");
  }

  private static void open(String hash) throws Exception {
    page.open(URI.create(reports.resolve("report.html").toUri() + hash));
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  private static void openDossier(String id) throws Exception {
    open("#dossier?id=" + id);
    page.waitUntil("!document.getElementById('dossier').hidden");
  }

  /** The rows of a table whose column has a value. */
  private static List<List<String>> rows(String table, int column, String value)
      throws IOException {
    return Table.rows(reports.resolve(table)).stream()
        .filter(row -> row.get(column).equals(value))
        .toList();
  }

  @Test
  void whoTalksMostInWhatToneWithThreeQuotesTakesFiveClicks() throws Exception {
    open("");
    page.value(
        "void (navigator.clipboard.writeText = (text) => {"
            + " (window.copied ||= []).push(text); return Promise.resolve(); })");
    int clicks = 0;
    page.value(
        "(() => { const f = document.querySelector('#find input'); f.focus(); f.value = "
            + quoted(NAME.toUpperCase(java.util.Locale.ROOT))
            + "; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    page.press("Enter");
    clicks++;
    page.waitUntil("!document.getElementById('dossier').hidden");
    List<List<String>> ranked =
        rows("speaker_entities.csv", 2, ENTITY).stream()
            .sorted(
                Comparator.comparingInt((List<String> row) -> -Integer.parseInt(row.get(6)))
                    .thenComparing(row -> row.get(1)))
            .toList();
    assertThat(ranked).hasSizeGreaterThan(2);
    assertThat(page.texts("#dossier .part:nth-of-type(1) tbody th a"))
        .startsWith(ranked.get(0).get(1), ranked.get(1).get(1));
    String other =
        ranked.stream().map(row -> row.get(1)).filter(n -> !n.equals(NAME)).findFirst().get();
    page.value(
        "[...document.querySelectorAll('#dossier .part:nth-of-type(1) tbody tr')].find(row =>"
            + " row.querySelector('a').textContent === "
            + quoted(other)
            + ").querySelector('button').id = 'most'");
    page.click("#most");
    clicks++;
    page.waitUntil("document.querySelectorAll('#evidence .cite').length > 2");
    for (int i = 0; i < 3; i++) {
      page.value("document.querySelectorAll('#evidence .cite')[" + i + "].id = 'cited" + i + "'");
      page.click("#cited" + i);
      clicks++;
    }
    JsonNode copied = page.value("copied");
    assertThat(copied).hasSize(3);
    for (JsonNode citation : copied) {
      assertThat(citation.asText())
          .matches(
              other
                  + "(?: \\(.*\\))?, “.+”, .+, 2024-\\d\\d-\\d\\d, 2024-\\d\\d-\\d\\d .+\\.txt:\\d+");
    }
    assertThat(clicks).isLessThanOrEqualTo(5);
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void somebodyWhoSpeaksAndIsSpokenOfHasOneDossier() throws Exception {
    for (String id : List.of(SPEAKER, ENTITY)) {
      openDossier(id);
      assertThat(page.texts("#dossier h1")).containsExactly(NAME);
      assertThat(page.value("location.hash").asText()).isEqualTo("#dossier?id=" + SPEAKER);
      assertThat(page.texts("#dossier .figures dt"))
          .contains("mentions", "tone toward them", "turns", "words", "questions");
      List<String> person = rows("speakers.csv", 0, SPEAKER).get(0);
      List<String> thing = rows("entities.csv", 0, ENTITY).get(0);
      assertThat(
              page.texts("#dossier .figures dd:first-of-type").stream()
                  .map(text -> text.replace("\u202F", "")))
          .contains(thing.get(4), person.get(6), person.get(8));
    }
    open("#dossier?id=person:nobody-at-all");
    assertThat(page.texts("#said").get(0)).contains("no such person or thing");
  }

  @Test
  void tablesSayWhatSpeakerEntitiesSays() throws Exception {
    openDossier(SPEAKER);
    assertThat(saved("#dossier .part:nth-of-type(1) .save"))
        .containsExactlyInAnyOrderElementsOf(cells(rows("speaker_entities.csv", 2, ENTITY), 0, 1));
    page.value(
        "[...document.querySelectorAll('#dossier .part')].find(p => /^Of whom/.test(p.textContent))"
            + ".querySelector('.save').id = 'of'");
    assertThat(saved("#of"))
        .containsExactlyInAnyOrderElementsOf(cells(rows("speaker_entities.csv", 0, SPEAKER), 2, 3));
  }

  /** Id, name, mentions, tone, interval and n of rows of {@code speaker_entities.csv}. */
  private static List<String> cells(List<List<String>> rows, int id, int name) {
    return rows.stream()
        .map(
            row ->
                String.join(
                    ",",
                    row.get(id),
                    row.get(name),
                    row.get(6),
                    row.get(8),
                    row.get(9),
                    row.get(10),
                    row.get(11)))
        .toList();
  }

  /** The rows of the file that a button saves. */
  private static List<String> saved(String button) throws Exception {
    page.value(
        "(() => { window.file = null; const made = URL.createObjectURL;"
            + " URL.createObjectURL = (blob) => { window.file = blob; return made.call(URL, blob); };"
            + " document.querySelector("
            + quoted(button)
            + ").click(); })()");
    page.waitUntil("window.file");
    List<String> lines = page.value("file.text()").asText().lines().toList();
    return lines.subList(1, lines.size());
  }

  @Test
  void sharpestSentencesAreThoseOfTheMentions() throws Exception {
    String entity =
        Table.rows(reports.resolve("mentions.csv")).stream()
            .filter(row -> row.get(15).matches("-?0\\.[1-9]\\d*"))
            .map(row -> row.get(12))
            .filter(id -> !id.isEmpty())
            .findFirst()
            .orElseThrow();
    openDossier(entity);
    page.waitUntil("document.querySelector('#dossier .sides .found')");
    for (int sign : new int[] {-1, 1}) {
      List<Double> expected =
          rows("mentions.csv", 12, entity).stream()
              .map(row -> row.get(15))
              .filter(text -> text.matches("-?0\\.\\d{4}"))
              .map(text -> sign * Double.parseDouble(text))
              .filter(tone -> tone >= 0.1)
              .sorted(Comparator.reverseOrder())
              .limit(5)
              .toList();
      List<Double> shown = new ArrayList<>();
      page.value(
              "[...document.querySelectorAll('#dossier .sides > div:nth-child("
                  + (sign < 0 ? 1 : 2)
                  + ") data.tone')].map(d => "
                  + sign
                  + " * d.value)")
          .forEach(value -> shown.add(value.asDouble()));
      assertThat(shown).isSortedAccordingTo(Comparator.reverseOrder());
      assertThat(shown.size()).isLessThanOrEqualTo(5);
      if (!expected.isEmpty()) {
        assertThat(shown.get(0)).isEqualTo(expected.get(0));
      }
    }
  }

  @Test
  void filtersHoldInADossier() throws Exception {
    openDossier(SPEAKER);
    page.value(
        "(() => { const f = document.getElementById('filters').elements.transcript;"
            + " f.value = '1'; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    String file = Table.rows(reports.resolve("transcripts.csv")).get(1).get(0);
    long expected =
        rows("mentions.csv", 12, ENTITY).stream().filter(row -> row.contains(file)).count();
    assertThat(expected).isPositive();
    assertThat(page.texts("#dossier .figures dd:first-of-type").get(0))
        .isEqualTo(String.valueOf(expected));
    page.screen(390, 844, true);
    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
  }
}
