package org.colloquy.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** A browser without a window and without any settings of the user. */
public final class Chromium implements AutoCloseable {
  private static final String LOG = "log";
  private static final int MOST_SECONDS = 60;
  private static final int SECONDS_TO_TIDY_UP = 10;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;

  private Chromium(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /** The path of the installed browser; empty if none is installed. */
  public static Optional<Path> installed() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(path -> Path.of(path, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts the browser with new settings, which are deleted when it is closed.
   *
   * @throws IOException if Chromium is not installed
   */
  public static Chromium start() throws IOException {
    Path program =
        installed()
            .orElseThrow(
                () ->
                    new IOException(
                        "Chromium is not installed (Debian: apt-get install chromium)"));
    Path folder = Files.createTempDirectory("chromium");
    List<String> command =
        List.of(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--hide-scrollbars",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-port=0",
            "--user-data-dir=" + folder.resolve("profile"),
            "about:blank");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(LOG).toFile());
    builder.environment().put("TMPDIR", folder.toString());
    return new Chromium(builder.start(), folder);
  }

  /**
   * Returns the browser's page.
   *
   * @throws IOException if the browser did not start or has no page
   */
  public BrowserPage page() throws IOException, InterruptedException {
    URI pages = URI.create("http://127.0.0.1:" + port() + "/json/list");
    String listed =
        client
            .send(HttpRequest.newBuilder(pages).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    for (JsonNode page : new ObjectMapper().readTree(listed)) {
      if (page.get("type").asText().equals("page")) {
        return new BrowserPage(
            new DevTools(client, URI.create(page.get("webSocketDebuggerUrl").asText())));
      }
    }
    throw new IOException("Chromium has no page: " + listed);
  }

  private String port() throws IOException, InterruptedException {
    Path said = folder.resolve("profile").resolve("DevToolsActivePort");
    for (int tenths = 0; tenths < MOST_SECONDS * 10; tenths++) {
      if (Files.exists(said) && Files.size(said) > 0) {
        return Files.readAllLines(said).get(0);
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium did not start: " + Files.readString(folder.resolve(LOG)));
  }

  /** Ends the browser, giving it time to delete its files, and deletes its settings. */
  @Override
  public void close() {
    List<ProcessHandle> parts = process.descendants().toList();
    process.destroy();
    try {
      process.waitFor(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    parts.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    FileUtils.deleteQuietly(folder.toFile());
  }
}
