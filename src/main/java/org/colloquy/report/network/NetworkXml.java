package org.colloquy.report.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A writer of the elements of GEXF 1.3, in which nothing says when or where they were written. */
final class NetworkXml implements AutoCloseable {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;
  private final XMLStreamWriter xml;

  /**
   * An attribute of nodes or edges.
   *
   * @param name identifies it, and is its title
   * @param type a type of GEXF
   */
  record Attribute(String name, String type) {}

  /**
   * @param file does not exist yet
   */
  NetworkXml(Path file) throws IOException {
    // This writer makes a question mark of half a surrogate pair, as the CSV files do.
    out =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW),
                StandardCharsets.UTF_8));
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      out.close();
      throw new IOException(e);
    }
  }

  /**
   * Begins the graph, up to its nodes.
   *
   * @param hasDays whether some edges have days
   */
  void begin(boolean hasDays, List<Attribute> ofNodes, List<Attribute> ofEdges)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine();
    start("gexf", "xmlns", NAMESPACE, "version", "1.3");
    start("meta");
    text("creator", "Colloquy");
    text("description", "who talks about whom and what, how often and in what tone");
    end();
    if (hasDays) {
      start(
          "graph",
          "defaultedgetype",
          "directed",
          "mode",
          "dynamic",
          "timeformat",
          "date",
          "timerepresentation",
          "timestamp");
    } else {
      start("graph", "defaultedgetype", "directed", "mode", "static");
    }
    attributes("node", ofNodes);
    attributes("edge", ofEdges);
    start("nodes");
  }

  private void attributes(String ofWhat, List<Attribute> attributes) throws XMLStreamException {
    start("attributes", "class", ofWhat, "mode", "static");
    for (Attribute one : attributes) {
      empty("attribute", "id", one.name(), "title", one.name(), "type", one.type());
    }
    end();
  }

  /** Ends the nodes and begins the edges. */
  void beginEdges() throws XMLStreamException {
    end();
    start("edges");
  }

  /** Begins a node, whose values follow. */
  void beginNode(String id, String label) throws XMLStreamException {
    start("node", "id", id, "label", label);
    start("attvalues");
  }

  /** Begins an edge, whose values follow. */
  void beginEdge(long id, String source, String target, String weight) throws XMLStreamException {
    start("edge", "id", Long.toString(id), "source", source, "target", target, "weight", weight);
    start("attvalues");
  }

  /** Writes the value of an attribute. */
  void value(String attribute, String value) throws XMLStreamException {
    empty("attvalue", "for", attribute, "value", value);
  }

  /** Ends a node or an edge, which exists on these days; always if there are none. */
  void endElement(Collection<LocalDate> days) throws XMLStreamException {
    end();
    if (!days.isEmpty()) {
      start("spells");
      for (LocalDate day : days) {
        empty("spell", "timestamp", day.toString());
      }
      end();
    }
    end();
  }

  /** Ends the edges and the document. */
  void endDocument() throws XMLStreamException {
    end();
    end();
    end();
    xml.writeEndDocument();
    xml.flush();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    write(attributes);
    newLine();
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    write(attributes);
    newLine();
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    end();
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], harmless(attributes[i + 1]));
    }
  }

  /** Replaces what XML cannot say. */
  private static String harmless(String text) {
    return text.replace('\uFFFE', REPLACEMENT).replace('\uFFFF', REPLACEMENT);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    newLine();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
