package org.colloquy.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each line is a Web Annotation, whose selectors lead to the mention in the file. */
class AnnotationReportsTest {
  private static final Set<String> MOTIVATIONS =
      Set.of("identifying", "tagging", "classifying", "assessing");

  @TempDir private Path folder;
  private Night night;

  /** With characters of two code units, invisible ones and one that was read in a wrong charset. */
  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder);
    night.write(
        "radio/2024-03-12 häfen #1 100%?.txt",
        """
        ANA LUND, HOST: 😀😀 Nord\u00ADvik, \u200B𝔸. Piet Brock 😀 is here.

        PIET BROCK: ðŸ˜€ Sara Holt counted. She is bad at it.

        ANA LUND: Was it Sara Holt? She likes the 😀
        """);
    night.write("12:30 talk.txt", Night.TALK);
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  private Path file() {
    return night.output.resolve("annotations.jsonl");
  }

  private List<JsonNode> annotations() throws IOException {
    List<JsonNode> annotations = new ArrayList<>();
    for (String line : Files.readAllLines(file())) {
      annotations.add(new ObjectMapper().readTree(line));
    }
    return annotations;
  }

  private static String body(JsonNode annotation, String purpose) {
    String value = "";
    for (JsonNode body : annotation.get("body")) {
      value = body.get("purpose").asText().equals(purpose) ? body.get("value").asText() : value;
    }
    return value;
  }

  /** What the model of Web Annotations demands of each, and of each part that is used here. */
  @Test
  void everyLineIsAnAnnotation() throws Exception {
    night.run("-q", "--format", "csv,annotations");
    Set<String> ids = new HashSet<>();
    for (JsonNode one : annotations()) {
      assertThat(one.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
      assertThat(one.get("type").asText()).isEqualTo("Annotation");
      assertThat(MOTIVATIONS).contains(one.get("motivation").asText());
      URI id = new URI(one.get("id").asText());
      assertThat(id.isAbsolute()).isTrue();
      assertThat(ids.add(id.toString())).as("%s", id).isTrue();
      for (JsonNode body : one.get("body")) {
        assertThat(body.get("type").asText()).isEqualTo("TextualBody");
        assertThat(MOTIVATIONS).contains(body.get("purpose").asText());
        assertThat(body.get("value").asText()).isNotEmpty();
      }
      List<String> selectors = new ArrayList<>();
      one.at("/target/selector").forEach(each -> selectors.add(each.get("type").asText()));
      assertThat(selectors).containsExactly("TextQuoteSelector", "TextPositionSelector");
    }
    assertThat(ids).hasSizeGreaterThan(6);
  }

  @Test
  void positionsCountCharactersAndQuotesStandThere() throws Exception {
    night.run("-q", "--format", "csv,annotations");
    Set<String> seen = new HashSet<>();
    for (JsonNode one : annotations()) {
      String source = new URI(one.at("/target/source").asText()).getPath();
      String text = Files.readString(night.data.resolve(source));
      JsonNode quote = one.at("/target/selector/0");
      JsonNode position = one.at("/target/selector/1");
      int start = text.offsetByCodePoints(0, position.get("start").asInt());
      int end = text.offsetByCodePoints(0, position.get("end").asInt());
      String exact = quote.get("exact").asText();
      assertThat(text.substring(start, end).replace("\u00AD", "")).isEqualTo(exact);
      String prefix = quote.get("prefix").asText();
      String before = text.substring(0, start).replaceAll("[\u00AD\u200B]", "");
      assertThat(before.replace("ðŸ˜€", "😀")).endsWith(prefix);
      String behind = text.substring(end).replaceAll("[\u00AD\u200B]", "");
      assertThat(behind.replace("ðŸ˜€", "😀")).startsWith(quote.get("suffix").asText());
      assertThat(prefix.length()).isLessThanOrEqualTo(32);
      seen.add(exact);
    }
    assertThat(seen).contains("Nordvik", "Piet Brock", "Sara Holt", "She");
  }

  @Test
  void everyMentionOfTheTableHasOne() throws Exception {
    night.run("-q", "--format", "csv,annotations");
    List<JsonNode> annotations = annotations();
    List<List<String>> mentions = Table.rows(night.output.resolve("mentions.csv"));
    assertThat(annotations).hasSameSizeAs(mentions);
    int named = 0;
    for (int i = 0; i < mentions.size(); i++) {
      JsonNode one = annotations.get(i);
      List<String> row = mentions.get(i);
      assertThat(one.get("dcterms:identifier").asText()).isEqualTo(row.get(0));
      assertThat(row).contains(body(one, "identifying"), body(one, "tagging"));
      assertThat(row).contains(body(one, "classifying"), body(one, "assessing"));
      named += body(one, "identifying").equals("person:sara-holt") ? 1 : 0;
    }
    assertThat(named).isEqualTo(4);
  }

  @Test
  void sameRowsGiveTheSameBytes() throws Exception {
    night.run("-q", "--format", "csv,annotations");
    byte[] first = Files.readAllBytes(file());
    night.run("-q", "--format", "html,annotations", "--rebuild", "--threads", 5);
    assertThat(file()).hasBinaryContent(first);
    assertThat(night.run("--format", "html,annotations").out()).contains("Nothing new.");
    night.write("more.txt", Night.TALK);
    night.run("-q", "--format", "csv,annotations");
    assertThat(Files.size(file())).isGreaterThan(first.length);
    Files.delete(night.data.resolve("more.txt"));
    night.run("-q", "--format", "csv,annotations");
    assertThat(file()).as("other rows taken over").hasBinaryContent(first);
    night.run("-q", "--format", "csv");
    assertThat(file()).doesNotExist();
  }
}
