package org.colloquy.report.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.BrowserPage.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Table;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.report.search.PlainSearch.Asked;
import org.colloquy.report.search.PlainSearch.AskedItem;
import org.colloquy.report.search.PlainSearch.SaidSentence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Search in a browser, over conversations in the page and over those with pages of their own,
 * compared with a plain search of {@code sentences.csv}. Skipped where there is no Chromium.
 */
class SearchIT {
  private static final int QUERIES = 40;
  private static final String COUNT = "document.querySelector('#search .count').textContent";

  private static final String NASTY =
      """
      The ferry of Beyoncé's

      March 3, 2019

      ANA LUND, HOST: Don’t say “naïve” to Søren! (laughs) He said it's twenty-five, didn't he?

      PIET BROCK: Of course. ... Really (coughs), the O'Briens' ferry -- and Lund's -- cost $1,000.

      ANA LUND: …

      UNIDENTIFIED WOMAN: =SUM(A1) is no ferry, is it?
      """;

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path split;
  private static Path whole;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    split = reports("split", 24, 8_000);
    whole = reports("whole", 4, 600);
    browser = Chromium.start();
    page = browser.page();
  }

  private static Path reports(String name, int files, int words) throws IOException {
    Path data = folder.resolve(name + "-data");
    InventedTranscripts.write(data, files, words, 0);
    Files.writeString(data.resolve("nasty.txt"), NASTY);
    Files.writeString(
        data.resolve("zz.txt"), "ANA LUND, HOST: No date here.\n\nPIET BROCK: No ferry.\n");
    Path output = folder.resolve(name);
    CorpusRun.with(
        () -> FakeNight.annotator(0), "--data", data, "--output", output, "-q", "--settle", 0);
    return output;
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

  private static void open(Path reports) throws Exception {
    page.open(reports.resolve("report.html").toUri());
    page.waitUntil("document.querySelector('#search form')");
  }

  private static String told() throws Exception {
    page.waitUntil(COUNT + ".endsWith('.')");
    return page.value(COUNT).asText().replace("\u202F", "");
  }

  /** Types and presses Enter; returns what the page says of what it found. */
  private static String search(String words) throws Exception {
    page.value(
        "(() => { const words = document.querySelector('#search [name=q]'); "
            + COUNT
            + " = ''; words.value = "
            + quoted(words)
            + "; words.form.requestSubmit(); })()");
    return told();
  }

  /** Opens an address in the page that is open. */
  private static String address(Map<String, String> parameters) throws Exception {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (key, value) -> pairs.add(key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    page.value(
        COUNT + " = ''; location.hash = " + quoted("search?" + String.join("&", pairs)) + "; 0");
    return told();
  }

  @Test
  void findsWhatAPlainSearchFinds() throws Exception {
    for (Path reports : List.of(split, whole)) {
      PlainSearch plain = new PlainSearch(reports);
      Random random = new Random(21);
      open(reports);
      for (int i = 0; i < QUERIES; i++) {
        Asked asked = plain.invented(random);
        List<SaidSentence> hits = plain.hits(asked, sentence -> true);
        String found = search(asked.written());
        if (hits.isEmpty()) {
          assertThat(found).as(asked.written()).startsWith("Nothing found.");
        } else {
          assertThat(found).as(asked.written()).isEqualTo(PlainSearch.told(hits));
        }
      }
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void filtersOfTheAddressHoldTogether() throws Exception {
    for (Path reports : List.of(split, whole)) {
      PlainSearch plain = new PlainSearch(reports);
      Asked ferry = new Asked("the", List.of(new AskedItem(List.of("the"), false, false)));
      open(reports);
      SaidSentence one = plain.hits(ferry, sentence -> true).get(3);
      assertThat(address(Map.of("q", "the", "speaker", one.speaker())))
          .isEqualTo(PlainSearch.told(plain.hits(ferry, s -> s.speaker().equals(one.speaker()))));
      assertThat(address(Map.of("q", "the", "transcript", one.transcript())))
          .isEqualTo(
              PlainSearch.told(plain.hits(ferry, s -> s.transcript().equals(one.transcript()))));
      assertThat(address(Map.of("q", "the", "from", "2017-01-01", "to", "2020-12-31")))
          .isEqualTo(
              PlainSearch.told(
                  plain.hits(
                      ferry,
                      s ->
                          s.date().compareTo("2017-01-01") >= 0
                              && s.date().compareTo("2020-12-31") <= 0)));
      Map<String, Set<String>> things = new TreeMap<>();
      for (List<String> row : Table.rows(reports.resolve("mentions.csv"))) {
        if (!row.get(2).isEmpty() && !row.get(12).isEmpty()) {
          things
              .computeIfAbsent(row.get(12), id -> new HashSet<>())
              .add(row.get(1) + "#" + row.get(3));
        }
      }
      String thing =
          things.entrySet().stream()
              .max(java.util.Comparator.comparingInt(e -> e.getValue().size()))
              .orElseThrow()
              .getKey();
      assertThat(address(Map.of("q", "the", "thing", thing, "speaker", one.speaker())))
          .isEqualTo(
              PlainSearch.told(
                  plain.hits(
                      ferry,
                      s ->
                          s.speaker().equals(one.speaker())
                              && things.get(thing).contains(s.transcript() + "#" + s.number()))));
      assertThat(page.value("location.hash").asText()).contains("q=the", "thing=", "speaker=");
    }
  }

  @Test
  void linesShowTheSentencesAndLeadToTheirTurns() throws Exception {
    for (Path reports : List.of(split, whole)) {
      open(reports);
      assertThat(search("o'briens ferry"))
          .isEqualTo("1 hit in 1 sentence of 1 transcript, by 1 speaker.");
      assertThat(page.texts("#search .kwic tbody .before").get(0))
          .isEqualTo("Of course. ... Really (coughs), the");
      assertThat(page.texts("#search .kwic tbody mark.hit")).containsExactly("O'Briens");
      assertThat(page.texts("#search .kwic tbody .after mark")).containsExactly("ferry");
      assertThat(page.texts("#search .kwic tbody .file")).containsExactly("nasty.txt:7");
      page.click("#search .kwic tbody a.file");
      page.waitUntil(
          "document.readyState === 'complete' && document.querySelector('.turn.shown')"
              + " && document.querySelector('.turn.shown').textContent.includes('Briens')");
    }
  }

  @Test
  void whatCannotBeLookedForIsSaid() throws Exception {
    open(whole);
    assertThat(search("-ferry -\"the mill\"")).startsWith("Say also what to find");
    assertThat(search("… -- !")).startsWith("There is no word in this");
    assertThat(search("xylophonist")).startsWith("Nothing found.");
    assertThat(search("\"no ferr")).startsWith("Nothing found.");
    assertThat(search("“no ferr*")).startsWith("2 hits");
    assertThat(page.texts("#search .kwic tbody tr")).hasSize(2);
    page.value(
        "document.querySelector('#search [name=q]').value = '';"
            + " document.querySelector('#search form').requestSubmit()");
    page.waitUntil("!document.querySelector('#search .kwic') && " + COUNT + " === ''");
  }

  @Test
  void missingPartOfTheIndexIsSaid() throws Exception {
    Path broken = folder.resolve("broken");
    org.apache.commons.io.FileUtils.copyDirectory(split.toFile(), broken.toFile());
    try (Stream<Path> files = Files.list(broken.resolve("report-pages"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("-2.js")).toList()) {
        Files.delete(file);
      }
    }
    open(broken);
    assertThat(search("ferry")).contains("cannot be loaded").contains("-2.js");
  }

  @Test
  void backLeadsToTheSearchBeforeAndTheAddressOpensIt() throws Exception {
    open(whole);
    String ferry = search("ferry");
    String first = page.value("location.href").asText();
    String nobody = search("nobody");
    assertThat(nobody).isNotEqualTo(ferry);
    page.value(COUNT + " = ''; history.back()");
    assertThat(told()).isEqualTo(ferry);
    assertThat(page.value("document.querySelector('#search [name=q]').value").asText())
        .isEqualTo("ferry");
    page.open(java.net.URI.create(first));
    assertThat(told()).isEqualTo(ferry);
  }

  @Test
  void typingSearchesAndTheLastWordWins() throws Exception {
    open(split);
    String expected = search("nobody");
    search("ferry");
    page.value(
        "(() => { const words = document.querySelector('#search [name=q]'); "
            + COUNT
            + " = '';"
            + " for (const text of ['n', 'the*', 'nobody']) { words.value = text;"
            + " words.dispatchEvent(new Event('input', { bubbles: true })); } })()");
    page.waitUntil(COUNT + ".replaceAll('\\u202f', '') === " + quoted(expected));
  }

  @Test
  void hitsAreSortedAndSavedAsTheyAreShown() throws Exception {
    for (Path reports : List.of(split, whole)) {
      PlainSearch plain = new PlainSearch(reports);
      Asked asked = new Asked("ferry", List.of(new AskedItem(List.of("ferry"), false, false)));
      List<SaidSentence> hits = plain.hits(asked, sentence -> true);
      open(reports);
      for (String sort : List.of("corpus", "newest", "negative", "speaker", "before", "after")) {
        assertThat(address(Map.of("q", "ferry", "sort", sort))).isEqualTo(PlainSearch.told(hits));
        List<List<String>> saved = saved("#search .lines .save");
        assertThat(saved).hasSize(hits.size());
        assertThat(saved.stream().map(row -> row.get(0) + "#" + row.get(5)))
            .as(sort)
            .containsExactlyInAnyOrderElementsOf(
                hits.stream().map(hit -> hit.transcript() + "#" + hit.number()).toList());
        List<String> keys = saved.stream().map(row -> key(sort, row)).toList();
        if (sort.equals("corpus")) {
          assertThat(saved.stream().map(row -> row.get(0) + "#" + row.get(5)))
              .containsExactlyElementsOf(
                  hits.stream().map(hit -> hit.transcript() + "#" + hit.number()).toList());
        } else {
          assertThat(keys).as(sort).isSorted();
        }
      }
      long words = 0;
      for (List<String> row : saved("#search .sums > :nth-child(2) .save")) {
        words += Long.parseLong(row.get(3));
      }
      assertThat(words).isPositive();
      assertThat(
              saved("#search .sums > :nth-child(1) .save").stream()
                  .mapToInt(row -> Integer.parseInt(row.get(2)))
                  .sum())
          .isEqualTo(hits.size());
    }
  }

  /** What rows are sorted by, as text that sorts in the same way. */
  private static String key(String sort, List<String> row) {
    return switch (sort) {
      case "newest" -> row.get(2).isEmpty() ? "9" : String.valueOf(99999999 - number(row.get(2)));
      case "negative" ->
          row.get(8).isEmpty() ? "9" : String.format("%.4f", 2 + Double.parseDouble(row.get(8)));
      case "speaker" ->
          row.get(7).isEmpty() ? "\uFFFF" : String.join("", SearchWords.of(row.get(7)));
      case "before" -> last(SearchWords.of(row.get(9)), -1);
      case "after" -> last(SearchWords.of(row.get(11).replaceFirst("^'", "")), 1);
      default -> "";
    };
  }

  private static int number(String date) {
    return Integer.parseInt(date.replace("-", ""));
  }

  private static String last(List<String> words, int way) {
    return words.isEmpty() ? "\uFFFF" : words.get(way < 0 ? words.size() - 1 : 0);
  }

  /** The rows that a click on a button saves. */
  private static List<List<String>> saved(String button) throws Exception {
    page.value(
        "window.kept = null; window.realUrl = window.realUrl || URL.createObjectURL.bind(URL);"
            + " URL.createObjectURL = (blob) => { window.kept = blob; return realUrl(blob); };"
            + " document.querySelector("
            + quoted(button)
            + ").click(); 0");
    page.waitUntil("window.kept");
    JsonNode text = page.value("window.kept.text()");
    Path file = Files.writeString(folder.resolve("saved.csv"), text.asText());
    return Table.rows(file);
  }

  @Test
  void phoneAndPaperShowTheLines() throws Exception {
    page.screen(390, 844, true);
    open(whole);
    search("the");
    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
  }
}
