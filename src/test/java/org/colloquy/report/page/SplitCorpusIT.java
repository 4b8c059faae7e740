package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.BrowserPage.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
 * The page of a corpus whose conversations have pages of their own, in a browser, from the disk.
 * Skipped where there is no Chromium.
 */
class SplitCorpusIT {
  /** A conversation with all that a sentence can hold. */
  private static final String NASTY = "a nasty one.txt";

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
    Files.writeString(
        data.resolve(NASTY),
        """
        ANA LUND, HOST: (Laughing) Good day, </script><script>window.ran = 1</script> Piet Brock
        (coughs) of Nordvik. It's "Sara" & 'Holt' %s here é😀.

        And that is where Sara Holt

        stood. Is it bad?

        PIET BROCK: Good.

        UNIDENTIFIED WOMAN: Ana Lund is bad. \\u003c/script>
        """
            .formatted("\u2028"));
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
  void aScreenAsUsual() throws Exception {
    page.screen(1280, 900, false);
    page.prefer("light");
  }

  private static void openOverview() throws Exception {
    page.open(reports.resolve("report.html").toUri());
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
    page.value("document.getElementById('matrix').scrollIntoView({ behavior: 'instant' })");
    page.waitUntil("document.querySelector('#matrix [data-cell]')");
  }

