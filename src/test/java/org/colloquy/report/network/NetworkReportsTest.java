package org.colloquy.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The network is valid GEXF, and has a node and an edge for each row of its tables. */
class NetworkReportsTest {
  private static final Path SCHEMA =
      Path.of("src/test/resources/org/colloquy/report/network/gexf.xsd");

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder);
    night.write(
        "2024-03-12 harbour.txt",
        """
        ANA LUND, HOST: Piet Brock is "here" & <well>, 😀 \uFFFF.

        PIET BROCK: Sara Holt counted. She is bad at it.

        ANA LUND: Was it Sara Holt? She likes the bridge of Nordvik.
        """);
    night.write("2024-03-13 harbour.txt", Night.TALK.replace("Good day, Ana", "Sara Holt is back"));
    night.write("'tis the talk.txt", Night.TALK);
    night.write("third.txt", Night.TALK.replace("PIET BROCK", "DORA FELL"));
    night.write("1+1.txt", Night.TALK.replace("PIET BROCK", "ŁUCJA \"Ñ\" BRØCK"));
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  private Path network() {
    return night.output.resolve("network.gexf");
  }

  private Document valid() throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile())
        .newValidator()
        .validate(new StreamSource(network().toFile()));
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(network().toFile());
  }

  private static List<Element> elements(Document document, String name) {
    return elements(document.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Map<String, String> values(Element element) {
    Map<String, String> values = new LinkedHashMap<>();
    elements(element.getElementsByTagName("attvalue"))
        .forEach(value -> values.put(value.getAttribute("for"), value.getAttribute("value")));
    return values;
  }

  /** The rows of a CSV file by the names of the columns; empty cells are left out. */
  private List<Map<String, String>> rows(String table) throws IOException {
    JsonNode json = new ObjectMapper().readTree(night.output.resolve("datapackage.json").toFile());
    List<String> columns = new ArrayList<>();
    for (JsonNode resource : json.get("resources")) {
      if (resource.get("path").asText().equals(table + ".csv")) {
        resource.at("/schema/fields").forEach(field -> columns.add(field.get("name").asText()));
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : Table.rows(night.output.resolve(table + ".csv"))) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          row.put(columns.get(i), cells.get(i));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, String> named(String table, Map<String, String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    row.forEach((column, value) -> named.put(table + "." + column, value));
    return named;
  }

  @Test
  void everybodyWhoSpeaksAndEverythingSpokenOfIsANodeWithAllColumns() throws Exception {
    night.run("-q", "--format", "csv,gexf");
    Map<String, Element> nodes = new LinkedHashMap<>();
    elements(valid(), "node").forEach(node -> nodes.put(node.getAttribute("id"), node));
    int both = 0;
    for (Map<String, String> row : rows("entities")) {
      Element node = nodes.get(row.remove("entity_id"));
      assertThat(node.getAttribute("label")).isEqualTo(row.get("name"));
      assertThat(values(node))
          .containsAllEntriesOf(named("entities", row))
          .containsEntry("spoken_of", "true")
          .containsEntry("speaks", String.valueOf(row.containsKey("speaker_id")));
      both += row.containsKey("speaker_id") ? 1 : 0;
    }
    List<Map<String, String>> speakers = rows("speakers");
    for (Map<String, String> row : speakers) {
      Element node = nodes.get("person:" + row.remove("speaker_id"));
      assertThat(node.getAttribute("label")).isEqualTo(row.get("name"));
      assertThat(values(node))
          .containsAllEntriesOf(named("speakers", row))
          .containsEntry("speaks", "true");
    }
    assertThat(both).isPositive().isLessThan(speakers.size());
    assertThat(nodes).hasSize(rows("entities").size() + speakers.size() - both);
  }

  @Test
  void everyPairIsAnEdgeAsHeavyAsItsMentionsOnTheDaysOfItsTranscripts() throws Exception {
    night.run("-q", "--format", "csv,gexf");
    Document document = valid();
    List<Element> edges = elements(document, "edge");
    List<Map<String, String>> pairs = rows("speaker_entities");
    assertThat(edges).hasSameSizeAs(pairs).hasSizeGreaterThan(5);
    Map<String, List<String>> days = new LinkedHashMap<>();
    for (int i = 0; i < edges.size(); i++) {
      Element edge = edges.get(i);
      Map<String, String> pair = pairs.get(i);
      List<String> of = new ArrayList<>();
      elements(edge.getElementsByTagName("spell"))
          .forEach(spell -> of.add(spell.getAttribute("timestamp")));
      days.put(pair.get("speaker") + ", " + pair.get("entity"), of);
      assertThat(edge.getAttribute("source")).isEqualTo("person:" + pair.remove("speaker_id"));
      assertThat(edge.getAttribute("target")).isEqualTo(pair.remove("entity_id"));
      assertThat(edge.getAttribute("weight")).isEqualTo(pair.get("mentions"));
      assertThat(values(edge)).isEqualTo(named("speaker_entities", pair));
    }
    assertThat(days)
        .containsEntry("Piet Brock, Sara Holt", List.of("2024-03-12", "2024-03-13"))
        .containsEntry("Ana Lund, Sara Holt", List.of("2024-03-12"));
    assertThat(days.get("Piet Brock, Ana Lund")).as("without a date").isEmpty();
    assertThat(elements(document, "graph").get(0).getAttribute("mode")).isEqualTo("dynamic");
  }

  @Test
  void withoutAnyDateTheGraphIsStatic() throws Exception {
    Files.delete(night.data.resolve("2024-03-12 harbour.txt"));
    Files.delete(night.data.resolve("2024-03-13 harbour.txt"));
    night.run("-q", "--format", "csv,gexf");
    Element graph = elements(valid(), "graph").get(0);
    assertThat(graph.getAttribute("mode")).isEqualTo("static");
    assertThat(graph.hasAttribute("timeformat")).isFalse();
  }

  @Test
  void sameTablesGiveTheSameBytes() throws Exception {
    night.run("-q", "--format", "csv,gexf");
    byte[] first = Files.readAllBytes(network());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      night.run("-q", "--format", "html,gexf", "--rebuild", "--threads", 5);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(network()).hasBinaryContent(first);
    assertThat(night.run("--format", "html,gexf").out()).contains("Nothing new.");
    Files.write(network(), new byte[] {1});
    night.run("-q", "--format", "html,gexf");
    assertThat(network()).hasBinaryContent(first);
    night.run("-q", "--format", "csv");
    assertThat(network()).doesNotExist();
  }
}
