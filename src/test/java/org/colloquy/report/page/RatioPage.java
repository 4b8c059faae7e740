package org.colloquy.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.report.interval.StudentQuantiles;

/** An empty page in a browser with the scripts that make intervals of ratios. */
final class RatioPage implements AutoCloseable {
  private static final Path SCRIPTS = Path.of("src/main/resources/org/colloquy/report/page");
  private static final Path SIMULATION =
      Path.of("src/test/resources/org/colloquy/report/page/ratio-simulation.js");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Chromium browser;
  private final BrowserPage page;

  private RatioPage(Chromium browser) throws IOException, InterruptedException {
    this.browser = browser;
    this.page = browser.page();
  }

  static RatioPage open(Path folder) throws IOException, InterruptedException {
    RatioPage ratio = new RatioPage(Chromium.start());
    BrowserPage page = ratio.page;
    page.open(Files.writeString(folder.resolve("empty.html"), "<!doctype html>").toUri());
    page.value(
        "void (window.ratio = (() => { const corpus = { student: "
            + JSON.writeValueAsString(StudentQuantiles.first(30))
            + " };\n"
            + Files.readString(SCRIPTS.resolve("tone.js"))
            + Files.readString(SCRIPTS.resolve("ratio.js"))
            + "\nreturn { ratioOf, differenceOf, studentTails, holdTogether, toneEstimate }; })())");
    page.value("void (" + Files.readString(SIMULATION) + ")");
    return ratio;
  }

  /** What the body of a function of {@code given} returns. */
  JsonNode run(String body, Object given) throws IOException, InterruptedException {
    return page.value("((given) => { " + body + " })(" + JSON.writeValueAsString(given) + ")");
  }

  @Override
  public void close() {
    browser.close();
  }
}
