package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colloquy.app.CorpusRun;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on paper. Skipped where there is no Chromium. */
class PaperIT {
  /** The width of A4 without margins of 1 cm, in CSS pixels. */
  private static final int A4 = 718;

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path reports;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    Path data = Files.createDirectories(folder.resolve("data"));
    for (int day = 1; day <= 60; day++) {
      StringBuilder talk = new StringBuilder("ANA LUND, HOST: On to the news.\n\nPIET BROCK: ");
      for (int i = 0; i <= (day == 60 ? 66 : day % 4); i++) {
        talk.append("Harbour Board has %d boats on the %d. of the month. ".formatted(i, day));
      }
      Files.writeString(
          data.resolve("2024-%02d-%02d a.txt".formatted(1 + day / 28, 1 + day % 28)), talk);
    }
    reports = folder.resolve("reports");
    CorpusRun.of("--data", data, "--output", reports, "-q", "--settle", 0);
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
  void open() throws Exception {
    page.medium("");
    page.screen(1280, 900, false);
    page.open(reports.resolve("report.html").toUri());
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  /** A text without spaces, which a PDF does not have, and without the shapes of tones. */
  private static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\u202F▲▼●]+", "");
  }

  @Test
  void panelAndTheFiguresOfAllDatesAreOnPaper() throws Exception {
    page.value("document.querySelector('#time .as-table').open = true");
    List<String> dates = new ArrayList<>();
    page.value(
            "[...document.querySelectorAll('#time [data-point]')].map(b =>"
                + " b.closest('tr').textContent)")
        .forEach(row -> dates.add(row.asText()));
    assertThat(dates).as("first rows").hasSize(50);
    page.value("document.querySelectorAll('#time .rows .more')[1].click()");
    List<String> rows = page.texts("#time tbody tr");
    assertThat(rows).hasSize(60);
    open();
    page.click("#time .chosen .figure");
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length === 40");
    page.click("#evidence .more");
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length === 80");
    List<String> sentences = page.texts("#evidence blockquote");
    String left = page.texts("#evidence .on-paper").get(0);
    assertThat(left).startsWith("80 of ");
    String printed;
    try (PDDocument pdf = Loader.loadPDF(page.print())) {
      printed = withoutSpaces(new PDFTextStripper().getText(pdf));
    }
    assertThat(sentences).allSatisfy(said -> assertThat(printed).contains(withoutSpaces(said)));
    assertThat(printed).contains(withoutSpaces(left));
    assertThat(rows).allSatisfy(row -> assertThat(printed).contains(withoutSpaces(row)));
    assertThat(page.holds("document.querySelector('#time .as-table').open")).isFalse();
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void chartsAreDrawnForPaper() throws Exception {
    assertChartsHold("screen", 1280);
    page.medium("print");
    page.screen(A4, 1000, false);
    page.value("dispatchEvent(new Event('beforeprint'))");
    assertChartsHold("paper", A4);
    page.value("dispatchEvent(new Event('afterprint'))");
    page.medium("");
    page.screen(1280, 900, false);
    page.value("new Promise((resolve) => setTimeout(resolve, 500))");
    assertChartsHold("screen again", 1280);
  }

  /** Asserts that the chart fits the width, with all that it draws inside its axes. */
  private static void assertChartsHold(String where, int width) throws Exception {
    JsonNode charts =
        page.value(
            "[...document.querySelectorAll('#time .plot svg')].map(c => { const r ="
                + " c.getBoundingClientRect(); const boxes = [...c.querySelectorAll('.point')]"
                + ".map(b => b.getBBox()); const line = c.querySelector('line').getBBox();"
                + " const all = c.getBBox(); return { left: r.left, right: r.right, scale:"
                + " r.width / c.viewBox.baseVal.width, bars: boxes.length, first:"
                + " Math.min(...boxes.map(b => b.x)), last: Math.max(...boxes.map(b => b.x +"
                + " b.width)), from: line.x, to: line.x + line.width, low: all.x, high: all.x +"
                + " all.width, all: c.viewBox.baseVal.width }; })");
    assertThat(charts).as(where).hasSize(1);
    for (JsonNode chart : charts) {
      assertThat(chart.get("bars").asInt()).as(where).isEqualTo(60);
      assertThat(chart.get("left").asDouble()).as(where).isNotNegative();
      assertThat(chart.get("right").asDouble()).as(where).isLessThanOrEqualTo(width);
      assertThat(chart.get("right").asDouble()).as(where).isGreaterThan(0.8 * width);
      assertThat(chart.get("scale").asDouble()).as(where).isBetween(0.9, 1.15);
      assertThat(chart.get("first").asDouble())
          .as(where)
          .isGreaterThanOrEqualTo(chart.get("from").asDouble());
      assertThat(chart.get("last").asDouble())
          .as(where)
          .isLessThanOrEqualTo(chart.get("to").asDouble());
      assertThat(chart.get("low").asDouble()).as(where).isNotNegative();
      assertThat(chart.get("high").asDouble())
          .as(where)
          .isLessThanOrEqualTo(chart.get("all").asDouble());
    }
  }
}
