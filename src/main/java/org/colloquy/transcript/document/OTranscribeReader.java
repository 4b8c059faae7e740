package org.colloquy.transcript.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.page.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the files of oTranscribe ({@code .otr}): JSON whose {@code text} is the page that somebody
 * typed, as HTML. The times in it are buttons, which stand in brackets on the page.
 */
public final class OTranscribeReader extends DocumentReader {
  private static final String TEXT = "text";
  private static final String TIMES = ".timestamp";

  private final JsonMapper parser = JsonMapper.builder().build();

  /** A reader that reads the text with this page reader. */
  public OTranscribeReader(PageReader pages) {
    super(".otr", "a file of oTranscribe", pages);
  }

  @Override
  DocumentPage open(byte[] bytes) throws IOException {
    JsonNode text = parser.readTree(bytes).path(TEXT);
    if (!text.isTextual()) {
      throw new IOException("it has no text");
    }
    Document page = Jsoup.parse(text.asText());
    for (Element time : page.select(TIMES)) {
      time.text("[" + time.text().strip() + "] ");
    }
    return new DocumentPage(
        HtmlReader.shownIn(page),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Source.PAGE_METADATA);
  }
}
