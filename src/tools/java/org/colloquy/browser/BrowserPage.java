package org.colloquy.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page in a browser, with the actions of a reader. */
public final class BrowserPage {
  private static final int MOST_SECONDS = 60;
  private static final Map<String, Integer> KEYS =
      Map.of(
          "Tab",
          9,
          "Enter",
          13,
          "Escape",
          27,
          "ArrowLeft",
          37,
          "ArrowUp",
          38,
          "ArrowRight",
          39,
          "ArrowDown",
          40);

  private final DevTools tools;

  BrowserPage(DevTools tools) throws IOException, InterruptedException {
    this.tools = tools;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tools.send(domain + ".enable", Map.of());
    }
  }

  /** Opens a page and waits until it is loaded. */
  public void open(URI page) throws IOException, InterruptedException {
    tools.send("Page.navigate", Map.of("url", "about:blank"));
    waitUntil("location.href === 'about:blank' && document.readyState === 'complete'");
    tools.forgetEvents();
    tools.send("Page.navigate", Map.of("url", page.toString()));
    waitUntil("location.href !== 'about:blank' && document.readyState === 'complete'");
  }

  /** The value of an expression of JavaScript. */
  public JsonNode value(String expression) throws IOException, InterruptedException {
    JsonNode said =
        tools.send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (said.has("exceptionDetails")) {
      throw new IOException(expression + ": " + said.get("exceptionDetails"));
    }
    return said.get("result").path("value");
  }

  /** Whether a condition in JavaScript holds. */
  public boolean holds(String condition) throws IOException, InterruptedException {
    return value("!!(" + condition + ")").asBoolean();
  }

  /**
   * Waits for a condition in JavaScript.
   *
   * @throws IOException if it does not become true in time
   */
  public void waitUntil(String condition) throws IOException, InterruptedException {
    for (int tenths = 0; tenths < MOST_SECONDS * 10; tenths++) {
      if (holds(condition)) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException("did not become true in time: " + condition);
  }

  /** The texts of all elements that a CSS selector finds. */
  public List<String> texts(String selector) throws IOException, InterruptedException {
    List<String> texts = new ArrayList<>();
    value("[...document.querySelectorAll(" + quoted(selector) + ")].map(e => e.textContent.trim())")
        .forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Presses a button that saves a file, and returns the text of the file. */
  public String saved(String selector) throws IOException, InterruptedException {
    value(
        "(() => { window.savedFile = null; const made = URL.createObjectURL;"
            + " URL.createObjectURL = (blob) => { window.savedFile = blob;"
            + " URL.createObjectURL = made; return made.call(URL, blob); };"
            + " document.querySelector("
            + quoted(selector)
            + ").click(); })()");
    waitUntil("window.savedFile");
    return value("window.savedFile.text()").asText();
  }

  /** Clicks on the middle of the first element that a CSS selector finds. */
  public void click(String selector) throws IOException, InterruptedException {
    point(selector);
    mouse("mousePressed", selector);
    mouse("mouseReleased", selector);
  }

  /**
   * Moves the mouse over the first element that a CSS selector finds; scrolls to it only if it is
   * not well within the screen.
   */
  public void point(String selector) throws IOException, InterruptedException {
    value(
        "(() => { const e = document.querySelector("
            + quoted(selector)
            + "); const r = e.getClientRects()[0];"
            + " if (r.left < 0 || r.right > innerWidth || r.top < 80 || r.bottom > innerHeight - 80)"
            + " e.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }); })()");
    mouse("mouseMoved", selector);
  }

  private void mouse(String what, String selector) throws IOException, InterruptedException {
    JsonNode box =
        value(
            "(() => { const r = document.querySelector("
                + quoted(selector)
                + ").getClientRects()[0];"
                + " return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()");
    tools.send(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            what,
            "x",
            box.get("x").asDouble(),
            "y",
            box.get("y").asDouble(),
            "button",
            what.equals("mouseMoved") ? "none" : "left",
            "clickCount",
            what.equals("mouseMoved") ? 0 : 1));
  }

  /** Presses a key. */
  public void press(String key) throws IOException, InterruptedException {
    Map<String, Object> stroke =
        Map.of(
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            KEYS.get(key),
            "type",
            "keyDown",
            "text",
            key.equals("Enter") ? "\r" : "");
    tools.send("Input.dispatchKeyEvent", stroke);
    tools.send(
        "Input.dispatchKeyEvent",
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", KEYS.get(key), "type", "keyUp"));
  }

  /** Types a text into the field that has the focus. */
  public void type(String text) throws IOException, InterruptedException {
    tools.send("Input.insertText", Map.of("text", text));
  }

  /** Sets the medium: {@code print}, {@code screen}, or as usual if it is empty. */
  public void medium(String medium) throws IOException, InterruptedException {
    tools.send("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** Prints the page on A4 and returns the PDF file. */
  public byte[] print() throws IOException, InterruptedException {
    JsonNode printed =
        tools.send("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
    return Base64.getDecoder().decode(printed.get("data").asText());
  }

  /**
   * Gives the screen a size, in CSS pixels.
   *
   * @param phone whether the screen is a phone's
   */
  public void screen(int width, int height, boolean phone)
      throws IOException, InterruptedException {
    tools.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  /** Sets the reader's preferred colour scheme: {@code dark} or {@code light}. */
  public void prefer(String scheme) throws IOException, InterruptedException {
    tools.send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Returns a picture of the screen, as a PNG file. */
  public byte[] picture() throws IOException, InterruptedException {
    JsonNode picture = tools.send("Page.captureScreenshot", Map.of("format", "png"));
    return Base64.getDecoder().decode(picture.get("data").asText());
  }

  /** The errors, warnings and failed assertions since the page was opened. */
  public List<String> complaints() {
    Stream<String> thrown =
        tools.events("Runtime.exceptionThrown").stream().map(JsonNode::toString);
    Stream<String> said =
        tools.events("Runtime.consoleAPICalled").stream()
            .filter(
                call -> List.of("error", "warning", "assert").contains(call.get("type").asText()))
            .map(JsonNode::toString);
    Stream<String> logged =
        tools.events("Log.entryAdded").stream()
            .map(entry -> entry.get("entry"))
            .filter(entry -> List.of("error", "warning").contains(entry.get("level").asText()))
            .map(JsonNode::toString);
    return Stream.of(thrown, said, logged).flatMap(s -> s).toList();
  }

  /** The addresses requested since the page was opened, including the page's own. */
  public List<String> requests() {
    return tools.events("Network.requestWillBeSent").stream()
        .map(request -> request.get("request").get("url").asText())
        .toList();
  }

  /** Returns a text as a literal of JavaScript. */
  public static String quoted(String text) {
    return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
  }
}
