package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.app.Night;
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
 * People and outlets side by side, in a browser, of two conversations whose figures are made by
 * hand. Skipped where there is no Chromium.
 */
class CompareByHandIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path reports;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    reports = byHand();
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

  private static void open(String hash) throws Exception {
    page.open(URI.create(reports.resolve("report.html").toUri() + hash));
    page.waitUntil("document.querySelector('#compare .side-by-side')");
  }

  /** The table that a button saves. */
  private static List<List<String>> saved(String button) throws Exception {
    return Table.rows(Files.writeString(folder.resolve("saved.csv"), page.saved(button)));
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
    open("#compare?of=people&a=ana-lund&b=piet-brock");
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
    open("#compare?of=outlets&a=Radio+Nord&b=Harbour+News");
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
  void wordsOfATranscriptAreThoseOfEverybodyKnownOrNot() throws Exception {
    Night night = new Night(Files.createDirectories(folder.resolve("captions")));
    String captions =
        "1\n00:00:01,000 --> 00:00:04,000\nGood day from Nordvik, where it rains.\n\n"
            + "2\n00:00:05,000 --> 00:00:09,000\nThe harbour is shut until noon.\n";
    night.write("2023-01-05 a.srt", captions);
    night.write("2023-01-06 b.txt", "ANA LUND, HOST: One two.\n\nPIET BROCK: Yes.\n");
    night.write("2023-01-07 c.srt", captions.replace("noon", "noon tomorrow"));
    night.write(
        "transcripts.csv",
        "transcript,outlet\n2023-01-05 a.srt,Radio Nord\n2023-01-06 b.txt,Radio Nord\n"
            + "2023-01-07 c.srt,Harbour News\n");
    night.run("-q", "--settle", 0);
    page.open(
        URI.create(
            night.output.resolve("report.html").toUri()
                + "#compare?of=outlets&a=Radio+Nord&b=Harbour+News"));
    page.waitUntil("document.querySelector('#compare .side-by-side')");
    List<List<String>> rows = saved("#compare .compared .save");
    // 13 words of captions and 3 of two people; 14 words of captions.
    assertThat(value(row(rows, "Words a transcript", "Radio Nord"), 2)).isEqualTo(8);
    assertThat(value(row(rows, "Words a transcript", "Harbour News"), 2)).isEqualTo(14);
  }

  @Test
  void choiceIsMadeByHandAndBackUndoesIt() throws Exception {
    page.open(reports.resolve("report.html").toUri());
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
  void phoneHasRoomForAll() throws Exception {
    page.screen(390, 844, true);
    open("#compare?of=people&a=ana-lund&b=piet-brock&against=others&least=1&inLeast=1&g2=0");
    assertThat(page.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
  }
}
