package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
 * People, roles, outlets and dates side by side, in a browser, against the published tables.
 * Skipped where there is no Chromium.
 */
class CompareIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path invented;

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
  }

  private static void open(String hash) throws Exception {
    page.open(URI.create(invented.resolve("report.html").toUri() + hash));
    page.waitUntil("document.querySelector('#compare .side-by-side')");
  }

  /** The table that a button saves. */
  private static List<List<String>> saved(String button) throws Exception {
    return Table.rows(Files.writeString(folder.resolve("saved.csv"), page.saved(button)));
  }

  private static List<Map<String, String>> table(Path reports, String name) throws IOException {
    return Table.named(reports.resolve(name + ".csv"));
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
    open(hash.toString());
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
    open("#compare?of=dates&a=2015-01-01..2018-12-31&b=2019-01-01..");
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
    open("#compare?of=dates&a=2015-01-01..2018-12-31&b=2019-01-01..&to=2016-12-31");
    List<List<String>> fewer = saved("#compare .compared .save");
    assertThat(value(row(fewer, "Words a transcript", "2015-01-01 to 2018-12-31"), 2))
        .isCloseTo(
            sum(invented, "words", r -> dates.get(r.get("transcript")).compareTo("2017") < 0)
                / dates.values().stream().filter(d -> d.compareTo("2017") < 0).count(),
            within(1e-6));
    assertThat(page.texts("#compare [data-measure=wordsEach] td").get(1)).contains("says nothing");
  }
}
