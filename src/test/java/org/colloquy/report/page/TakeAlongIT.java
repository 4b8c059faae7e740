package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.BrowserPage.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
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
import org.w3c.dom.Document;

/**
 * What a reader takes along from the page: citations, charts, tables and whole conversations; and
 * the address that says what is shown. Skipped where there is no Chromium.
 */
class TakeAlongIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path reports;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    Night night = new Night(Files.createDirectories(folder.resolve("night")));
    night.write(
        "2024-03-12 =1+1.txt",
        """
        =HYPERLINK("x"), a talk

        ANA LUND, HOST: (Laughing) Good day, says (coughs) "Piet" Brock
        of Nordvik, and Sara Holt is good.

        PIET BROCK: =1+1 is what Sara Holt said. Is it bad?

        Good Sara Holt was there.
        """);
    night.write(
        "2024-05-01 second.txt",
        """
        Another talk

        ANA LUND, HOST: Good day from Nordvik. Sara Holt is bad.

        PIET BROCK: Good day, Ana. Sara Holt was here, and she is good.

        ANA LUND: So she was. Is Sara Holt bad?

        PIET BROCK: No.
        """);
    night.run("-q");
    reports = night.output;
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
  void openPage() throws Exception {
    page.screen(1280, 900, false);
    page.prefer("light");
    open("");
  }

  private static void open(String hash) throws Exception {
    page.open(URI.create(reports.resolve("report.html").toUri() + hash));
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
    page.value(
        "(() => { window.files = []; const made = URL.createObjectURL;"
            + " URL.createObjectURL = (blob) => { files.push(blob); return made.call(URL, blob); };"
            + " window.copied = [];"
            + " navigator.clipboard.writeText = (text) => { copied.push(text);"
            + " return Promise.resolve(); }; })()");
  }

  /** The file that a button saves. */
  private static String saved(String button) throws Exception {
    page.value("void (files = []) || document.querySelector(" + quoted(button) + ").click()");
    page.waitUntil("files.length === 1");
    return page.value("files[0].text()").asText();
  }

  /** The sentences of the published table, as `transcript line text`. */
  private static List<List<String>> sentences() throws Exception {
    return Table.rows(reports.resolve("sentences.csv"));
  }

  @Test
  void everySentenceOfAConversationIsCited() throws Exception {
    page.value("document.querySelectorAll('details.conversation').forEach((d) => (d.open = true))");
    page.waitUntil("document.querySelectorAll('details[open] .turn .who .cite').length > 4");
    page.value("document.querySelectorAll('.turn .who .cite').forEach((b) => b.click())");
    page.waitUntil("document.querySelectorAll('.to-cite .cite').length === " + sentences().size());
    page.value("document.querySelectorAll('.to-cite .cite').forEach((b) => b.click())");
    page.waitUntil("copied.length === " + sentences().size());
    List<String> copied = new ArrayList<>();
    page.value("copied").forEach(text -> copied.add(text.asText()));
    assertThat(copied)
        .anyMatch(c -> c.startsWith("Ana Lund, “Good day, says \"Piet\" Brock of Nordvik, and "))
        .anyMatch(c -> c.startsWith("Piet Brock, “=1+1 is what Sara Holt said.”, "))
        .allMatch(c -> c.matches(".+, “.+”, .+, 2024-\\d\\d-\\d\\d .+\\.txt:\\d+"))
        .noneMatch(c -> c.contains("aughing") || c.contains("coughs"));
    for (String citation : copied) {
      String file = citation.replaceAll(".*, (2024-\\d\\d-\\d\\d [^,]*\\.txt):\\d+$", "$1");
      int line = Integer.parseInt(citation.substring(citation.lastIndexOf(':') + 1));
      String first = citation.replaceAll("(?s).*?“(\\S+).*", "$1").replaceAll("”.*", "");
      assertThat(Files.readAllLines(folder.resolve("night/data").resolve(file)).get(line - 1))
          .as(citation)
          .contains(first);
    }
  }

  @Test
  void whereNothingMayCopyTheTextIsShownSelected() throws Exception {
    page.value(
        "(() => { Object.defineProperty(navigator, 'clipboard', { value: undefined });"
            + " document.execCommand = () => false; })()");
    page.click("#matrix [data-cell]");
    page.waitUntil("document.querySelector('#evidence .cite')");
    page.click("#evidence .cite");
    page.waitUntil("document.activeElement.matches('#to-copy textarea')");
    assertThat(
            page.holds(
                "document.activeElement.selectionEnd === document.activeElement.value.length"
                    + " && document.activeElement.selectionStart === 0"
                    + " && document.activeElement.value.includes('“')"))
        .isTrue();
    assertThat(page.texts("#said[role=status]").get(0)).startsWith("Not copied");
    page.press("Escape");
    assertThat(page.holds("document.activeElement.matches('#evidence .cite')")).isTrue();
    assertThat(page.holds("document.getElementById('to-copy') === null")).isTrue();
  }

  @Test
  void chartIsSavedAsPicturesAndNumbers() throws Exception {
    String svg = saved("#time .take button:nth-of-type(1)");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document drawing =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    int dates = page.texts("#time .as-table tbody tr").size();
    assertThat(dates).isEqualTo(2);
    // The white ground and a bar for each date.
    assertThat(drawing.getElementsByTagName("rect").getLength()).isEqualTo(1 + dates);
    assertThat(svg).doesNotContain("var(--");
    page.value("void (files = []) || document.querySelectorAll('#time .take button')[1].click()");
    page.waitUntil("files.length === 1");
    JsonNode data =
        page.value(
            "new Promise((done) => { const r = new FileReader(); r.onload = () =>"
                + " done(r.result.split(',')[1]); r.readAsDataURL(files[0]); })");
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data.asText())));
    assertThat(picture.getWidth()).isGreaterThan(1000);
    assertThat(picture.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    String numbers = saved("#time .take button:nth-of-type(3)");
    assertThat(numbers.lines()).hasSize(1 + dates);
    assertThat(numbers.lines().skip(1)).allMatch(line -> line.matches("2024-\\d\\d-\\d\\d,1,.*"));
  }

  @Test
  void conversationIsSavedWithoutFormulas() throws Exception {
    page.value("document.querySelector('details.conversation').open = true");
    page.waitUntil("document.querySelectorAll('details[open] > .take button').length === 2");
    String text = saved("details[open] > .take button:nth-of-type(1)");
    assertThat(text).contains("[line 3] Ana Lund: Good day", "Piet Brock: =1+1 is what");
    String csv = saved("details[open] > .take button:nth-of-type(2)");
    assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("2024-03-12 =1"));
    assertThat(csv).contains(",'=1+1 is what Sara Holt said.").doesNotContain(",=");
    assertThat(page.value("files[0].slice(0, 3).arrayBuffer().then((b) => [...new Uint8Array(b)])"))
        .hasToString("[239,187,191]");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void addressHoldsWhatIsShownAndBackLeadsBack() throws Exception {
    page.value(
        "(() => { const f = document.getElementById('filters').elements.from;"
            + " f.value = '2024-04-01'; f.dispatchEvent(new Event('input', { bubbles: true })); })()");
    assertThat(page.value("location.hash").asText()).isEqualTo("#?from=2024-04-01");
    page.click("#people tbody th a");
    page.waitUntil("!document.getElementById('dossier').hidden");
    String dossier = page.value("location.hash").asText();
    assertThat(dossier).matches("#dossier\\?id=[^&]+&from=2024-04-01");
    page.click("#dossier .part .figure");
    page.waitUntil("!document.getElementById('evidence').hidden");
    String panel = page.value("location.hash").asText();
    assertThat(panel).startsWith(dossier).contains("&about=");
    String name = page.texts("#evidence h2").get(0);
    open(panel);
    page.waitUntil("document.querySelectorAll('#evidence blockquote').length > 0");
    assertThat(page.texts("#evidence h2")).containsExactly(name);
    assertThat(page.texts("#filters output").get(0)).startsWith("1 of 2 transcripts");
    open("");
    page.click("#people tbody th a");
    page.waitUntil("!document.getElementById('dossier').hidden");
    page.click("#dossier .figure");
    page.waitUntil("!document.getElementById('evidence').hidden");
    page.value("history.back()");
    page.waitUntil("document.getElementById('evidence').hidden");
    assertThat(page.holds("document.getElementById('dossier').hidden")).isFalse();
    page.value("history.back()");
    page.waitUntil("document.getElementById('dossier').hidden");
    page.value("history.forward()");
    page.waitUntil("!document.getElementById('dossier').hidden");
    page.click(".top nav a[href='#time']");
    page.waitUntil("document.getElementById('dossier').hidden");
    assertThat(page.holds("document.getElementById('time').checkVisibility()")).isTrue();
  }
}
