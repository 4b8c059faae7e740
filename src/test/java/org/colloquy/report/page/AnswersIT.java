package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.BrowserPage.quoted;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions and answers in a dossier, where the conversations stand in the page and where they have
 * pages of their own. Skipped where there is no Chromium.
 */
class AnswersIT {
  private static final String REFUSAL =
      "QUENTIN ASHBY, HOST: Good day.\n\nOTTO PRAHL: Good day.\n\nQUENTIN ASHBY: Who paid, then?\n\n"
          + "OTTO PRAHL: It was cold. I won't comment on that.\n";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    publish("whole", 6, 5_000);
    publish("split", 20, 8_000);
    browser = Chromium.start();
    page = browser.page();
  }

  private static void publish(String name, int files, int words) throws Exception {
    Path data = folder.resolve(name + "-data");
    InventedTranscripts.write(data, files, words, 0);
    Files.writeString(data.resolve("zz.txt"), REFUSAL);
    CorpusRun.with(
        () -> FakeNight.annotator(0),
        "--data",
        data,
        "--output",
        folder.resolve(name),
        "-q",
        "--settle",
        0);
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
  }

  private static List<Map<String, String>> table(String reports, String name) throws Exception {
    return Table.named(folder.resolve(reports).resolve(name + ".csv"));
  }

  private static void openDossier(String reports, String id) throws Exception {
    page.open(
        URI.create(folder.resolve(reports).resolve("report.html").toUri() + "#dossier?id=" + id));
    page.waitUntil(
        "[...document.querySelectorAll('#dossier .answered, #dossier .small')].some((p) =>"
            + " /of .* question/.test(p.textContent))");
  }

  /** The id of who has most in a column of the table of speakers. */
  private static String most(String reports, String column) throws Exception {
    return table(reports, "speakers").stream()
        .max(Comparator.comparingInt(row -> Integer.parseInt(row.get(column))))
        .orElseThrow()
        .get("speaker_id");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "whole, asker_id, questions_asked, dossier-asked",
    "whole, answerer_id, questions_answered, dossier-answered",
    "split, asker_id, questions_asked, dossier-asked",
    "split, answerer_id, questions_answered, dossier-answered"
  })
  void listsHoldTheRowsOfTheTable(String reports, String side, String column, String heading)
      throws Exception {
    assertThat(Files.exists(folder.resolve(reports).resolve("report-pages")))
        .isEqualTo(reports.equals("split"));
    String id = most(reports, column);
    List<Map<String, String>> expected =
        table(reports, "answers").stream().filter(row -> row.get(side).equals(id)).toList();
    assertThat(expected).hasSizeGreaterThan(10);
    openDossier(reports, id);
    String part = "document.getElementById(" + quoted(heading) + ").parentElement";
    page.waitUntil(part + ".querySelectorAll('.answered').length === 10");
    page.value("(" + part + ".querySelector('.save').id = 'save-them', true)");
    List<String> saved =
        Table.rows(Files.writeString(folder.resolve("saved.csv"), page.saved("#save-them")))
            .stream()
            .map(row -> row.get(0) + "#" + row.get(3) + " " + row.get(6) + row.get(7) + row.get(11))
            .toList();
    assertThat(saved)
        .containsExactlyInAnyOrderElementsOf(
            expected.stream()
                .map(
                    row ->
                        row.get("question_turn")
                            + " "
                            + row.get("question")
                            + row.get("kind")
                            + row.get("answer"))
                .toList());
    page.value("(" + part + ".querySelector('.more').id = 'more-of-them', true)");
    page.click("#more-of-them");
    page.waitUntil(
        part + ".querySelectorAll('.answered').length === " + Math.min(20, expected.size()));
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void refusalIsMarkedAndLeadsToItsSentence() throws Exception {
    openDossier("whole", "otto-prahl");
    page.waitUntil("document.querySelector('#dossier .answered')");
    assertThat(page.texts("#dossier .answered blockquote"))
        .containsExactly("Who paid, then?", "It was cold.", "I won't comment on that.");
    assertThat(page.texts("#dossier .answered .answer .flag")).containsExactly("refusal");
    assertThat(page.texts("#dossier .answered .to-dossier")).containsExactly("Quentin Ashby");
    assertThat(page.texts("#dossier .figures")).singleElement().asString().contains("1 refusal");
    page.click("#dossier .answered .answer .facts:last-child a");
    page.waitUntil("location.hash.includes('-4')");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void filtersHold() throws Exception {
    String id = most("whole", "questions_asked");
    openDossier("whole", id);
    List<String> files =
        table("whole", "transcripts").stream().map(row -> row.get("transcript")).toList();
    String file =
        table("whole", "answers").stream()
            .filter(row -> row.get("asker_id").equals(id))
            .findFirst()
            .orElseThrow()
            .get("transcript");
    page.value(
        "(() => { const f = document.getElementById('filters').elements.transcript; f.value = '"
            + files.indexOf(file)
            + "'; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    long expected =
        table("whole", "answers").stream()
            .filter(row -> row.get("asker_id").equals(id) && row.get("transcript").equals(file))
            .count();
    page.waitUntil(
        "document.querySelector('#dossier-asked').parentElement.textContent.includes("
            + quoted(expected + " question")
            + ")");
    assertThat(page.texts("#dossier .figures"))
        .singleElement()
        .asString()
        .contains("answered for them");
    assertThat(page.complaints()).isEmpty();
  }
}
