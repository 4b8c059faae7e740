package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.colloquy.app.CorpusRun;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.report.folder.PageFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Links into a conversation of 300 turns of many lengths land at their turn with the first click:
 * turns have no height of their own until they come near the screen. Skipped where there is no
 * Chromium.
 */
class LongConversationIT {
  private static final int TURNS = 300;

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;

  /** The conversations are in the page. */
  private static Path together;

  /** Each has a page of its own. */
  private static Path split;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    together = reports("together", 1);
    // The page of so many turns would be too large for conversations to stand in it.
    split = reports("split", 4_500);
    browser = Chromium.start();
    page = browser.page();
  }

  private static Path reports(String name, int moreTurns) throws Exception {
    Path data = Files.createDirectories(folder.resolve(name));
    Files.writeString(data.resolve("2024-01-05 a.txt"), talk(new Random(3)));
    Files.writeString(data.resolve("2024-01-06 b.txt"), talk(new Random(4)));
    Files.writeString(
        data.resolve("2024-01-07 c.txt"),
        "EVA MOE: Yes.\n\nIDA BORG: No.\n\n".repeat(moreTurns / 2 + 1));
    Path reports = folder.resolve(name + "-reports");
    CorpusRun.of("--data", data, "--output", reports, "-q", "--settle", 0);
    assertThat(Files.exists(reports.resolve("report-pages"))).isEqualTo(moreTurns > 1);
    return reports;
  }

  private static String talk(Random random) {
    StringBuilder talk = new StringBuilder();
    for (int turn = 1; turn <= TURNS; turn++) {
      talk.append(turn % 2 == 1 ? "ANA LUND, HOST: " : "PIET BROCK: ");
      for (int sentences = random.nextInt(30); sentences >= 0; sentences--) {
        talk.append("The water rose by a hand and fell again before the night. ");
      }
      talk.append(turn % 50 == 0 ? "Harbour Board is good.\n\n" : "\n\n");
    }
    return talk.toString();
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

  /** Asserts that an element is where it should be, once the page has come to rest. */
  static void assertInTheMiddle(BrowserPage page, String selector) throws Exception {
    JsonNode place =
        page.value(
            "new Promise((resolve) => setTimeout(() => { const r = document.querySelector("
                + BrowserPage.quoted(selector)
                + ").getBoundingClientRect(); const d = document.documentElement;"
                + " resolve([r.top, r.bottom, innerHeight, d.scrollHeight - d.scrollTop"
                + " - innerHeight]); }, 700))");
    double top = place.get(0).asDouble();
    double bottom = place.get(1).asDouble();
    double screen = place.get(2).asDouble();
    String where = String.format(Locale.ROOT, "%s from %.0f to %.0f", selector, top, bottom);
    if (place.get(3).asDouble() < 2) {
      assertThat(top).as(where + ", at the end of the page").isBetween(0.0, screen - 10);
    } else if (bottom - top < 0.7 * screen) {
      assertThat((top + bottom) / 2).as(where).isBetween(screen / 2 - 40, screen / 2 + 40);
    } else {
      assertThat(top).as(where).isBetween(0.0, 120.0);
    }
  }

  private static void open(Path reports, String address) throws Exception {
    page.open(URI.create(reports.resolve("report.html").toUri() + address));
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  /** Opens a conversation's own page. */
  private static void openPage(String transcript, String address) throws Exception {
    String name = PageFolder.pageOf(transcript);
    page.open(URI.create(split.resolve("report-pages").resolve(name).toUri() + address));
  }

  @Test
  void linkFromThePanelLandsAtTheSentence() throws Exception {
    open(together, "");
    showHarbourBoard();
    for (int item : new int[] {4, 10, 0, 7}) {
      String turn = follow(item);
      assertThat(page.value("document.querySelector('.turn.shown').id").asText()).isEqualTo(turn);
    }
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void linkFromThePanelLandsAtTheSentenceOnItsPage() throws Exception {
    for (int item : new int[] {5, 11, 2}) {
      open(split, "");
      showHarbourBoard();
      follow(item);
      assertThat(page.value("location.pathname").asText()).contains("report-pages");
    }
    assertThat(page.complaints()).isEmpty();
  }

  /** Shows all mentions of somebody by the field of the chart, as a reader types. */
  private static void showHarbourBoard() throws Exception {
    page.click("#time .combobox input");
    page.type("harb");
    page.press("Enter");
    page.click("#time .chosen .figure");
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length === 12");
  }

  /** Follows the link of an item in the panel; returns the turn to which it leads. */
  private static String follow(int item) throws Exception {
    String link = "document.querySelectorAll('#evidence .found .facts a')[" + item + "]";
    String turn = page.value(link + ".getAttribute('href').match(/t\\d+-\\d+/)[0]").asText();
    page.value(link + ".click()");
    page.waitUntil("document.querySelector('.sentence.shown')");
    assertInTheMiddle(page, ".sentence.shown");
    assertThat(page.texts(".sentence.shown")).containsExactly("Harbour Board is good.");
    return turn;
  }

  @Test
  void linkOfTheStripLandsAndBackAndForwardDoToo() throws Exception {
    open(together, "");
    page.value("document.querySelectorAll('details.conversation')[1].open = true");
    goThereAndBack("t2-");
    openPage("2024-01-05 a.txt", "");
    goThereAndBack("t1-");
  }

  private static void goThereAndBack(String turns) throws Exception {
    for (int turn : new int[] {250, 20, 140}) {
      page.value(
          "document.querySelector('.strip a[href=\"#"
              + turns
              + turn
              + "\"]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))");
      assertInTheMiddle(page, "#" + turns + turn);
      assertThat(page.value("location.hash").asText()).isEqualTo("#" + turns + turn);
    }
    page.value("history.back()");
    assertInTheMiddle(page, "#" + turns + 20);
    page.value("history.back()");
    assertInTheMiddle(page, "#" + turns + 250);
    page.value("history.forward()");
    assertInTheMiddle(page, "#" + turns + 20);
    assertThat(page.value("document.querySelector('.turn.shown').id").asText())
        .isEqualTo(turns + 20);
  }

  @Test
  void addressOpensAtItsTurn() throws Exception {
    for (String turn : new String[] {"t1-170", "t2-299", "t2-3"}) {
      open(together, "#" + turn);
      assertInTheMiddle(page, "#" + turn);
    }
    for (String turn : new String[] {"t1-170", "t1-290"}) {
      openPage("2024-01-06 b.txt", "#" + turn);
      assertInTheMiddle(page, "#" + turn);
    }
  }
}
