package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.BrowserPage.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the sample transcripts in a browser, as a reader uses it. A fake annotator finds the
 * names of the published tables, so that no models are needed. Skipped where there is no Chromium.
 */
class ReportPageIT {
  private static final Path SAMPLES = Path.of("data");

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path samples;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    samples = folder.resolve("samples");
    CorpusRun.with(
        ReportPageIT::annotator, "--data", SAMPLES, "--output", samples, "-q", "--settle", 0);
    browser = Chromium.start();
    page = browser.page();
  }

  static TurnAnnotator annotator() {
    FakeAnnotator names = new FakeAnnotator().chain("she", "her").chain("he", "his");
    try {
      for (List<String> entity : Table.rows(Path.of("output", "entities.csv"))) {
        EntityType type = EntityType.valueOf(entity.get(2));
        names.name(entity.get(1), type);
        if (type == EntityType.PERSON && entity.get(1).contains(" ")) {
          String surname = entity.get(1).substring(entity.get(1).lastIndexOf(' ') + 1);
          names.name(surname, type).chain(entity.get(1), surname);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return names;
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

  private static void open(Path reports) throws Exception {
    page.open(reports.resolve("report.html").toUri());
  }

  @Test
  void pageOpensWithoutAComplaintAndAsksForNothing() throws Exception {
    for (String scheme : List.of("light", "dark")) {
      page.prefer(scheme);
      open(samples);
      page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
      assertThat(page.complaints()).as(scheme).isEmpty();
      assertThat(page.requests().stream().map(URI::create).filter(u -> !ownPage(u)))
          .as("requests")
          .isEmpty();
    }
  }

  private static boolean ownPage(URI address) {
    return address.getScheme().equals("data")
        || address.getScheme().equals("file") && address.getPath().endsWith("/report.html");
  }

  @Test
  void matrixSaysWhatTheTableSays() throws Exception {
    open(samples);
    while (page.holds("document.querySelector('#matrix .choose .more')")) {
      page.click("#matrix .choose .more");
    }
    page.click("#matrix .choose [type=checkbox]");
    List<String> shown = new ArrayList<>();
    for (JsonNode cell :
        page.value(
            "[...document.querySelectorAll('#matrix [data-cell]')]"
                + ".map(c => [c.dataset.by, c.dataset.about, c.dataset.mentions, c.dataset.tone,"
                + " c.dataset.n, c.querySelector('span').textContent])")) {
      shown.add(
          cell.get(0).asText()
              + ' '
              + cell.get(1).asText()
              + ' '
              + cell.get(2).asText()
              + ' '
              + cell.get(3).asText()
              + ' '
              + cell.get(4).asText());
      assertThat(cell.get(5).asText().replace("\u202F", "")).isEqualTo(cell.get(2).asText());
    }
    List<String> published = new ArrayList<>();
    for (List<String> row : Table.rows(samples.resolve("speaker_entities.csv"))) {
      published.add(
          row.get(0) + ' ' + row.get(2) + ' ' + row.get(6) + ' ' + row.get(8) + ' ' + row.get(11));
    }
    assertThat(shown).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(published);
  }

  /** The first cell of the matrix. */
  private static final String CELL = "#matrix [data-cell]";

  @Test
  void clickAndEnterOnACellShowItsSentences() throws Exception {
    open(samples);
    String mentions =
        page.value("document.querySelector('" + CELL + "').dataset.mentions").asText();
    page.click(CELL);
    assertSentencesShown(mentions);
    page.press("Escape");
    assertThat(page.holds("document.getElementById('evidence').hidden")).isTrue();
    assertThat(page.holds("document.activeElement.matches('[data-cell]')")).isTrue();
    page.press("Enter");
    assertSentencesShown(mentions);
  }

  private static void assertSentencesShown(String mentions) throws Exception {
    page.waitUntil("!document.getElementById('evidence').hidden");
    assertThat(page.texts("#evidence .count").get(0)).startsWith(mentions + " mention");
    String by = page.value("document.querySelector('" + CELL + "').dataset.by").asText();
    String about = page.value("document.querySelector('" + CELL + "').dataset.about").asText();
    List<String> evidence = new ArrayList<>();
    for (List<String> row : Table.rows(samples.resolve("mentions.csv"))) {
      if (row.get(12).equals(about) && row.get(14).equals(by)) {
        evidence.add(withSingleSpaces(row.get(16)));
      }
    }
    assertThat(evidence).hasSize(Integer.parseInt(mentions));
    assertThat(page.texts("#evidence blockquote").stream().map(ReportPageIT::withSingleSpaces))
        .containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(evidence));
  }

  @Test
  void filtersChooseWhatTheFiguresAreOf() throws Exception {
    open(samples);
    int everybody = page.texts("#people tbody tr").size();
    choose("transcript", "1");
    List<String> inOne = page.texts("#people tbody .name");
    assertThat(inOne).isNotEmpty().hasSizeLessThan(everybody);
    assertThat(page.texts("#filters output").get(0)).startsWith("1 of 7 transcripts");
    choose("transcript", "");
    choose("role", "host");
    List<String> hosts = new ArrayList<>();
    for (List<String> row : Table.rows(samples.resolve("speakers.csv"))) {
      if (row.get(2).equals("host")) {
        hosts.add(row.get(1));
      }
    }
    assertThat(page.texts("#people tbody .name")).containsExactlyElementsOf(hosts);
    choose("role", "");
    choose("from", "2024-04-01");
    assertThat(page.texts("#filters output").get(0)).contains(" of 7 transcripts");
    assertThat(page.texts("#people tbody .name")).hasSizeLessThan(everybody + 1);
    page.click("#filters [type=reset]");
    page.waitUntil("document.querySelectorAll('#people tbody tr').length === " + everybody);
  }

  private static void choose(String field, String value) throws Exception {
    page.value(
        "(() => { const f = document.getElementById('filters').elements["
            + quoted(field)
            + "]; f.value = "
            + quoted(value)
            + "; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
  }

  @Test
  void pointingAtAMentionMarksWhatMeansTheSame() throws Exception {
    open(samples);
    page.value("document.querySelectorAll('details.conversation').forEach(d => d.open = true)");
    String chain =
        page.value(
                "(() => { const all = [...document.querySelectorAll('.turn .mention')];"
                    + " const m = all.find(a => all.filter(b => b.dataset.chain === a.dataset.chain"
                    + " && b.closest('.conversation') === a.closest('.conversation')).length > 2"
                    + " && !a.querySelector('.mention'));"
                    + " m.id = 'pointed'; return m.dataset.chain; })()")
            .asText();
    page.point("#pointed");
    assertThat(page.texts(".lit")).hasSizeGreaterThan(2);
    assertThat(
            page.holds(
                "[...document.querySelectorAll('.lit')].every(m => m.dataset.chain === "
                    + quoted(chain)
                    + ")"))
        .isTrue();
    assertThat(page.holds("!document.getElementById('mention-note').hidden")).isTrue();
    page.point("#title");
    assertThat(page.texts(".lit")).isEmpty();
  }

  @Test
  void nothingScrollsSidewaysOnAPhone() throws Exception {
    page.screen(390, 844, true);
    open(samples);
    page.value("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
    assertThat(page.value("innerWidth").asInt()).isEqualTo(390);
    page.click(CELL);
    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
  }

  @Test
  void everythingIsReachedByKeys() throws Exception {
    open(samples);
    int controls =
        page.value(
                "(() => { window.control = 'a[href], button, select, input, summary';"
                    + " return [...document.querySelectorAll(control)].filter(reachable).length;"
                    + " function reachable(e) { return e.checkVisibility() && e.tabIndex >= 0"
                    + " && !e.disabled; } })()")
            .asInt();
    assertThat(controls).isGreaterThan(30);
    page.value("window.reached = new Set()");
    for (int i = 0; i < 2 * controls + 20; i++) {
      page.press("Tab");
      page.value("void window.reached.add(document.activeElement)");
    }
    List<String> missed = new ArrayList<>();
    page.value(
            "[...document.querySelectorAll(control)].filter(e => e.checkVisibility()"
                + " && e.tabIndex >= 0 && !e.disabled && !reached.has(e)"
                + " && !(e.type === 'radio' && !e.checked)).map(e => e.outerHTML)")
        .forEach(e -> missed.add(e.asText()));
    assertThat(missed).isEmpty();
    page.value("document.querySelector('#matrix [data-cell][tabindex=\"0\"]').focus()");
    page.press("ArrowRight");
    assertThat(
            page.holds(
                "document.activeElement.matches('[data-cell]') &&"
                    + " document.activeElement.closest('td').cellIndex > 1"))
        .isTrue();
  }

  @Test
  void hostileNamesAndTextsStayText() throws Exception {
    Path hostile = folder.resolve("hostile");
    Night night = new Night(Files.createDirectories(hostile));
    String script = "<script>window.ran = 'text'</script>";
    String image = "<img src=x onerror=\"window.ran='image'\">";
    night.write(
        "2024-03-12 <script>window.ran='file'<.txt",
        """
        "Quoted" & <b>bold</b> %1$s

        ANA LUND, HOST: Good day, </script>%1$s says Piet Brock. %2$s ${window.ran='el'}

        PIET BROCK: Read javascript:window.ran='link' by Sara Holt, "so" & 'so' &lt;i&gt; <!-- not.

        ANA LUND: Sara Holt is good. --> ]]> {{constructor.constructor('window.ran=1')()}}

        PIET BROCK: She is, onclick="window.ran='click'" `x` \\u003cscript\\u003e.
        """
            .formatted(script, image));
    night.run("-q");
    open(night.output);
    page.value("document.querySelectorAll('details').forEach(d => d.open = true)");
    page.value("document.querySelectorAll('#matrix [data-cell]').forEach(c => c.click())");
    page.value("document.querySelectorAll('.figure').forEach(c => c.click())");
    assertThat(page.holds("window.ran === undefined")).isTrue();
    assertThat(page.complaints()).isEmpty();
    assertThat(page.requests().stream().map(URI::create).filter(u -> !ownPage(u))).isEmpty();
    List<String> published = new ArrayList<>();
    for (List<String> row : Table.rows(night.output.resolve("turns.csv"))) {
      // The two columns behind the text are the times.
      published.add(withSingleSpaces(row.get(row.size() - 3)));
    }
    assertThat(published.toString())
        .contains(
            "</script><script>window.ran = 'text'", "javascript:window.ran='link'", "&lt;i&gt;");
    assertThat(page.texts(".said").stream().map(ReportPageIT::withSingleSpaces))
        .containsExactlyElementsOf(published);
    assertThat(page.texts("a[href^='javascript']")).isEmpty();
    assertThat(page.holds("document.querySelector('.said script, .said img, .said b') === null"))
        .isTrue();
  }

  private static String withSingleSpaces(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void thousandTranscriptsOpenQuickly() throws Exception {
    Path many = folder.resolve("many");
    InventedTranscripts.write(many, 1000, 300, 0);
    Path output = folder.resolve("many-reports");
    CorpusRun.with(
        () -> FakeNight.annotator(0), "--data", many, "--output", output, "-q", "--settle", 0);
    long start = System.nanoTime();
    open(output);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "The page of 1,000 transcripts opened in %.1f s (%s kB).%n",
        seconds,
        Files.size(output.resolve("report.html")) / 1024);
    assertThat(page.complaints()).isEmpty();
    page.value("void document.getElementById('matrix').scrollIntoView()");
    page.waitUntil("document.querySelectorAll('#matrix [data-cell]').length > 0");
    page.click(CELL);
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length > 0");
    assertThat(page.texts("#evidence .found .of")).isNotEmpty();
    assertThat(page.complaints()).isEmpty();
  }
}
