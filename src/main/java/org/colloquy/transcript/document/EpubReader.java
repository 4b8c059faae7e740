package org.colloquy.transcript.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.format.ZipParts;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.xml.XmlDocument;
import org.colloquy.transcript.xml.XmlElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads electronic books ({@code .epub}): the web pages in them, in the order of reading. */
public final class EpubReader extends DocumentReader {
  private static final String CONTAINER = "META-INF/container.xml";

  /** A reader that reads the books' text with this page reader. */
  public EpubReader(PageReader pages) {
    super(".epub", "an electronic book", pages);
  }

  @Override
  DocumentPage open(byte[] bytes) throws IOException {
    Map<String, byte[]> parts =
        ZipParts.read(
            bytes,
            name ->
                name.equals(CONTAINER)
                    || name.toLowerCase(Locale.ROOT).matches(".*\\.(?:opf|x?html?)"));
    try {
      String packagePath =
          parse(CONTAINER, parts).descendants("rootfile").stream()
              .flatMap(file -> file.attribute("full-path").stream())
              .findFirst()
              .orElseThrow(() -> new IOException("it names no package"));
      XmlElement book = parse(packagePath, parts);
      String folder = packagePath.substring(0, packagePath.lastIndexOf('/') + 1);
      Document whole = Document.createShell("");
      Map<String, String> files = new HashMap<>();
      book.descendants("item")
          .forEach(
              item ->
                  files.put(item.attribute("id").orElse(""), item.attribute("href").orElse("")));
      for (XmlElement item : book.descendants("itemref")) {
        byte[] page =
            parts.get(folder + files.getOrDefault(item.attribute("idref").orElse(""), ""));
        if (page != null) {
          Element body = Jsoup.parse(new ByteArrayInputStream(page), null, "").body();
          whole.body().appendElement("div").appendChildren(body.childNodesCopy());
        }
      }
      Optional<String> title = book.descendants("title").stream().map(XmlElement::text).findFirst();
      return new DocumentPage(
          HtmlReader.shownIn(whole),
          title,
          Optional.empty(),
          Optional.empty(),
          Source.DOCUMENT_PROPERTIES);
    } catch (XMLStreamException e) {
      throw new IOException("its XML is malformed", e);
    }
  }

  private static XmlElement parse(String name, Map<String, byte[]> parts)
      throws IOException, XMLStreamException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("it has no part " + name);
    }
    return XmlDocument.parse(part);
  }
}
