package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.BrowserPage.quoted;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Table;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Dossiers of a corpus whose conversations have pages of their own, in a browser, from the disk.
 * Skipped where there is no Chromium.
 */
class DossierSplitIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path reports;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    Path data = folder.resolve("data");
    InventedTranscripts.write(data, 20, 8_000, 0);
    reports = folder.resolve("reports");
    CorpusRun.with(
        () -> FakeNight.annotator(0), "--data", data, "--output", reports, "-q", "--settle", 0);
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
  void openOverview() throws Exception {
    page.screen(1280, 900, false);
    page.prefer("light");
    open("");
  }

  private static void open(String hash) throws Exception {
    page.open(URI.create(reports.resolve("report.html").toUri() + hash));
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
    if (hash.isEmpty()) {
      page.value("document.getElementById('matrix').scrollIntoView({ behavior: 'instant' })");
      page.waitUntil("document.querySelector('#matrix [data-cell]')");
    }
  }

  /** Opens the dossier of who speaks most, and waits until all is read; returns their id. */
  private static String openFirst() throws Exception {
    page.click("#people tbody th a");
    page.waitUntil("document.querySelectorAll('#dossier .part:last-child .found li').length > 0");
    page.waitUntil(
        "[...document.querySelectorAll('#dossier [role=status]')].every((p) => !/read\\.$/.test(p.textContent))");
    return page.value("new URLSearchParams(location.hash.split('?')[1]).get('id')").asText();
  }

  private static List<List<String>> rows(String table, String column, String value)
      throws IOException {
    int place = header(table).indexOf(column);
    return Table.rows(reports.resolve(table)).stream()
        .filter(row -> row.get(place).equals(value))
        .toList();
  }

  private static List<String> header(String table) throws IOException {
    return List.of(
        Files.readAllLines(reports.resolve(table)).get(0).replace("\uFEFF", "").split(","));
  }

  @Test
  void everyNameLeadsToADossier() throws Exception {
    for (String names : List.of("#people tbody th", "#matrix tbody th", "#matrix thead th")) {
      assertThat(page.texts(names)).as(names).isNotEmpty();
      assertThat(
              page.holds(
                  "[...document.querySelectorAll('"
                      + names
                      + ":not([colspan])')].every(n => n.querySelector('a.to-dossier'))"))
          .as(names)
          .isTrue();
    }
    page.click("#matrix [data-cell]");
    assertThat(page.texts("#evidence .facts a.to-dossier")).isNotEmpty();
    String name = page.texts("#people tbody th a").get(0);
    openFirst();
    assertThat(page.texts("#dossier h1")).containsExactly(name);
    assertThat(page.holds("!document.getElementById('people').checkVisibility()")).isTrue();
    page.click("#dossier .found a[href*='report-pages']");
    page.waitUntil("document.querySelector('body.alone .turn .who .to-dossier')");
    assertThat(page.complaints()).isEmpty();
    name = page.texts(".turn .who b").get(0);
    page.value("document.querySelector('.turn .who b a').click()");
    page.waitUntil(
        "location.pathname.endsWith('report.html') && document.querySelector('h1#dossier-title')");
    assertThat(page.texts("#dossier h1")).containsExactly(name);
  }

  @Test
  void filtersHoldInADossier() throws Exception {
    String id = openFirst();
    String entity = rows("entities.csv", "speaker_id", id).get(0).get(0);
    String file =
        rows("speaker_entities.csv", "entity_id", entity).get(0).get(15).replaceAll("#.*", "");
    List<String> files =
        Table.rows(reports.resolve("transcripts.csv")).stream().map(row -> row.get(0)).toList();
    page.value(
        "(() => { const f = document.getElementById('filters').elements.transcript; f.value = '"
            + files.indexOf(file)
            + "'; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    long expected =
        rows("mentions.csv", "entity_id", entity).stream()
            .filter(row -> row.get(1).equals(file))
            .count();
    assertThat(expected).isPositive();
    assertThat(page.texts("#dossier .figures dd:first-of-type").get(0))
        .isEqualTo(String.valueOf(expected));
    assertThat(page.value("location.hash").asText()).contains("transcript=");
    page.screen(390, 844, true);
    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
  }

  @Test
  void allThatSomebodySaysComesFromTheFiles() throws Exception {
    String id = openFirst();
    int text = header("sentences.csv").indexOf("text");
    List<String> said =
        rows("sentences.csv", "speaker_id", id).stream()
            .map(row -> row.get(text).replaceAll("\\s+", " ").strip())
            .toList();
    assertThat(said).hasSizeGreaterThan(100);
    String list = "#dossier .part:last-child .found blockquote";
    assertThat(page.texts(list)).hasSize(40).isEqualTo(said.subList(0, 40));
    page.click("#dossier .part:last-child .more");
    page.waitUntil("document.querySelectorAll('" + list + "').length === 80");
    assertThat(page.texts(list)).isEqualTo(said.subList(0, 80));
    page.value(
        "(() => { const made = URL.createObjectURL; window.file = null;"
            + " URL.createObjectURL = (blob) => { window.file = blob; return made.call(URL, blob); };"
            + " document.querySelectorAll('#dossier .part:last-child .save')[1].click(); })()");
    page.waitUntil("window.file");
    List<String> saved = new ArrayList<>();
    for (String line : page.value("file.text()").asText().lines().skip(1).toList()) {
      saved.add(line);
    }
    assertThat(saved).hasSameSizeAs(said);
    for (int i = 0; i < said.size(); i++) {
      assertThat(saved.get(i).replace("\"\"", "\"")).contains(said.get(i));
    }
  }

  @Test
  void missingFileIsTold() throws Exception {
    String id = openFirst();
    String href =
        page.value("document.querySelector('#dossier .part:last-child .of a').getAttribute('href')")
            .asText();
    Path part = reports.resolve(href.replaceAll("#.*", "").replace(".html", ".js"));
    Path kept = folder.resolve("kept.js");
    Files.move(part, kept);
    try {
      open("#dossier?id=" + id);
      page.waitUntil("document.querySelector('#dossier .part:last-child .missing')");
      assertThat(page.texts("#dossier .part:last-child .missing").get(0))
          .contains("cannot be loaded");
      page.value("document.querySelectorAll('#dossier .part:last-child .save')[1].click()");
      page.waitUntil("document.querySelector('#dossier .take [role=alert]:not([hidden])')");
      assertThat(page.texts("#dossier .take [role=alert]:not([hidden])").get(0))
          .contains("cannot be loaded");
    } finally {
      Files.move(kept, part);
    }
  }

  @Test
  void nameIsFoundByAnAlias() throws Exception {
    String alias = rows("speakers.csv", "role", "host").get(0).get(4).split("; ")[0];
    page.value(
        "(() => { const f = document.querySelector('#find input'); f.focus(); f.value = "
            + quoted(alias)
            + "; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    page.press("Enter");
    page.waitUntil("!document.getElementById('dossier').hidden");
    assertThat(page.texts("#dossier .names tbody th")).anyMatch(alias::equalsIgnoreCase);
  }
}
