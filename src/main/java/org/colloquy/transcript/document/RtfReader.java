package org.colloquy.transcript.document;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.page.PageReader;

/**
 * Reads documents in the Rich Text Format ({@code .rtf}) as pages. Headers, footers, notes, hidden
 * and deleted text are left out.
 */
public final class RtfReader extends DocumentReader {
  private static final String MARK = "{\\rtf";

  /** A reader that reads the documents' text with this page reader. */
  public RtfReader(PageReader pages) {
    super(".rtf", "an RTF document", pages);
  }

  @Override
  DocumentPage open(byte[] bytes) throws IOException {
    int shown = Math.min(bytes.length, 1 << 10);
    if (!new String(bytes, 0, shown, StandardCharsets.US_ASCII).strip().startsWith(MARK)) {
      throw new IOException("it does not begin as one");
    }
    RtfPage page = new RtfPage();
    new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), page);
    return new DocumentPage(
        page.page(), page.title(), Optional.empty(), Optional.empty(), Source.DOCUMENT_PROPERTIES);
  }
}