  /** The value of an expression in which the functions of these modules of the page can be used. */
  private static JsonNode with(List<String> modules, String expression) throws Exception {
    StringBuilder script = new StringBuilder("(() => {\n");
    for (String module : modules) {
      try (InputStream in =
          PageParts.class.getResourceAsStream("/org/colloquy/report/page/" + module + ".js")) {
        script.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return page.value(script + "return " + expression + ";\n})()");
  }

  /** The addresses of all pages of conversations. */
  private static List<URI> pages() throws Exception {
    List<URI> pages = new ArrayList<>();
    try (var files = Files.list(reports.resolve("report-pages"))) {
      files.filter(f -> f.toString().endsWith(".html")).sorted().forEach(f -> pages.add(f.toUri()));
    }
    return pages;
  }

  @Test
  void fileOfAConversationSaysWhatItsPageSays() throws Exception {
    int nasty = 0;
    for (URI one : pages()) {
      page.open(one);
      String name = Path.of(one).getFileName().toString().replace(".html", "");
      JsonNode both =
          with(
              List.of("parts", "spoken"),
              "loadPart('./"
                  + name
                  + ".js').then((part) => { const here = spokenHere(document.querySelector("
                  + "'.conversation')); const there = spokenIn(part, here.transcript, '');"
                  + " return [here.transcript, here.turns, there.turns, here.sentences,"
                  + " there.sentences].map((v, i) => (i ? JSON.stringify(v) : v)); })");
      assertThat(both.get(2).asText()).isEqualTo(both.get(1).asText());
      assertThat(both.get(4).asText()).isEqualTo(both.get(3).asText());
      assertThat(page.complaints()).isEmpty();
      if (both.get(0).asText().equals(NASTY)) {
        nasty++;
        assertThat(both.get(3).asText())
            .contains("(coughs)", "</script><script>", "where Sara Holt", "\"reason\":\"");
        assertThat(page.holds("window.ran === undefined")).isTrue();
      }
    }
    assertThat(nasty).isEqualTo(1);
  }

  @Test
  void sentenceThatIsCutInThePageIsPutTogether() throws Exception {
    openOverview();
    page.value(
        "document.body.insertAdjacentHTML('beforeend', "
            + quoted(
                "<ol class=conversation data-number=999><li class='turn' id=t999-1><div class=who>"
                    + "<b></b></div><div class=said><p><span class=sentence data-sentence=1>Here is"
                    + " <span class=mention data-mention=m1>Mr.</span></span><span class=sentence"
                    + " data-sentence=2><span class=mention> Roe</span> said</span></p><p><span"
                    + " class=sentence data-sentence=2><span class=mention data-mention=m2>the <i"
                    + " class=direction>[sic]</i> <span class=mention data-mention=m3>mill</span>"
                    + "</span>.</span></p></div></li></ol>")
            + ")");
    JsonNode sentences =
        with(
            List.of("parts", "spoken"),
            "spokenOf(999).then((spoken) => spoken.sentences.map((s) => [s.text,"
                + " ...s.mentions.map((m) => s.text.slice(m.from, m.to)),"
                + " ...s.directions.map(([from, to]) => s.text.slice(from, to))]))");
    assertThat(sentences.toString())
        .isEqualTo(
            "[[\"Here is Mr.\",\"Mr.\"],"
                + "[\" Roe said the [sic] mill.\",\"the [sic] mill\",\"mill\",\"[sic]\"]]");
  }

  @Test
  void missingOrDamagedFileIsSaid() throws Exception {
    openOverview();
    Path damaged = reports.resolve("report-pages/0000000000000000.js");
    Files.writeString(damaged, "nothing();");
    JsonNode said =
        with(
            List.of("parts"),
            "Promise.all(['report-pages/ffffffffffffffff.js', 'report-pages/0000000000000000.js']"
                + ".map((path) => loadPart(path).catch((e) => e.message)))");
    Files.delete(damaged);
    assertThat(said.get(0).asText())
        .contains("report-pages/ffffffffffffffff.js cannot be loaded", "keep them together");
    assertThat(said.get(1).asText()).contains("0000000000000000.js is damaged");
  }

  private static final String CELL = "#matrix [data-cell]";

  @Test
  void figureShowsItsSentencesFromTheFiles() throws Exception {
    openOverview();
    int mentions =
        page.value("Number(document.querySelector('" + CELL + "').dataset.mentions)").asInt();
    page.click(CELL);
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length > 0");
    page.waitUntil("!document.getElementById('evidence').hasAttribute('aria-busy')");
    assertThat(page.texts("#evidence .count").get(0))
        .matches("%s mentions? in .*".formatted(mentions));
    assertThat(page.texts("#evidence blockquote").size()).isLessThanOrEqualTo(40);
    showAll();
    String by = page.value("document.querySelector('" + CELL + "').dataset.by").asText();
    String about = page.value("document.querySelector('" + CELL + "').dataset.about").asText();
    List<String> contexts = new ArrayList<>();
    int hits = 0;
    for (List<String> row : Table.rows(reports.resolve("mentions.csv"))) {
      if (row.get(12).equals(about) && row.get(14).equals(by)) {
        hits++;
        String place = row.get(1) + " " + row.get(3);
        if (contexts.isEmpty() || !contexts.get(contexts.size() - 1).startsWith(place + " ")) {
          contexts.add(place + " " + row.get(16));
        }
      }
    }
    assertThat(hits).isEqualTo(mentions);
    assertThat(page.texts("#evidence blockquote"))
        .containsExactlyElementsOf(
            contexts.stream().map(c -> c.replaceFirst("^.*?\\.txt \\d+ ", "")).toList());
    assertThat(page.texts("#evidence .hit")).hasSize(mentions);
    assertThat(page.texts("#evidence .count").get(0))
        .isEqualTo(mentions + " mentions in " + contexts.size() + " sentences");
    assertThat(page.complaints()).isEmpty();
  }

  private static void showAll() throws Exception {
    page.value(
        "(() => { const all = document.querySelectorAll('#evidence .more')[1];"
            + " if (!all.hidden) all.click(); })()");
    page.waitUntil(
        "document.querySelectorAll('#evidence .more')[1].hidden"
            + " && !document.getElementById('evidence').hasAttribute('aria-busy')");
  }

  @Test
  void linkOfASentenceLandsAtItOnItsPage() throws Exception {
    openOverview();
    page.click(CELL);
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length > 0");
    String last = "[...document.querySelectorAll('#evidence .found li:not(.of)')].pop()";
    String said = page.value(last + ".querySelector('.sentence').textContent").asText();
    page.value(last + ".querySelector('.facts a').click()");
    page.waitUntil(
        "location.pathname.includes('report-pages') && document.readyState === 'complete'");
    page.waitUntil("document.querySelector('.sentence.shown')");
    assertThat(page.texts(".sentence.shown")).containsExactly(said.strip());
    LongConversationIT.assertInTheMiddle(page, ".sentence.shown");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void missingFileIsSaidWhereItsSentencesWouldBe() throws Exception {
    openOverview();
    page.value(
        "(() => { const rows = JSON.parse(document.getElementById('data').textContent);"
            + " window.names = rows.pageNames; })()");
    List<Path> moved = new ArrayList<>();
    for (JsonNode name : page.value("window.names")) {
      Path part = reports.resolve("report-pages/" + name.asText().replace(".html", ".js"));
      if (!name.asText().isEmpty()) {
        moved.add(Files.move(part, part.resolveSibling("away-" + part.getFileName())));
      }
    }
    try {
      page.click(CELL);
      page.waitUntil("document.querySelectorAll('#evidence .missing').length > 0");
      assertThat(page.texts("#evidence .missing p").get(0)).contains("cannot be loaded");
      assertThat(page.value("document.querySelector('#evidence .missing a').href").asText())
          .contains("report-pages/", ".html#by=");
    } finally {
      for (Path away : moved) {
        Files.move(away, away.resolveSibling(away.getFileName().toString().replace("away-", "")));
      }
    }
    page.value("document.querySelector('#evidence .missing a').click()");
    page.waitUntil(
        "location.pathname.includes('report-pages') && document.readyState === 'complete'");
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length > 0");
  }

  @Test
  void onlyOurScriptLoadsScripts() throws Exception {
    openOverview();
    Path foreign = reports.resolve("report-pages/foreign.js");
    Files.writeString(foreign, "window.ran = 'foreign';");
    page.value(
        "document.body.insertAdjacentHTML('beforeend', "
            + quoted(
                "<img src=x onerror=\"window.ran = 'handler'\"><script src=report-pages/foreign.js></script>")
            + ")");
    page.value("new Promise((resolve) => setTimeout(resolve, 300))");
    Files.delete(foreign);
    assertThat(page.holds("window.ran === undefined")).isTrue();
  }
}
