package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.colloquy.browser.BrowserPage.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Night;
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
 * People, roles, outlets and dates side by side, and who is never heard or never mentioned, in a
 * browser, against the tables and figures made by hand. Skipped where there is no Chromium.
 */
class CompareIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path invented;
  private static Path byHand;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    Path data = folder.resolve("data");
    InventedTranscripts.write(data, 24, 2_000, 0);
    invented = folder.resolve("reports");
    CorpusRun.with(
        () -> FakeNight.annotator(0), "--data", data, "--output", invented, "-q", "--settle", 0);
    byHand = byHand();
    browser = Chromium.start();
    page = browser.page();
  }

  /** Ana says 30 words in 3 turns, and 10 in 2; Piet 2 words in 2 turns, and 4 in 2. */
  private static Path byHand() throws IOException {
    Night night = new Night(Files.createDirectories(folder.resolve("night")));
    String ten = "one two three four five six seven eight nine ten.";
    night.write(
        "2023-01-05 a.txt",
        """
        ANA LUND, HOST: %s

        PIET BROCK: Yes.

        ANA LUND: %s

        PIET BROCK: No?

        ANA LUND: %s
        """
            .formatted(ten, ten, ten));
    night.write(
        "2024-01-06 b.txt",
        """
        ANA LUND, HOST: One two three four five.

        PIET BROCK: Harbour Board speaks?

        ANA LUND: One two three four Nordvik.

        PIET BROCK: Yes.
        """);
    night.write(
        "transcripts.csv",
        "transcript,outlet\n2023-01-05 a.txt,Radio Nord\n2024-01-06 b.txt,Harbour News\n");
    night.run("-q", "--settle", 0);
    return night.output;
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

  private static void open(Path reports, String hash) throws Exception {
    page.open(URI.create(reports.resolve("report.html").toUri() + hash));
    page.waitUntil("document.querySelector('#compare .side-by-side')");
  }

  private static List<List<String>> saved(String button) throws Exception {
    page.value(
        "window.kept = null; window.realUrl = window.realUrl || URL.createObjectURL.bind(URL);"
            + " URL.createObjectURL = (blob) => { window.kept = blob; return realUrl(blob); };"
            + " document.querySelector("
            + quoted(button)
            + ").click(); 0");
    page.waitUntil("window.kept");
    JsonNode text = page.value("window.kept.text()");
    return Table.rows(Files.writeString(folder.resolve("saved.csv"), text.asText()));
  }

  /** A row of a table by the names of its columns. */
  private static List<Map<String, String>> table(Path reports, String name) throws IOException {
    Path file = reports.resolve(name + ".csv");
    String head = Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    List<String> columns = Arrays.asList(head.replace("\uFEFF", "").split(","));
    return Table.rows(file).stream()
        .map(
            cells -> {
              Map<String, String> row = new LinkedHashMap<>();
              for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
              }
              return row;
            })
        .toList();
  }

  private static double sum(Path reports, String column, Predicate<Map<String, String>> which)
      throws IOException {
    return table(reports, "turns").stream()
        .filter(which)
        .mapToDouble(row -> Double.parseDouble(row.get(column)))
        .sum();
  }

  /** The row of the saved comparison of a measure and a side. */
  private static List<String> row(List<List<String>> rows, String measure, String side) {
    return rows.stream()
        .filter(r -> r.get(0).startsWith(measure) && r.get(1).equals(side))
        .findFirst()
        .orElseThrow();
  }

  private static double value(List<String> row, int column) {
    return Double.parseDouble(row.get(column));
  }

  @Test
  void figuresAreThoseMadeByHand() throws Exception {
    open(byHand, "#compare?of=people&a=ana-lund&b=piet-brock");
    List<List<String>> rows = saved("#compare .compared .save");
    // 40 words in 5 turns. The first transcript has 30 − 8·3 = 6 words more than that, the second 6
    // less: the variance is 2 · (6² + 6²) / 5² = 5.76, and 12.7062 · 2.4 = 30.4949.
    List<String> turns = row(rows, "Words a turn", "Ana Lund");
    assertThat(value(turns, 2)).isCloseTo(8, within(1e-6));
    assertThat(value(turns, 3)).isZero();
    assertThat(value(turns, 4)).isCloseTo(38.4949, within(1e-3));
    assertThat(turns.subList(5, 7)).containsExactly("5", "2");
    // 6 words in 4 turns; the single turns give 1.5² / 4 and 3.1824 · 0.75 = 2.3868, transcripts
    // 12.7062 · √(2 · (1² + 1²)) / 4 = 6.3531.
    List<String> brief = row(rows, "Words a turn", "Piet Brock");
    assertThat(value(brief, 2)).isCloseTo(1.5, within(1e-6));
    assertThat(value(brief, 4)).isCloseTo(7.8531, within(1e-3));
    assertThat(value(row(rows, "Share of all words", "Ana Lund"), 2))
        .isCloseTo(40 / 46.0, within(1e-6));
    assertThat(value(row(rows, "Share of all turns", "Piet Brock"), 2))
        .isCloseTo(4 / 9.0, within(1e-6));
    assertThat(value(row(rows, "Questions", "Piet Brock"), 2)).isCloseTo(0.5, within(1e-6));
    // The difference is 6.5. Ana's transcripts pull by ±1.2, Piet's by −0.25 and +0.25 the other
    // way: √(2 · 2 · 1.45²) · 12.7062 = 36.8480.
    assertThat(
            page.texts("#compare [data-measure=turnLength] td:last-child").get(0).replace('−', '-'))
        .isEqualTo("cannot tell +6.5-30.3 to +43.3");
  }

  @Test
  void oneTranscriptTellsNoDifference() throws Exception {
    open(byHand, "#compare?of=outlets&a=Radio+Nord&b=Harbour+News");
    assertThat(page.texts("#compare .side-by-side .verdict"))
        .isNotEmpty()
        .containsOnly("cannot tell");
    assertThat(page.texts("#compare [data-measure=turnLength] .ends").get(0))
        .isEqualTo("one transcript: no interval");
    List<List<String>> rows = saved("#compare .compared .save");
    assertThat(value(row(rows, "Words a transcript", "Radio Nord"), 2)).isEqualTo(32);
    assertThat(value(row(rows, "Turns a transcript", "Harbour News"), 2)).isEqualTo(4);
    // The name of an outlet leads to what is said there alone.
    page.click("#compare .side-by-side thead a");
    page.waitUntil(
        "document.querySelector('#filters output').textContent.startsWith('1 of 2 transcripts')");
    assertThat(page.value("location.hash").asText()).contains("outlet=Radio+Nord");
  }

  @Test
  void figuresAreThoseOfTheTables() throws Exception {
    List<Map<String, String>> speakers = table(invented, "speakers");
    Map<String, String> pair =
        table(invented, "speaker_entities").stream()
            .filter(
                r ->
                    r.get("speaker_id").equals(speakers.get(0).get("speaker_id"))
                        && !r.get("sentiment_mean").isEmpty())
            .findFirst()
            .orElseThrow();
    StringBuilder hash = new StringBuilder("#compare?of=people&toward=" + pair.get("entity_id"));
    for (int i = 0; i < 3; i++) {
      hash.append('&').append((char) ('a' + i)).append('=');
      hash.append(speakers.get(i).get("speaker_id"));
    }
    open(invented, hash.toString());
    List<List<String>> rows = saved("#compare .compared .save");
    for (Map<String, String> speaker : speakers.subList(0, 3)) {
      String name = speaker.get("name");
      Predicate<Map<String, String>> theirs =
          r -> r.get("speaker_id").equals(speaker.get("speaker_id"));
      double words = sum(invented, "words", theirs);
      double all = sum(invented, "words", r -> !r.get("speaker_id").isEmpty());
      assertThat(words).isEqualTo(Double.parseDouble(speaker.get("words")));
      assertThat(value(row(rows, "Share of all words", name), 2))
          .isCloseTo(words / all, within(1e-6));
      assertThat(value(row(rows, "Words a turn", name), 2))
          .isCloseTo(words / Double.parseDouble(speaker.get("turns")), within(1e-6));
      assertThat(value(row(rows, "Questions", name), 2))
          .isCloseTo(
              sum(invented, "questions", theirs) / sum(invented, "sentences", theirs),
              within(1e-6));
      List<String> tone = row(rows, "Tone of what they say", name);
      assertThat(value(tone, 2))
          .isCloseTo(Double.parseDouble(speaker.get("sentiment_mean")), within(6e-5));
      assertThat(value(tone, 3))
          .isCloseTo(Double.parseDouble(speaker.get("sentiment_low")), within(6e-5));
      assertThat(value(tone, 4))
          .isCloseTo(Double.parseDouble(speaker.get("sentiment_high")), within(6e-5));
      assertThat(tone.get(6)).isEqualTo(speaker.get("transcripts"));
    }
    List<String> toward = row(rows, "Tone toward", speakers.get(0).get("name"));
    assertThat(value(toward, 2))
        .isCloseTo(Double.parseDouble(pair.get("sentiment_mean")), within(6e-5));
    assertThat(toward.get(5)).isEqualTo(pair.get("sentiment_n"));
    List<List<String>> pairs = saved("#compare .compared > .wide:last-child .save");
    assertThat(pairs).hasSize(3 * 7);
    for (List<String> one : pairs) {
      if (!one.get(4).isEmpty()) {
        assertThat(value(one, 4))
            .isCloseTo(
                value(row(rows, one.get(0), one.get(1)), 2)
                    - value(row(rows, one.get(0), one.get(2)), 2),
                within(2e-6));
        if (one.get(3).equals("differs")) {
          assertThat(value(one, 5) * value(one, 6)).isPositive();
        }
      }
    }
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void filtersAndSpansHold() throws Exception {
    open(invented, "#compare?of=dates&a=2015-01-01..2018-12-31&b=2019-01-01..");
    List<List<String>> rows = saved("#compare .compared .save");
    Map<String, String> dates = new LinkedHashMap<>();
    table(invented, "transcripts").forEach(r -> dates.put(r.get("transcript"), r.get("date")));
    Predicate<Map<String, String>> early =
        r -> dates.get(r.get("transcript")).compareTo("2019") < 0;
    double words = sum(invented, "words", early);
    assertThat(words).isPositive();
    assertThat(value(row(rows, "Words a transcript", "2015-01-01 to 2018-12-31"), 2))
        .isCloseTo(
            words / dates.values().stream().filter(d -> d.compareTo("2019") < 0).count(),
            within(1e-6));
    open(invented, "#compare?of=dates&a=2015-01-01..2018-12-31&b=2019-01-01..&to=2016-12-31");
    List<List<String>> fewer = saved("#compare .compared .save");
    assertThat(value(row(fewer, "Words a transcript", "2015-01-01 to 2018-12-31"), 2))
        .isCloseTo(
            sum(invented, "words", r -> dates.get(r.get("transcript")).compareTo("2017") < 0)
                / dates.values().stream().filter(d -> d.compareTo("2017") < 0).count(),
            within(1e-6));
    assertThat(page.texts("#compare [data-measure=wordsEach] td").get(1)).contains("says nothing");
  }

  @Test
  void choiceIsMadeByHandAndBackUndoesIt() throws Exception {
    page.open(byHand.resolve("report.html").toUri());
    page.waitUntil("document.querySelector('#compare .compared button')");
    page.click("#compare .compared button");
    page.waitUntil("location.hash.startsWith('#compare?of=people&a=ana-lund&b=piet-brock')");
    assertThat(page.texts("#compare .side-by-side thead a"))
        .containsExactly("Ana Lund", "Piet Brock");
    page.click("#compare .chips button");
    page.waitUntil("location.hash === '#compare?of=people&a=piet-brock'");
    page.value("history.back()");
    page.waitUntil("document.querySelectorAll('#compare .side-by-side thead a').length === 2");
    page.click("#compare [data-measure=questions] td:nth-of-type(2) .figure");
    page.waitUntil("document.querySelectorAll('#evidence .found blockquote').length === 2");
    assertThat(page.texts("#evidence .found blockquote")).allMatch(text -> text.endsWith("?"));
  }

  @Test
  void whoIsNeverHeardAndWhoIsNeverMentioned() throws Exception {
    page.open(invented.resolve("report.html").toUri());
    page.waitUntil("document.querySelector('#heard .unheard .save')");
    Map<String, String> speaking = new LinkedHashMap<>();
    table(invented, "speakers").forEach(r -> speaking.put(r.get("speaker_id"), r.get("name")));
    List<String> unheard =
        table(invented, "entities").stream()
            .filter(r -> r.get("type").equals("PERSON"))
            .filter(r -> !speaking.containsKey(r.get("speaker_id")))
            .map(r -> r.get("entity_id") + " " + r.get("mentions") + " " + r.get("sentiment_low"))
            .toList();
    assertThat(unheard).isNotEmpty();
    assertThat(
            saved("#heard .unheard .save").stream()
                .map(r -> r.get(0).replace("\uFEFF", "") + " " + r.get(3) + " " + r.get(6)))
        .containsExactlyInAnyOrderElementsOf(unheard);
    List<String> unmentioned =
        table(invented, "speakers").stream()
            .filter(r -> r.get("mentioned_by_others").equals("0"))
            .map(r -> r.get("speaker_id") + " " + r.get("words"))
            .toList();
    assertThat(
            saved("#heard .unmentioned .save").stream()
                .map(r -> r.get(0).replace("\uFEFF", "") + " " + r.get(4)))
        .containsExactlyInAnyOrderElementsOf(unmentioned);
    page.value(
        "(() => { const type = document.querySelector('#heard .type'); type.value = 'CITY';"
            + " type.dispatchEvent(new Event('change')); })()");
    page.waitUntil("location.hash === '#heard?type=CITY'");
    assertThat(page.texts("#heard .unheard tbody th .small")).isNotEmpty().containsOnly("city");
    page.click("#heard .unheard tbody .figure");
    page.waitUntil("!document.getElementById('evidence').hidden");
  }

  @Test
  void phoneHasRoomForAll() throws Exception {
    page.screen(390, 844, true);
    open(
        byHand, "#compare?of=people&a=ana-lund&b=piet-brock&against=others&least=1&inLeast=1&g2=0");
    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
  }
}
