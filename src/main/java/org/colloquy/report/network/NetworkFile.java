package org.colloquy.report.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Column;
import org.colloquy.report.table.FreshFormat;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;

/**
 * Who talks about whom and what, as a directed network in GEXF 1.3, the format of Gephi. A node is
 * somebody who speaks, or something that is spoken of, or both; an edge is a row of {@code
 * speaker_entities}, as heavy as it has mentions, and exists on the days of its transcripts. All
 * columns of the three tables are attributes.
 *
 * <p>The speakers and the days of pairs are kept in memory; all else is written as it comes. The
 * same rows give the same bytes.
 */
public final class NetworkFile implements FreshFormat {
  private static final String SPEAKERS = "speakers";
  private static final String ENTITIES = "entities";
  private static final String PAIRS = "speaker_entities";

  /** The tables in the order in which their rows must come, which is that of the reports. */
  private static final List<String> TABLES = List.of(SPEAKERS, ENTITIES, PAIRS);

  private static final String SPEAKS = "speaks";
  private static final String SPOKEN_OF = "spoken_of";

  private final Map<String, List<Column>> columns = new LinkedHashMap<>();
  private final NetworkXml xml;
  private final PairDays days;

  /** The rows of speakers who have no node yet, by their ids. */
  private final Map<String, Cells> speakers = new LinkedHashMap<>();

  /** The place in {@link #TABLES} of the table whose rows come now. */
  private int reached;

  private boolean begun;
  private long edges;

  /** Writes a part of the document. */
  @FunctionalInterface
  private interface Part {
    void write() throws XMLStreamException;
  }

  /**
   * Begins the file.
   *
   * @param file does not exist yet
   * @param values whether dates, numbers and the like count as entities
   * @throws IOException if it cannot be written
   */
  public NetworkFile(Path file, List<ReportTable<?>> tables, boolean values) throws IOException {
    tables.forEach(table -> columns.put(table.name(), table.columns().toList()));
    columns.keySet().retainAll(Set.copyOf(TABLES));
    xml = new NetworkXml(file);
    days = new PairDays(values);
  }

  @Override
  public Optional<RowSink> sink(ReportTable<?> table) {
    int place = TABLES.indexOf(table.name());
    return place < 0 ? Optional.empty() : Optional.of(cells -> written(() -> row(place, cells)));
  }

  @Override
  public void add(CorpusEntry file) {
    days.add(file);
  }

  private static void written(Part part) {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void row(int table, Cells cells) throws XMLStreamException {
    if (table < reached) {
      throw new IllegalStateException("a row of " + TABLES.get(table) + " comes too late");
    }
    reach(table);
    switch (TABLES.get(table)) {
      case SPEAKERS -> speakers.put(cell(SPEAKERS, "speaker_id", cells), cells);
      case ENTITIES -> entity(cells);
      default -> edge(cells);
    }
  }

  /** Passes on to the rows of a table; before the edges, those who only speak get their nodes. */
  private void reach(int table) throws XMLStreamException {
    if (!begun) {
      begun = true;
      List<NetworkXml.Attribute> ofNodes = new ArrayList<>();
      ofNodes.add(new NetworkXml.Attribute(SPEAKS, "boolean"));
      ofNodes.add(new NetworkXml.Attribute(SPOKEN_OF, "boolean"));
      ofNodes.addAll(attributes(ENTITIES));
      ofNodes.addAll(attributes(SPEAKERS));
      xml.begin(days.some(), ofNodes, attributes(PAIRS));
    }
    int edgesCome = TABLES.indexOf(PAIRS);
    if (reached < edgesCome && table == edgesCome) {
      for (Map.Entry<String, Cells> silent : speakers.entrySet()) {
        String name = cell(SPEAKERS, "name", silent.getValue());
        xml.beginNode(CorpusEntity.idOfSpeaker(silent.getKey()), name);
        endNode(Optional.of(silent.getValue()), Optional.empty());
      }
      speakers.clear();
      xml.beginEdges();
    }
    reached = table;
  }

  private List<NetworkXml.Attribute> attributes(String table) {
    return columns.get(table).stream()
        .filter(column -> !column.isKey())
        .map(column -> new NetworkXml.Attribute(nameOf(table, column), typeOf(column.type())))
        .toList();
  }

  private static String nameOf(String table, Column column) {
    return table + "." + column.name();
  }

  private static String typeOf(Column.CellType type) {
    return switch (type) {
      case INTEGER -> "long";
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END -> "double";
      case DATE, LIST, ID, WORD, NAME, TEXT -> "string";
    };
  }

  private void entity(Cells cells) throws XMLStreamException {
    xml.beginNode(cell(ENTITIES, "entity_id", cells), cell(ENTITIES, "name", cells));
    String speaker = cell(ENTITIES, "speaker_id", cells);
    endNode(Optional.ofNullable(speakers.remove(speaker)), Optional.of(cells));
  }

  private void endNode(Optional<Cells> speaker, Optional<Cells> entity) throws XMLStreamException {
    xml.value(SPEAKS, Boolean.toString(speaker.isPresent()));
    xml.value(SPOKEN_OF, Boolean.toString(entity.isPresent()));
    if (entity.isPresent()) {
      values(ENTITIES, entity.get());
    }
    if (speaker.isPresent()) {
      values(SPEAKERS, speaker.get());
    }
    xml.endElement(List.of());
  }

  private void edge(Cells cells) throws XMLStreamException {
    String speaker = cell(PAIRS, "speaker_id", cells);
    String entity = cell(PAIRS, "entity_id", cells);
    edges++;
    String weight = cell(PAIRS, "mentions", cells);
    xml.beginEdge(edges, CorpusEntity.idOfSpeaker(speaker), entity, weight);
    values(PAIRS, cells);
    xml.endElement(days.of(speaker, entity));
  }

  private void values(String table, Cells cells) throws XMLStreamException {
    List<Column> ofTable = columns.get(table);
    List<String> all = cells.values();
    for (int i = 0; i < ofTable.size(); i++) {
      if (!ofTable.get(i).isKey() && !all.get(i).isEmpty()) {
        xml.value(nameOf(table, ofTable.get(i)), all.get(i));
      }
    }
  }

  private String cell(String table, String column, Cells cells) {
    List<Column> ofTable = columns.get(table);
    int place = 0;
    while (!ofTable.get(place).name().equals(column)) {
      place++;
    }
    return cells.values().get(place);
  }

  @Override
  public void finish() throws IOException {
    try {
      reach(TABLES.indexOf(PAIRS));
      xml.endDocument();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
