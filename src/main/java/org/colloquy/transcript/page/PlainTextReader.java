package org.colloquy.transcript.page;

import java.util.List;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * The reader of plain text and of Markdown. It leaves Markdown's marks in the text, so that offsets
 * stay those of the file; the page reader knows the marks.
 */
public final class PlainTextReader extends TextFormatReader {
  private final PageReader pages;

  /**
   * A reader that finds out the convention of each page.
   *
   * @param extension the ending of its files, with its dot, in lower case
   */
  public PlainTextReader(String extension) {
    this(extension, new PageReader());
  }

  /**
   * A reader that reads its text with this page reader.
   *
   * @param extension the ending of its files, with its dot, in lower case
   */
  public PlainTextReader(String extension, PageReader pages) {
    super(extension);
    this.pages = pages;
  }

  @Override
  protected Reading readText(String id, String text) {
    return pages
        .read(id, text)
        .<Reading>map(transcript -> new Reading.Conversation(transcript, List.of()))
        .orElseGet(() -> Reading.noSpeaker(id, text));
  }
}
