package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Table;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reported speech in dossiers and conversations, against {@code reported.csv}: in one page, and
 * where conversations have pages of their own. Skipped where there is no Chromium.
 */
class ReportedOnThePageIT {
  private static final String ITEMS = "#dossier .part:has(button[aria-label^='Save what']) .found";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    browser = Chromium.start();
    page = browser.page();
    page.screen(1280, 900, false);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path invented(String name, int transcripts, int words) throws Exception {
    Path data = folder.resolve(name);
    InventedTranscripts.write(data, transcripts, words, 0);
    Path reports = folder.resolve(name + "-reports");
    CorpusRun.with(
        () -> FakeNight.annotator(0), "--data", data, "--output", reports, "-q", "--settle", 0);
    return reports;
  }

  private static List<String> header(Path reports) throws IOException {
    String first = Files.readAllLines(reports.resolve("reported.csv")).get(0);
    return List.of(first.replace("\uFEFF", "").split(","));
  }

  /** The contents of the reports of others, in the order of the table, by who is their source. */
  private static Map<String, List<String>> contents(Path reports) throws IOException {
    List<String> header = header(reports);
    return Table.rows(reports.resolve("reported.csv")).stream()
        .filter(row -> row.get(header.indexOf("standing")).equals("others"))
        .filter(row -> !row.get(header.indexOf("source_id")).isEmpty())
        .collect(
            Collectors.groupingBy(
                row -> row.get(header.indexOf("source_id")),
                TreeMap::new,
                Collectors.mapping(
                    row -> row.get(header.indexOf("content")), Collectors.toList())));
  }

  private static void open(Path reports, String hash) throws Exception {
    page.open(URI.create(reports.resolve("report.html").toUri() + hash));
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  /** What the dossier underlines, one text for each sentence. */
  private static List<String> shownIn(Path reports, String id, int expected) throws Exception {
    open(reports, "#dossier?id=" + id);
    page.waitUntil("document.querySelector(\"" + ITEMS + " li\")");
    page.waitUntil(
        "[...document.querySelectorAll('#dossier [role=status]')].every((p) => !/ read\\.$/.test(p.textContent))");
    page.value(
        "[...document.querySelectorAll(\""
            + ITEMS.replace(" .found", "")
            + " .more:not([hidden])\")].slice(-1).forEach((b) => b.click())");
    page.waitUntil(
        "document.querySelectorAll(\"" + ITEMS + " blockquote\").length === " + expected);
    return page.texts(ITEMS + " blockquote .reported");
  }

  private static void dossiersListWhatTheTableHas(Path reports) throws Exception {
    Map<String, List<String>> contents = contents(reports);
    assertThat(contents).isNotEmpty();
    Map.Entry<String, List<String>> most =
        contents.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .orElseThrow();
    List<String> shown = shownIn(reports, most.getKey(), most.getValue().size());
    assertThat(shown.stream().sorted()).isEqualTo(most.getValue().stream().sorted().toList());
    String sum =
        page.value(
                "[...document.querySelectorAll(\""
                    + ITEMS.replace(" .found", "")
                    + " tbody tr td:nth-child(2)\")].reduce((s, td) => s + Number(td.textContent), 0)")
            .asText();
    assertThat(sum).isEqualTo(String.valueOf(most.getValue().size()));
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void dossierListsWhatTheTableHasInOnePage() throws Exception {
    dossiersListWhatTheTableHas(invented("few", 3, 800));
  }

  @Test
  void dossierListsWhatTheTableHasWhereConversationsHavePages() throws Exception {
    Path reports = invented("many", 20, 8_000);
    assertThat(reports.resolve("report-pages")).isDirectory();
    dossiersListWhatTheTableHas(reports);
  }

  @Test
  void conversationUnderlinesReportsAndAReaderTurnsThatOff() throws Exception {
    Path output = Path.of("output");
    List<String> header = header(output);
    long reports =
        Table.rows(output.resolve("reported.csv")).stream()
            .filter(row -> List.of("others", "self").contains(row.get(header.indexOf("standing"))))
            .count();
    page.open(output.resolve("report.html").toAbsolutePath().toUri());
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
    assertThat(
            page.value(
                    "new Set([...document.querySelectorAll('.conversation .reported')].map((e) => e.dataset.report)).size")
                .asLong())
        .isEqualTo(reports);
    String border =
        "getComputedStyle(document.querySelector('.conversation .reported')).borderBottomStyle";
    assertThat(page.value(border).asText()).isEqualTo("dashed");
    assertThat(stopsByKeys()).as("arrows lead to reports, too").contains("#r");
    page.value("document.querySelector('.reading [name=reports]').click()");
    assertThat(page.value(border).asText()).isEqualTo("none");
    assertThat(stopsByKeys()).as("and pass over those not shown").isEmpty();
  }

  /** The reports that the right arrow leads to in the first conversation that has one. */
  private static String stopsByKeys() throws Exception {
    String conversation =
        "[...document.querySelectorAll('.conversation')].find((one) => one.querySelector('.reported'))";
    page.value(conversation + ".open = true");
    page.waitUntil(conversation + ".dataset.keys === 'yes'");
    return page.value(
            """
            (() => {
              const turns = [...document.querySelectorAll('.conversation')]
                .find((one) => one.querySelector('.reported')).querySelector('.turns');
              const stops = turns.querySelectorAll('.mention, .reported').length;
              turns.querySelector('.mention').focus();
              const said = [];
              for (let i = 0; i < stops; i++) {
                if (document.activeElement.matches('.reported')) {
                  said.push(document.activeElement.dataset.report);
                }
                document.activeElement.dispatchEvent(
                  new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
              }
              return said.join(' | ');
            })()
            """)
        .asText();
  }
}
