package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Table;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who is spoken about and never heard, and who is heard and never spoken about, in a browser,
 * against the published tables. Skipped where there is no Chromium.
 */
class HeardIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Path reports;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    Path data = folder.resolve("data");
    InventedTranscripts.write(data, 24, 2_000, 0);
    Files.writeString(
        data.resolve("zz.txt"), "QUENTIN ASHBY, HOST: Nobody says my name.\n\nOTTO: True.\n");
    reports = folder.resolve("reports");
    CorpusRun.with(
        () -> FakeNight.annotator(0), "--data", data, "--output", reports, "-q", "--settle", 0);
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
  void aScreenAsUsual() throws Exception {
    page.screen(1280, 900, false);
  }

  /** The table that a button saves. */
  private static List<List<String>> saved(String button) throws Exception {
    return Table.rows(Files.writeString(folder.resolve("saved.csv"), page.saved(button)));
  }

  private static List<Map<String, String>> table(String name) throws IOException {
    return Table.named(reports.resolve(name + ".csv"));
  }

  @Test
  void whoIsNeverHeardAndWhoIsNeverMentioned() throws Exception {
    page.open(reports.resolve("report.html").toUri());
    page.waitUntil("document.querySelector('#heard .unheard .save')");
    Map<String, String> speaking = new LinkedHashMap<>();
    table("speakers").forEach(r -> speaking.put(r.get("speaker_id"), r.get("name")));
    List<String> unheard =
        table("entities").stream()
            .filter(r -> r.get("type").equals("PERSON"))
            .filter(r -> !speaking.containsKey(r.get("speaker_id")))
            .map(r -> r.get("entity_id") + " " + r.get("mentions") + " " + r.get("sentiment_low"))
            .toList();
    assertThat(unheard).isNotEmpty();
    assertThat(
            saved("#heard .unheard .save").stream()
                .map(r -> r.get(0).replace("\uFEFF", "") + " " + r.get(3) + " " + r.get(6)))
        .containsExactlyInAnyOrderElementsOf(unheard);
    List<String> unmentioned =
        table("speakers").stream()
            .filter(r -> r.get("mentioned_by_others").equals("0"))
            .map(r -> r.get("speaker_id") + " " + r.get("words"))
            .toList();
    assertThat(unmentioned).isNotEmpty();
    assertThat(
            saved("#heard .unmentioned .save").stream()
                .map(r -> r.get(0).replace("\uFEFF", "") + " " + r.get(4)))
        .containsExactlyInAnyOrderElementsOf(unmentioned);
    page.value(
        "(() => { const type = document.querySelector('#heard .type'); type.value = 'CITY';"
            + " type.dispatchEvent(new Event('change')); })()");
    page.waitUntil("location.hash === '#heard?type=CITY'");
    List<String> cities =
        table("entities").stream()
            .filter(r -> r.get("type").equals("CITY"))
            .map(r -> r.get("entity_id"))
            .toList();
    assertThat(cities).isNotEmpty();
    assertThat(saved("#heard .unheard .save").stream().map(r -> r.get(0).replace("\uFEFF", "")))
        .containsExactlyInAnyOrderElementsOf(cities);
    page.click("#heard .unheard tbody .figure");
    page.waitUntil("!document.getElementById('evidence').hidden");
  }

  @Test
  void ofThoseOfARoleOnlyWhatTheyMentionCounts() throws Exception {
    page.open(reports.resolve("report.html").toUri());
    page.waitUntil("document.querySelector('#heard .unheard .save')");
    page.value(
        "(() => { const role = document.getElementById('filters').elements.role; role.value = 'host';"
            + " role.dispatchEvent(new Event('input', { bubbles: true })); })()");
    page.waitUntil("location.hash.includes('role=host')");
    Set<String> hosts =
        table("speakers").stream()
            .filter(r -> r.get("role").equals("host"))
            .map(r -> r.get("speaker_id"))
            .collect(Collectors.toSet());
    Set<String> speaking =
        table("speakers").stream().map(r -> r.get("speaker_id")).collect(Collectors.toSet());
    Set<String> wanted =
        table("entities").stream()
            .filter(r -> r.get("type").equals("PERSON"))
            .filter(r -> !speaking.contains(r.get("speaker_id")))
            .map(r -> r.get("entity_id"))
            .collect(Collectors.toSet());
    Map<String, Integer> mentions = new TreeMap<>();
    table("speaker_entities").stream()
        .filter(r -> hosts.contains(r.get("speaker_id")) && wanted.contains(r.get("entity_id")))
        .forEach(
            r ->
                mentions.merge(
                    r.get("entity_id"), Integer.valueOf(r.get("mentions")), Integer::sum));
    assertThat(mentions).isNotEmpty();
    assertThat(
            saved("#heard .unheard .save").stream()
                .map(r -> r.get(0).replace("\uFEFF", "") + " " + r.get(3)))
        .containsExactlyInAnyOrderElementsOf(
            mentions.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
  }
}
