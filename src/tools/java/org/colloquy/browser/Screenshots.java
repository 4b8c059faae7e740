package org.colloquy.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the pictures of the README from a published page, with a light and a dark screen. It uses
 * the page as a reader does, by mouse and keys.
 */
public final class Screenshots {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final int TALL = 1000;

  private final BrowserPage page;
  private final Path folder;

  private Screenshots(BrowserPage page, Path folder) {
    this.page = page;
    this.folder = folder;
  }

  /** Arguments: {@code [REPORTS [PICTURES]]}, the folders of the reports and of the pictures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path reports = Path.of(args.length > 0 ? args[0] : "output");
    Path report = reports.toAbsolutePath().resolve("report.html");
    if (!Files.isRegularFile(report)) {
      throw new IOException(
          report + " is missing. Make the reports first: mvn -q compile exec:java");
    }
    Path folder =
        Files.createDirectories(Path.of(args.length > 1 ? args[1] : "src/site/resources/images"));
    try (Chromium browser = Chromium.start()) {
      Screenshots screenshots = new Screenshots(browser.page(), folder);
      for (String scheme : new String[] {"light", "dark"}) {
        screenshots.take(report, scheme);
      }
    }
  }

  private void take(Path report, String scheme) throws IOException, InterruptedException {
    page.screen(WIDTH, HEIGHT, false);
    page.prefer(scheme);
    page.open(report.toUri());
    page.waitUntil("document.querySelector('#matrix [data-cell]')");
    page.screen(WIDTH, TALL, false);
    save("people-" + scheme);
    page.screen(WIDTH, HEIGHT, false);
    // Of the cells with a tone, the one with most mentions is the most telling.
    page.value(
        "document.querySelectorAll('#matrix [data-cell]').forEach(c => c.removeAttribute('id'));"
            + "[...document.querySelectorAll('#matrix [data-cell]')]"
            + ".sort((a, b) => b.dataset.n - a.dataset.n)[0].id = 'most'");
    page.click("#most");
    page.waitUntil("!document.getElementById('evidence').hidden");
    page.value("document.querySelector('#matrix').scrollIntoView({ behavior: 'instant' })");
    save("matrix-" + scheme);
    page.press("Escape");
    // The second conversation, pointing at a name of the entity with most mentions on the screen.
    page.value(
        "(() => { const c = document.querySelectorAll('details.conversation')[1]; c.open = true;"
            + " c.scrollIntoView({ behavior: 'instant' });"
            + " const seen = [...c.querySelectorAll('.turn .mention')].filter(m => {"
            + "   const y = m.getClientRects()[0].y; return y > 100 && y < innerHeight - 150; });"
            + " const count = {};"
            + " seen.forEach(m => count[m.dataset.chain] = (count[m.dataset.chain] || 0) + 1);"
            + " seen.filter(m => m.classList.contains('name') && m.dataset.name)"
            + "   .sort((a, b) => count[b.dataset.chain] - count[a.dataset.chain])[0].id = 'pointed';"
            + " })()");
    page.point("#pointed");
    save("conversation-" + scheme);
  }

  private void save(String name) throws IOException, InterruptedException {
    Files.write(folder.resolve(name + ".png"), page.picture());
  }
}
