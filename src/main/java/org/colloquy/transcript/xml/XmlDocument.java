package org.colloquy.transcript.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parser of XML documents. It skips a document type declaration, so that no entity is resolved
 * and nothing is fetched, and refuses documents that are nested too deeply or have too many
 * elements.
 */
public final class XmlDocument {
  /** An element that is deeper is in no transcript. */
  private static final int DEEPEST = 200;

  private static final int MOST_ELEMENTS = 3_000_000;

  private final Deque<XmlElement> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int elements;

  private XmlDocument() {}

  /**
   * Returns the root of a document.
   *
   * @throws XMLStreamException if the bytes are not XML that this program reads
   */
  public static XmlElement parse(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    try {
      return new XmlDocument().root(reader);
    } finally {
      reader.close();
    }
  }

  private XmlElement root(XMLStreamReader reader) throws XMLStreamException {
    XmlElement root = new XmlElement("", Map.of());
    open.push(root);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader);
        case XMLStreamConstants.END_ELEMENT -> {
          flush();
          open.pop();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        default -> {
          // Comments, instructions and references to entities say nothing.
        }
      }
    }
    return root.children().get(0);
  }

  private void begin(XMLStreamReader reader) throws XMLStreamException {
    flush();
    elements++;
    if (open.size() > DEEPEST) {
      throw new XMLStreamException(
          "its elements are nested more than " + DEEPEST + " deep", reader.getLocation());
    }
    if (elements > MOST_ELEMENTS) {
      throw new XMLStreamException(
          "it has more than " + MOST_ELEMENTS + " elements", reader.getLocation());
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    XmlElement element = new XmlElement(reader.getLocalName(), attributes);
    open.element().add(element);
    open.push(element);
  }

  private void flush() {
    if (!text.isEmpty()) {
      open.element().add(text.toString());
      text.setLength(0);
    }
  }
}
