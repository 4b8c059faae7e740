package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.app.FakeNight;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.colloquy.bench.InventedTranscripts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page shows what the CSV files hold, loads nothing else and runs only its own scripts. */
class ReportPageTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> \"quoted\" 'single' <img src=x onerror=alert(2)>"
          + " </script><!-- javascript:alert(3) & &amp; \u2028 ${7*7}";

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder);
    night.write(
        "2024-03-12 harbour.txt",
        """
        The mill that Ana Lund knew

        Good day from Nordvik. I'm Ana Lund.

        PIET BROCK: Good day, Ana. The paper mill is bad. It is mumble.

        ANA LUND, HOST: Was it Sara Holt? She (laughing) is good to Nordvik. Is she?

        (SOUNDBITE OF MUSIC)

        UNIDENTIFIED WOMAN: Holt is bad.
        """);
    night.write("evening/talk.txt", Night.TALK);
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  private Document page() throws IOException {
    return Jsoup.parse(night.report("report.html"));
  }

  private static JsonNode data(Document page) throws IOException {
    return new ObjectMapper().readTree(page.getElementById("data").data());
  }

  /** The rows of a published table by the names of its columns, without protecting apostrophes. */
  private List<Map<String, String>> csv(String table) throws IOException {
    Path file = night.output.resolve(table + ".csv");
    List<String> columns =
        List.of(Files.readAllLines(file).get(0).replace("\uFEFF", "").strip().split(","));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : Table.rows(file)) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        String cell = cells.get(i);
        row.put(columns.get(i), cell.matches("(?s)'+\\s*[=+\\-@].*") ? cell.substring(1) : cell);
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void everyCellInItsDataIsThatOfTheCsvFile() throws Exception {
    night.write("=cmd.txt", Night.TALK.replace("Nordvik", "=1+1"));
    night.run("-q");
    assertTablesAgree(List.of("speakers", "entities", "transcripts", "aliases", "problems"));
  }

  @Test
  void changesAndWhatIsNewAreThoseOfTheCsvFiles() throws Exception {
    night.run("-q");
    assertTablesAgree(List.of("changes", "problems"));
    night.write("=cmd.txt", Night.TALK.replace("PIET BROCK", "OLGA RUIZ"));
    night.write("poem.txt", "Nobody speaks here.\n");
    night.run("-q");
    assertThat(csv("changes")).hasSizeGreaterThan(2);
    assertThat(csv("problems")).anyMatch(row -> row.get("new").equals("yes"));
    assertTablesAgree(List.of("changes", "problems"));
    assertThat(data(page()).get("changeCount").asInt()).isEqualTo(csv("changes").size());
  }

  @Test
  void summaryOfAConversationSaysWhereItsDateStands() throws Exception {
    night.run("-q");
    assertThat(page().select("#c1 > summary .facts").text())
        .startsWith("2024-03-12 by the file name");
    assertThat(page().select("#headline .lead").text()).contains("1 has no date");
    night.write("transcripts.csv", "transcript,date\nevening/talk.txt,2024-05-06\n");
    night.run("-q");
    assertThat(page().select("[data-title='evening/talk.txt'] > summary .facts").text())
        .startsWith("2024-05-06 by your transcripts.csv");
    assertThat(page().select("#headline .lead").text()).doesNotContain("no date");
  }

  private void assertTablesAgree(List<String> names) throws IOException {
    JsonNode tables = data(page()).get("tables");
    int cells = 0;
    for (String name : names) {
      List<Map<String, String>> expected = csv(name);
      JsonNode table = tables.get(name);
      assertThat(table.get("rows")).as(name).hasSize(expected.size());
      for (int r = 0; r < expected.size(); r++) {
        for (int c = 0; c < table.get("columns").size(); c++) {
          String column = table.get("columns").get(c).asText();
          assertThat(table.get("rows").get(r).get(c).asText())
              .as("%s, row %d, %s", name, r, column)
              .isEqualTo(expected.get(r).get(column));
          cells++;
        }
      }
    }
    assertThat(cells).isPositive();
  }

  @Test
  void everyTurnAndMentionIsThatOfTheCsvFile() throws Exception {
    night.run("-q");
    Document page = page();
    List<Map<String, String>> turns = csv("turns");
    List<Element> shown = page.select(".turn");
    assertThat(shown).hasSameSizeAs(turns);
    for (int i = 0; i < turns.size(); i++) {
      Element turn = shown.get(i);
      assertThat(turn.attr("data-turn")).isEqualTo(turns.get(i).get("turn"));
      assertThat(turn.attr("data-speaker")).isEqualTo(turns.get(i).get("speaker_id"));
      assertThat(turn.attr("data-attribution")).isEqualTo(turns.get(i).get("attribution"));
      assertThat(turn.select(".who data.tone").attr("value"))
          .isEqualTo(turns.get(i).get("sentiment_mean"));
      turn.select(".said .direction").remove();
      assertThat(turn.select(".said").text())
          .isEqualTo(turns.get(i).get("text").replaceAll("\\s+", " "));
    }
    List<Map<String, String>> mentions = csv("mentions");
    Map<String, Element> marked =
        page.select(".mention[data-mention]").stream()
            .collect(Collectors.toMap(m -> m.attr("data-mention"), m -> m));
    assertThat(marked).hasSameSizeAs(mentions);
    for (Map<String, String> row : mentions) {
      Element mention = marked.get(row.get("mention_id"));
      assertThat(mention.text().strip()).isEqualTo(row.get("text"));
      assertThat(mention.classNames()).contains("mention", row.get("kind"));
      assertThat(mention.attr("data-chain")).isEqualTo(row.get("chain_id"));
      assertThat(mention.attr("data-entity")).isEqualTo(row.get("entity_id"));
      assertThat(mention.attr("data-tone")).isEqualTo(row.get("sentiment"));
      assertThat(mention.attr("data-class")).isEqualTo(row.get("tone"));
      Element sentence = mention.closest(".sentence");
      assertThat(sentence.attr("data-sentence")).isEqualTo(row.get("sentence"));
    }
  }

  @Test
  void sharesOfTranscriptsAddUpToTheTables() throws Exception {
    night.write("third.txt", Night.TALK);
    night.run("-q");
    JsonNode data = data(page());
    Map<String, Integer> words = new LinkedHashMap<>();
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (JsonNode share : data.get("shares")) {
      if (!share.isNull()) {
        share.forEach(s -> words.merge(id(data, "people", s, 0), s.get(3).asInt(), Integer::sum));
      }
    }
    for (JsonNode share :
        new ObjectMapper().readTree(page().getElementById("mentions-data").data())) {
      if (!share.isNull()) {
        share
            .get(1)
            .forEach(
                s ->
                    mentions.merge(
                        id(data, "people", s, 0) + " " + id(data, "things", s, 1),
                        s.get(2).asInt(),
                        Integer::sum));
      }
    }
    assertThat(words)
        .isEqualTo(
            csv("speakers").stream()
                .collect(
                    Collectors.toMap(
                        r -> r.get("speaker_id"), r -> Integer.valueOf(r.get("words")))));
    assertThat(mentions)
        .isEqualTo(
            csv("speaker_entities").stream()
                .collect(
                    Collectors.toMap(
                        r -> r.get("speaker_id") + " " + r.get("entity_id"),
                        r -> Integer.valueOf(r.get("mentions")))));
  }

  private static String id(JsonNode data, String kind, JsonNode share, int place) {
    return data.get(kind).get(share.get(place).asInt()).asText();
  }

  @Test
  void headlineAddsUpTheTables() throws Exception {
    night.run("-q");
    Document page = page();
    long turns = csv("transcripts").stream().mapToLong(r -> Long.parseLong(r.get("turns"))).sum();
    assertThat(figure(page, "turns")).isEqualTo(String.valueOf(turns));
    assertThat(figure(page, "conversations")).isEqualTo("2");
    assertThat(figure(page, "people")).isEqualTo(String.valueOf(csv("speakers").size()));
    assertThat(figure(page, "things")).isEqualTo(String.valueOf(csv("entities").size()));
    assertThat(figure(page, "short")).isEqualTo("1");
    assertThat(page.select("#headline").text()).contains("of 3 files: 1 not a transcript");
  }

  private static String figure(Document page, String name) {
    return page.select("[data-figure=" + name + "] data").attr("value");
  }

  @Test
  void whatIsInferredUnscoredOrADirectionIsMarkedAsSuch() throws Exception {
    String opening = "2023-05-01 mill.txt";
    night.write(opening, Files.readString(Path.of("src/test/resources/corpus", opening)));
    night.run("-q");
    Document page = page();
    assertThat(page.select(".turn[data-attribution=inferred] .flag.inferred").text())
        .startsWith("inferred, confidence 0.");
    assertThat(page.select(".sentence.unscored").text()).contains("mumble");
    assertThat(page.select(".said .direction").text()).isEqualTo("(laughing)");
    assertThat(page.select(".between .direction").text()).contains("(SOUNDBITE OF MUSIC)");
  }

  @Test
  void nothingOfATranscriptRuns() throws Exception {
    night.run("-q");
    List<String> own = page().select("script").stream().map(Element::data).toList();
    night.write(
        HOSTILE.replaceAll("[/\u2028]", "_") + ".txt",
        Night.TALK.replace("Good day from", HOSTILE + " Good day from")
            + "\n<B ONCLICK=\"X\">, \"ACTOR\": I say "
            + HOSTILE
            + "\n\nOLD MAN \" ONFOCUS=\"X: Good.\n");
    night.run("-q");
    Document page = page();
    List<String> scripts = page.select("script:not([type])").stream().map(Element::data).toList();
    assertThat(own).containsAll(scripts);
    assertThat(page.select("img, iframe, object, embed, link, base, form[action]")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as("%s", element.tagName()).doesNotStartWith("on");
        if (List.of("href", "src", "xlink:href").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).startsWith("#");
        }
      }
    }
    assertThat(page.select(".said").text()).contains("<script>alert(1)</script> \"quoted\"");
    for (String data : List.of("data", "mentions-data")) {
      assertThat(page.getElementById(data).data()).isNotEmpty().doesNotContain("<", ">", "&");
    }
    assertThat(data(page).get("tables").get("transcripts").toString()).contains("<script>alert(1)");
  }

  @Test
  void policyNamesEveryScriptAndAllowsNothingElse() throws Exception {
    night.run("-q");
    assertPolicy(page());
  }

  private static void assertPolicy(Document page) throws Exception {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;");
    List<String> hashes = new ArrayList<>();
    for (Element script : page.select("script:not([type])")) {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(script.data().getBytes(StandardCharsets.UTF_8));
      hashes.add("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
    assertThat(hashes).isNotEmpty();
    assertThat(policy).endsWith("script-src " + String.join(" ", hashes) + " 'strict-dynamic'");
    assertThat(page.select("[src], link")).isEmpty();
  }

  @Test
  void sameInputGivesTheSameBytes() throws Exception {
    night.run("-q", "--threads", "1");
    byte[] first = Files.readAllBytes(night.output.resolve("report.html"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      night.run("-q", "--threads", "2", "--rebuild");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(night.output.resolve("report.html")).hasBinaryContent(first);
  }

  @Test
  void pageThatSomebodyChangedIsMadeAgain() throws Exception {
    night.run("-q");
    String first = night.report("report.html");
    assertThat(night.run().out()).contains("Nothing new.");
    assertThat(night.report("report.html")).isEqualTo(first);
    Files.writeString(night.output.resolve("report.html"), "mine");
    night.run("-q");
    assertThat(night.report("report.html")).isEqualTo(first);
  }

  @Test
  void formatLeavesThePageOutOrAlone() throws Exception {
    night.run("-q", "--format", "csv,xlsx");
    assertThat(night.output.resolve("report.html")).doesNotExist();
    night.run("-q", "--format", "html");
    try (Stream<Path> files = Files.list(night.output)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("report.html", "run.json");
    }
  }

  @Test
  void conversationsOfALargeCorpusHavePagesOfTheirOwn() throws Exception {
    InventedTranscripts.write(night.data, 20, 8_000, 0);
    night.with(FakeNight.annotator(0)).run("-q", "--format", "csv,html");
    Document page = page();
    assertThat(page.select(".turn")).isEmpty();
    assertThat(data(page).get("pages").asText()).isEqualTo("report-pages");
    assertPolicy(page);
    List<Map<String, String>> transcripts = csv("transcripts");
    int pages = 0;
    for (int i = 0; i < transcripts.size(); i++) {
      Path file =
          night.output.resolve("report-pages/" + data(page).get("pageNames").get(i).asText());
      if (transcripts.get(i).get("turns").equals("0")) {
        assertThat(file).isDirectory();
        continue;
      }
      Document alone = Jsoup.parse(Files.readString(file));
      assertPolicy(alone);
      assertThat(alone.select("a.home").attr("href")).startsWith("../report.html#");
      assertThat(alone.select(".turn")).hasSize(Integer.parseInt(transcripts.get(i).get("turns")));
      assertThat(alone.select(".conversation").attr("data-number")).isEqualTo("1");
      assertThat(textsIn(partOf(file)))
          .containsExactlyElementsOf(alone.select(".turn .sentence").eachText());
      pages++;
    }
    assertThat(pages).isEqualTo(22);
    Path one = night.output.resolve("report-pages/" + data(page).get("pageNames").get(4).asText());
    String content = Files.readString(one);
    assertThat(night.run("--format", "csv,html").out()).contains("Nothing new.");
    assertThat(one).hasContent(content);
    List<Path> both = List.of(one, partOf(one));
    List<Object> files = keysOf(both);
    night.write("a new one.txt", Night.TALK);
    night.run("-q", "--format", "csv,html");
    assertThat(keysOf(both)).as("taken over").isEqualTo(files);
    for (Path each : both) {
      String made = Files.readString(each);
      Files.delete(each);
      Files.writeString(each, "mine");
      assertThat(night.run("--format", "csv,html").out()).doesNotContain("Nothing new.");
      assertThat(each).hasContent(made);
    }
    Files.writeString(night.output.resolve("report-pages/notes.txt"), "mine");
    night.run("-q", "--format", "csv");
    assertThat(one).doesNotExist();
    assertThat(partOf(one)).doesNotExist();
    assertThat(night.output.resolve("report-pages/notes.txt")).hasContent("mine");
  }

  private static Path partOf(Path page) {
    return page.resolveSibling(page.getFileName().toString().replace(".html", ".js"));
  }

  private static List<Object> keysOf(List<Path> files) throws IOException {
    List<Object> keys = new ArrayList<>();
    for (Path file : files) {
      keys.add(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }
    return keys;
  }

  /** The texts of the sentences in the script beside a page. */
  private static List<String> textsIn(Path part) throws IOException {
    String script = Files.readString(part);
    String call = "colloquy(\"" + part.getFileName().toString().replace(".js", "") + "\",";
    assertThat(script).startsWith(call).endsWith(");\n").doesNotContain("<", ">", "&");
    List<String> texts = new ArrayList<>();
    for (JsonNode turn :
        new ObjectMapper().readTree(script.substring(call.length(), script.length() - 3)).get(2)) {
      turn.get(6).forEach(sentence -> texts.add(sentence.get(1).asText().strip()));
    }
    return texts;
  }

  @Test
  void timelineShowsTheTimesOfTheCsvFile() throws Exception {
    night.write(
        "meeting.vtt",
        """
        WEBVTT

        00:00:01.000 --> 00:00:04.500
        <v Ida Fenn>Who mended the weir?

        00:00:04.000 --> 00:01:10.250
        <v Olaf Brandt>My sister did, in March.

        00:01:11.000 --> 00:01:12.000
        <v Ida Fenn>Alone?
        """);
    night.run("-q");
    List<Map<String, String>> timed =
        csv("turns").stream().filter(row -> !row.get("start_s").isEmpty()).toList();
    assertThat(timed).extracting(row -> row.get("start_s")).containsExactly("1", "4", "71");
    assertThat(timed).extracting(row -> row.get("end_s")).containsExactly("4.5", "70.25", "72");
    List<Element> timelines = page().select(".timeline");
    assertThat(timelines).as("no other conversation has times").hasSize(1);
    assertThat(timelines.get(0).select("tbody th").eachText())
        .containsExactly("Ida Fenn", "Olaf Brandt");
    assertThat(timelines.get(0).select("tbody .number").eachText()).containsExactly("0:04", "1:06");
    assertThat(timelines.get(0).select("tbody a").eachAttr("aria-label"))
        .containsExactly(
            "Turn 1, Ida Fenn, 0:01 to 0:04",
            "Turn 3, Ida Fenn, 1:11 to 1:12",
            "Turn 2, Olaf Brandt, 0:04 to 1:10");
    for (Element link : timelines.get(0).select("tbody a")) {
      Element turn = page().getElementById(link.attr("href").substring(1));
      assertThat(link.attr("aria-label")).startsWith("Turn " + turn.attr("data-turn") + ", ");
    }
  }
}
