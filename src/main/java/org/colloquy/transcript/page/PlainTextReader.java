package org.colloquy.transcript.page;

import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * The reader of plain text and of Markdown. It leaves Markdown's marks in the text, so that offsets
 * stay those of the file; the page reader knows the marks. A {@link TextForm} that is no page is
 * read by itself.
 */
public final class PlainTextReader extends TextFormatReader {
  private final PageReader pages;
  private final List<TextForm> forms;

  /**
   * A reader that finds out the convention of each page.
   *
   * @param extension the ending of its files, with its dot, in lower case
   */
  public PlainTextReader(String extension) {
    this(extension, new PageReader(), List.of());
  }

  /**
   * A reader that reads its text with this page reader.
   *
   * @param extension the ending of its files, with its dot, in lower case
   * @param forms the forms of text that are no pages; the first that fits reads the text
   */
  public PlainTextReader(String extension, PageReader pages, List<TextForm> forms) {
    super(extension);
    this.pages = pages;
    this.forms = List.copyOf(forms);
  }

  @Override
  protected Reading readText(String id, String text) {
    for (TextForm form : forms) {
      Optional<Reading> reading = form.reading(id, text);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return pages
        .read(id, text)
        .map(Reading.class::cast)
        .orElseGet(() -> Reading.noSpeaker(id, text));
  }
}
