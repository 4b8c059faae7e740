package org.colloquy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;

/**
 * Measures how quickly the page of many invented transcripts opens and finds words, from the disk,
 * in Chromium; and what its index takes. The transcripts are annotated without models.
 */
public final class SearchSpeed {
  private static final int NEW_TRANSCRIPT = 1_000_000;
  private static final double MEGABYTE = 1 << 20;
  private static final int RARE = 15_000;
  private static final int ROUNDS = 5;

  /** Asks for words as a reader does, and says when the first lines and all counts are there. */
  private static final String ASK =
      """
      (async () => {
        const search = document.getElementById('search');
        const words = search.querySelector('[name=q]');
        const there = (condition) => new Promise((resolve) => {
          const look = () => (condition() ? resolve(performance.now()) : setTimeout(look, 1));
          look();
        });
        words.value = '';
        words.form.requestSubmit();
        await there(() => !search.querySelector('.kwic'));
        const start = performance.now();
        words.value = %s;
        words.form.requestSubmit();
        const done = () => search.querySelector('.count').textContent.endsWith('.');
        const first = await there(() => search.querySelector('.kwic tbody tr') || done());
        const all = await there(done);
        return [first - start, all - start, search.querySelector('.count').textContent];
      })()
      """;

  private SearchSpeed() {}

  /** Arguments: {@code FOLDER [FILES [WORDS]]}; a folder that has reports already is not filled. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    int files = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
    int words = args.length > 2 ? Integer.parseInt(args[2]) : 4_000;
    Path data = folder.resolve("data");
    Path output = folder.resolve("output");
    if (!Files.exists(output)) {
      new InventedSpeech().write(data, files, words);
      make(folder, data, output);
    }
    sizes(output);
    try (Chromium browser = Chromium.start()) {
      BrowserPage page = browser.page();
      opening(page, output);
      queries(page, output);
    }
  }

  private static void make(Path folder, Path data, Path output)
      throws IOException, InterruptedException {
    Commands commands = new Commands(Path.of("").toAbsolutePath());
    TimedProcess process = new TimedProcess(folder);
    List<String> run = commands.withoutModels(data, output, 2, "--format", "csv,html");
    System.out.printf(Locale.ROOT, "| run | wall s | CPU s |%n|---|---|---|%n");
    print("all new, annotated without models", process.run(run));
    InventedTranscripts.write(
        data.resolve("a new one.txt"), InventedTranscripts.text(NEW_TRANSCRIPT, 800));
    print("one new among them", process.run(run));
    Files.delete(folder.resolve(".output.store").resolve("publication.last"));
    print("all tables rebuilt", process.run(run));
  }

  private static void print(String run, Usage usage) {
    System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", run, usage.wall(), usage.cpu());
  }

  private static void sizes(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("report-pages"))) {
      List<Path> index =
          files.filter(file -> file.getFileName().toString().matches(".*-\\d+\\.js")).toList();
      long bytes = 0;
      long most = 0;
      for (Path file : index) {
        bytes += Files.size(file);
        most = Math.max(most, Files.size(file));
      }
      System.out.printf(
          Locale.ROOT,
          "%nreport.html %.1f MB; sentences.csv %.1f MB; index %.1f MB in %d files, the largest %d"
              + " kB%n",
          Files.size(output.resolve("report.html")) / MEGABYTE,
          Files.size(output.resolve("sentences.csv")) / MEGABYTE,
          bytes / MEGABYTE,
          index.size(),
          most >> 10);
    }
  }

  private static void opening(BrowserPage page, Path output)
      throws IOException, InterruptedException {
    System.out.print("open in ms:");
    for (int round = 0; round < ROUNDS; round++) {
      page.open(output.resolve("report.html").toUri());
      System.out.printf(
          Locale.ROOT,
          " %.0f",
          page.value("performance.getEntriesByType('navigation')[0].loadEventEnd").asDouble());
    }
    System.out.println();
  }

  private static void queries(BrowserPage page, Path output)
      throws IOException, InterruptedException {
    String first = "the";
    String second = InventedSpeech.word(0);
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("rare word", InventedSpeech.word(RARE));
    queries.put("most frequent word (the)", first);
    queries.put("phrase of two frequent words", "\"" + first + " " + second + "\"");
    queries.put("beginning of many words (s*)", "s*");
    queries.put("two words without a third", first + " " + second + " -" + "and");
    System.out.printf(
        "%n| query | cold: first lines ms | all ms | again: first lines ms | all ms | found"
            + " |%n|---|---|---|---|---|---|%n");
    for (Map.Entry<String, String> query : queries.entrySet()) {
      page.open(output.resolve("report.html").toUri());
      String ask = ASK.formatted(BrowserPage.quoted(query.getValue()));
      JsonNode cold = page.value(ask);
      JsonNode warm = page.value(ask);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.0f | %.0f | %.0f | %s |%n",
          query.getKey(),
          cold.get(0).asDouble(),
          cold.get(1).asDouble(),
          warm.get(0).asDouble(),
          warm.get(1).asDouble(),
          warm.get(2).asText());
    }
  }
}
