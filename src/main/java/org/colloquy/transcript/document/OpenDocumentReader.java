package org.colloquy.transcript.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.format.ZipParts;
import org.colloquy.transcript.imprint.PageDate;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.xml.XmlDocument;
import org.colloquy.transcript.xml.XmlElement;

/**
 * Reads OpenDocument texts ({@code .odt}, and {@code .fodt} in one XML file) as pages. Headers,
 * footers, notes, comments and deleted text are left out.
 */
public final class OpenDocumentReader extends DocumentReader {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String PROPERTIES = "meta.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> PARTS = Set.of(CONTENT, STYLES, PROPERTIES, MANIFEST);

  private final boolean flat;

  private OpenDocumentReader(String extension, boolean flat, PageReader pages) {
    super(extension, "an OpenDocument text", pages);
    this.flat = flat;
  }

  /** A reader of archives. */
  public static OpenDocumentReader zipped(PageReader pages) {
    return new OpenDocumentReader(".odt", false, pages);
  }

  /** A reader of single XML files. */
  public static OpenDocumentReader flat(PageReader pages) {
    return new OpenDocumentReader(".fodt", true, pages);
  }

  @Override
  DocumentPage open(byte[] bytes) throws IOException {
    try {
      if (flat) {
        XmlElement document = XmlDocument.parse(bytes);
        return page(document, document, document);
      }
      Map<String, byte[]> parts = ZipParts.read(bytes, PARTS::contains);
      String manifest =
          new String(parts.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8);
      if (manifest.contains("encryption-data")) {
        throw new IOException("it is protected by a password");
      }
      if (!parts.containsKey(CONTENT)) {
        throw new IOException("it has no part " + CONTENT);
      }
      XmlElement content = XmlDocument.parse(parts.get(CONTENT));
      XmlElement styles =
          parts.containsKey(STYLES) ? XmlDocument.parse(parts.get(STYLES)) : content;
      XmlElement properties =
          parts.containsKey(PROPERTIES) ? XmlDocument.parse(parts.get(PROPERTIES)) : content;
      return page(content, styles, properties);
    } catch (XMLStreamException e) {
      throw new IOException("its XML is malformed", e);
    }
  }

  private static DocumentPage page(XmlElement content, XmlElement styles, XmlElement properties)
      throws IOException {
    XmlElement body =
        content.descendants("body").stream()
            .flatMap(b -> b.child("text").stream())
            .findFirst()
            .orElseThrow(() -> new IOException("it holds no text"));
    Optional<LocalDate> created =
        property("creation-date", properties)
            .filter(date -> date.length() >= 10)
            .flatMap(date -> PageDate.inName(date.substring(0, 10)));
    return new DocumentPage(
        new OpenDocumentPage(content, styles).page(body),
        property("title", properties),
        created,
        Optional.empty(),
        Source.DOCUMENT_PROPERTIES);
  }

  private static Optional<String> property(String name, XmlElement properties) {
    return properties.descendants("meta").stream()
        .flatMap(meta -> meta.child(name).stream())
        .map(XmlElement::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
