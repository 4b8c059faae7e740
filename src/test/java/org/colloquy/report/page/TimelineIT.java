package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.app.CorpusRun;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline of a conversation in a browser. Skipped where there is no Chromium. */
class TimelineIT {
  private static final String MEETING =
      """
      WEBVTT

      00:00:01.000 --> 00:00:05.000
      <v Ida Fenn>Who mended the weir?

      00:00:05.000 --> 00:00:09.000
      <v Councillor Marguerite de la Tour-Hansen of the Upper River>My sister did, in March.

      00:00:09.000 --> 00:00:10.000
      <v Ida Fenn>Alone?
      """;

  @TempDir private Path folder;

  @Test
  void blockLeadsToItsTurnByKeys() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("meeting.vtt"), MEETING);
    Path reports = folder.resolve("reports");
    CorpusRun.of("--data", data, "--output", reports, "-q", "--settle", 0);
    try (Chromium browser = Chromium.start()) {
      BrowserPage page = browser.page();
      page.screen(390, 844, true);
      page.open(reports.resolve("report.html").toUri());
      page.value("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.waitUntil("document.querySelector('.timeline a[tabindex=\"0\"]')");
      assertThat(page.texts(".timeline tbody th")).hasSize(2);
      assertThat(page.value("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(390);
      page.value("document.querySelector('.timeline a').focus()");
      page.press("ArrowRight");
      page.press("Enter");
      page.waitUntil("document.querySelector('.turn.shown')");
      assertThat(page.value("document.querySelector('.turn.shown').dataset.turn").asText())
          .as("the second turn of the first speaker")
          .isEqualTo("3");
      // The middle turn takes four of nine seconds.
      assertThat(
              page.holds(
                  "(() => { const lane = document.querySelectorAll('.timeline svg')[1];"
                      + " const share = lane.querySelector('rect').getBoundingClientRect().width"
                      + " / lane.getBoundingClientRect().width;"
                      + " return Math.abs(share - 4 / 9) < 0.01; })()"))
          .isTrue();
      assertThat(page.complaints()).isEmpty();
    }
  }
}
