package org.colloquy.report.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.colloquy.browser.BrowserPage.quoted;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Table;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.report.search.PlainSearch.SaidSentence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The words that one uses more than others, in a browser, over conversations in the page and over
 * those with pages of their own, compared with a plain count of {@code sentences.csv}. Skipped
 * where there is no Chromium.
 */
class KeywordsIT {
  private static final String COUNT = "document.querySelector('#compare .keywords .count')";
  private static final String NO_LIMITS = "&least=1&inLeast=1&g2=0";

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
    Files.writeString(
        data.resolve("zz.txt"),
        "March 3, 2014\n\nANA LUND, HOST: Lund's naïve ferry.\n\n>> Who says (laughs) this ferry?\n");
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

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Opens a comparison with its words. */
  private static void open(Path reports, String of, List<String> sides, String more)
      throws Exception {
    StringBuilder hash = new StringBuilder("#compare?of=" + of);
    for (int i = 0; i < sides.size(); i++) {
      hash.append('&').append((char) ('a' + i)).append('=').append(encoded(sides.get(i)));
    }
    page.screen(1280, 900, false);
    page.open(URI.create(reports.resolve("report.html").toUri() + hash.toString() + more));
    page.waitUntil(COUNT + " && " + COUNT + ".textContent.startsWith('Of ')");
  }

  /** The saved table of a side, whose id may hold what a selector does not. */
  private static List<List<String>> words(String side) throws Exception {
    String part =
        page.value(
                "'#compare .keywords [data-side=' + CSS.escape(" + quoted(side) + ") + '] .save'")
            .asText();
    return Table.rows(Files.writeString(folder.resolve("saved.csv"), page.saved(part)));
  }

  /** Checks the table of a side without limits against a plain count. */
  private static void compare(
      Path reports, String side, Predicate<SaidSentence> theirs, Predicate<SaidSentence> others)
      throws Exception {
    PlainKeywords plain = PlainKeywords.of(new PlainSearch(reports).sentences(), theirs, others);
    List<List<String>> rows = words(side);
    assertThat(rows.stream().collect(Collectors.toMap(row -> row.get(0), row -> number(row, 3))))
        .as(side)
        .isEqualTo(plain.usedMore());
    for (List<String> row : rows) {
      String word = row.get(0);
      assertThat(number(row, 4)).isEqualTo((int) plain.words());
      assertThat(number(row, 6)).isEqualTo(plain.countByOthers(word));
      assertThat(number(row, 7)).isEqualTo((int) plain.wordsOfOthers());
      assertThat(number(row, 9)).isEqualTo(plain.transcripts(word));
      assertThat(Double.parseDouble(row.get(2))).isCloseTo(plain.dunning(word), within(1e-3));
      assertThat(Double.parseDouble(row.get(1))).isCloseTo(plain.logRatio(word), within(1e-4));
      assertThat(Double.parseDouble(row.get(5)))
          .isCloseTo(10_000.0 * number(row, 3) / plain.words(), within(0.006));
    }
    assertThat(rows.stream().map(row -> Double.parseDouble(row.get(1))).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static int number(List<String> row, int column) {
    return Integer.parseInt(row.get(column));
  }

  private static List<String> speakers(Path reports) throws IOException {
    return Table.rows(reports.resolve("speakers.csv")).stream()
        .map(row -> row.get(0).replace("\uFEFF", ""))
        .limit(3)
        .toList();
  }

  @Test
  void countsAreThoseOfAPlainCount() throws Exception {
    for (Path reports : List.of(split, whole)) {
      List<String> people = speakers(reports);
      open(reports, "people", people, "&against=others" + NO_LIMITS);
      for (String side : people) {
        compare(reports, side, s -> s.speaker().equals(side), s -> people.contains(s.speaker()));
      }
      open(reports, "people", people.subList(0, 1), "&against=rest" + NO_LIMITS);
      compare(reports, people.get(0), s -> s.speaker().equals(people.get(0)), s -> true);
      String span = "2014-01-01..2018-06-30";
      open(reports, "dates", List.of(span), "&against=rest" + NO_LIMITS);
      compare(
          reports,
          span,
          s ->
              !s.date().isEmpty()
                  && s.date().compareTo("2014-01-01") >= 0
                  && s.date().compareTo("2018-06-30") <= 0,
          s -> true);
      assertThat(page.complaints()).isEmpty();
    }
  }

  /** Who speaks in most transcripts. */
  private static String mostOftenHeard(Path reports) throws IOException {
    return Table.named(reports.resolve("speakers.csv")).stream()
        .max(Comparator.comparingInt(row -> Integer.parseInt(row.get("transcripts"))))
        .orElseThrow()
        .get("speaker_id");
  }

  @Test
  void limitsHold() throws Exception {
    List<String> people = speakers(split).subList(0, 2);
    open(split, "people", people, "&against=rest&least=20&inLeast=1&g2=0");
    List<List<String>> rows = words(people.get(0));
    assertThat(rows).isNotEmpty();
    for (List<String> row : rows) {
      assertThat(number(row, 3) + number(row, 6)).isGreaterThanOrEqualTo(20);
    }
    String heard = mostOftenHeard(split);
    open(split, "people", List.of(heard), "&against=rest&least=1&inLeast=3&g2=0");
    rows = words(heard);
    assertThat(rows).isNotEmpty().allMatch(row -> number(row, 9) >= 3);
    open(split, "people", people, "&against=rest&least=1&inLeast=1&g2=2");
    assertThat(words(people.get(0)))
        .isNotEmpty()
        .allMatch(row -> Double.parseDouble(row.get(2)) >= 2);
  }

  @Test
  void wordLeadsToItsLinesAndBackLeadsHere() throws Exception {
    for (Path reports : List.of(split, whole)) {
      List<String> people = speakers(reports).subList(0, 2);
      open(reports, "people", people, "&against=others" + NO_LIMITS);
      String here = page.value("location.hash").asText();
      List<String> row = words(people.get(0)).get(0);
      page.click("#compare .keywords [data-side] tbody a");
      page.waitUntil("document.querySelector('#search .count').textContent.endsWith('.')");
      assertThat(page.texts("#search .count").get(0).replace("\u202F", ""))
          .startsWith(row.get(3) + " hit");
      assertThat(page.value("location.hash").asText()).contains("speaker=" + people.get(0));
      page.value("history.back()");
      page.waitUntil("location.hash === " + quoted(here));
      assertThat(page.texts("#compare .keywords [data-side] tbody a")).contains(row.get(0));
    }
  }

  @Test
  void whatCannotBeComparedIsSaid() throws Exception {
    page.open(
        URI.create(
            whole.resolve("report.html").toUri()
                + "#compare?of=dates&a=2014-01-01..2020-01-01&b=2013-01-01..&against=others"));
    page.waitUntil(COUNT + " && " + COUNT + ".textContent.includes('in common')");
    page.open(
        URI.create(
            whole.resolve("report.html").toUri()
                + "#compare?of=people&a="
                + speakers(whole).get(0)
                + "&against=others"));
    page.waitUntil(COUNT + " && " + COUNT + ".textContent.includes('nobody else')");
  }
}
