package org.colloquy.report.page;

import static org.colloquy.browser.BrowserPage.quoted;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.browser.BrowserPage;

/**
 * Somebody who uses the published page of the sample transcripts with the mouse and the keyboard. A
 * click is a step, and so is a field that is filled in, with the key that ends it.
 */
final class CountingReader {
  private static final Path REPORT = Path.of("output/report.html");

  private final BrowserPage page;
  private int steps;

  private CountingReader(BrowserPage page) {
    this.page = page;
  }

  /** Opens the page at its top. */
  static CountingReader open(BrowserPage page) throws IOException, InterruptedException {
    CountingReader reader = new CountingReader(page);
    reader.openAt("");
    return reader;
  }

  /** Opens the page at an address, as somebody does who was sent it. */
  void openAt(String hash) throws IOException, InterruptedException {
    page.open(URI.create(REPORT.toAbsolutePath().toUri() + hash));
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
    page.value(
        "(() => { window.files = []; window.names = []; window.copied = [];"
            + " const made = URL.createObjectURL;"
            + " URL.createObjectURL = (blob) => { files.push(blob); return made.call(URL, blob); };"
            + " const click = HTMLAnchorElement.prototype.click;"
            + " HTMLAnchorElement.prototype.click = function () {"
            + " names.push(this.download); return click.call(this); };"
            + " navigator.clipboard.writeText = (text) => { copied.push(text);"
            + " return Promise.resolve(); }; })()");
  }

  int steps() {
    return steps;
  }

  /** Clicks on the first element that a selector finds. */
  void click(String selector) throws IOException, InterruptedException {
    page.waitUntil("document.querySelector(" + quoted(selector) + ")?.checkVisibility()");
    page.click(selector);
    steps++;
  }

  /** Clicks on the first element that a selector finds and whose text begins so. */
  void click(String selector, String text) throws IOException, InterruptedException {
    mark(selector, text, "clicked");
    click("[data-test=clicked]");
  }

  /** Writes into a field what ends with the key Enter. */
  void write(String selector, String text) throws IOException, InterruptedException {
    page.waitUntil("document.querySelector(" + quoted(selector) + ")?.checkVisibility()");
    page.value("void document.querySelector(" + quoted(selector) + ").focus()");
    page.type(text);
    page.press("Enter");
    steps++;
  }

  /** Chooses in a list, or sets a date. */
  void choose(String selector, String value) throws IOException, InterruptedException {
    page.value(
        String.format(
            Locale.ROOT,
            "(() => { const f = document.querySelector(%s); f.value = %s;"
                + " f.dispatchEvent(new Event('input', { bubbles: true }));"
                + " f.dispatchEvent(new Event('change', { bubbles: true })); })()",
            quoted(selector),
            quoted(value)));
    steps++;
  }

  /** Waits until a condition in JavaScript holds; reading is no step. */
  void wait(String condition) throws IOException, InterruptedException {
    page.waitUntil(condition);
  }

  /** The text of the first element that a selector finds, with single blanks. */
  String text(String selector) throws IOException, InterruptedException {
    page.waitUntil("document.querySelector(" + quoted(selector) + ")");
    return page.value("document.querySelector(" + quoted(selector) + ").innerText")
        .asText()
        .replaceAll("\\s+", " ")
        .strip();
  }

  List<String> texts(String selector) throws IOException, InterruptedException {
    return page.texts(selector).stream().map(t -> t.replaceAll("\\s+", " ")).toList();
  }

  /** The rows of a table that a selector finds, each with its cells that are not empty. */
  List<String> rows(String selector) throws IOException, InterruptedException {
    page.waitUntil("document.querySelector(" + quoted(selector) + ")");
    List<String> rows = new ArrayList<>();
    page.value(
            "[...document.querySelectorAll("
                + quoted(selector)
                + ")].map(r => [...r.cells].map(c => c.innerText.replace(/\\s+/g, ' ').trim())"
                + ".filter(Boolean).join(' · '))")
        .forEach(row -> rows.add(row.asText()));
    return rows;
  }

  /** The row of a table whose first cell begins so. */
  String row(String selector, String begin) throws IOException, InterruptedException {
    return rows(selector).stream().filter(row -> row.startsWith(begin)).findFirst().orElseThrow();
  }

  /** The value of an expression of JavaScript as text. */
  String value(String expression) throws IOException, InterruptedException {
    return page.value(expression).asText();
  }

  /** What the page saved last. */
  String saved() throws IOException, InterruptedException {
    page.waitUntil("files.length > 0");
    return page.value("files[files.length - 1].text()").asText();
  }

  private void mark(String selector, String text, String mark)
      throws IOException, InterruptedException {
    page.waitUntil(
        String.format(
            Locale.ROOT,
            "(() => { document.querySelectorAll('[data-test=%3$s]').forEach((e) => delete"
                + " e.dataset.test); const e = [...document.querySelectorAll(%1$s)].find((e) =>"
                + " e.textContent.trim().startsWith(%2$s)); if (e) e.dataset.test = '%3$s';"
                + " return e; })()",
            quoted(selector),
            quoted(text),
            mark));
  }
}
