package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in each of its states, looked through by axe-core for what keeps people from using it:
 * contrast, names of controls, order of headings, roles. Skipped where there is no Chromium.
 */
class AccessibilityIT {
  private static final String COMPARED = "document.querySelector('#compare .side-by-side')";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path whole;
  private static Path split;
  private static Barriers barriers;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    barriers = new Barriers();
    whole = reports("whole", 4, 600);
    split = reports("split", 24, 8_000);
    browser = Chromium.start();
    page = browser.page();
  }

  private static Path reports(String name, int files, int words) throws IOException {
    Path data = folder.resolve(name + "-data");
    InventedTranscripts.write(data, files, words, 0);
    Files.writeString(data.resolve("zz.txt"), "Nobody speaks here.\n");
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

  private static List<String> violations() throws Exception {
    return barriers.on(page);
  }

  private static void open(Path file, String hash, String scheme, String until) throws Exception {
    page.screen(1280, 900, false);
    page.prefer(scheme);
    page.open(URI.create(file.toUri() + hash));
    page.waitUntil(until);
  }

  private static String speakers(int count) throws Exception {
    JsonNode ids =
        page.value(
            "[...document.querySelectorAll('#people [data-person]')].map((r) => r.dataset.person)");
    StringBuilder sides = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sides.append('&').append((char) ('a' + i)).append('=').append(ids.get(i).asText());
    }
    return sides.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void pageOfTheCorpusHasNoBarrier(String scheme) throws Exception {
    for (Path reports : List.of(whole, split)) {
      Path file = reports.resolve("report.html");
      open(file, "#matrix", scheme, "document.querySelector('#matrix [data-cell]')");
      assertThat(violations()).as("start page of " + reports).isEmpty();
      String sides = speakers(3);
      page.click("#matrix [data-cell]");
      page.waitUntil("document.querySelector('#evidence .found blockquote')");
      assertThat(violations()).as("panel of " + reports).isEmpty();
      open(
          file,
          "#search?q=the",
          scheme,
          "document.querySelector('#search .kwic tbody tr')"
              + " && document.querySelector('#search .count').textContent.endsWith('.')");
      assertThat(violations()).as("search of " + reports).isEmpty();
      open(file, "#dossier?id=" + sides.split("=")[1].replace("&b", ""), scheme, "true");
      page.waitUntil("document.querySelector('#dossier .part:last-child .found li')");
      assertThat(violations()).as("dossier of " + reports).isEmpty();
      open(
          file,
          "#compare?of=people" + sides + "&against=rest&least=1&inLeast=1&g2=0",
          scheme,
          COMPARED + " && document.querySelector('#compare .keywords tbody tr')");
      assertThat(violations()).as("comparison of " + reports).isEmpty();
      open(file, "#heard", scheme, "document.querySelector('#heard .unheard tbody tr')");
      assertThat(violations()).as("heard or not of " + reports).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void conversationHasNoBarrier(String scheme) throws Exception {
    open(whole.resolve("report.html"), "#c1", scheme, "document.querySelector('#c1[open] .turn')");
    assertThat(violations()).as("conversation in the page").isEmpty();
    try (Stream<Path> pages = Files.list(split.resolve("report-pages"))) {
      Path one =
          pages.filter(p -> p.toString().endsWith(".html")).sorted().findFirst().orElseThrow();
      open(one, "", scheme, "document.querySelector('.turn .who .cite')");
      assertThat(violations()).as("page of a conversation").isEmpty();
    }
  }

  @Test
  void barrierIsFound() throws Exception {
    open(
        whole.resolve("report.html"), "", "light", "document.querySelector('#matrix [data-cell]')");
    page.value("void document.querySelector('#people').append(document.createElement('button'))");
    assertThat(violations()).anyMatch(wrong -> wrong.startsWith("button-name"));
  }
}
