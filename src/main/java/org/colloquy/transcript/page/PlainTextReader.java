package org.colloquy.transcript.page;

import java.util.List;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * Reads plain text, and Markdown as the text that it is, so that offsets are the file's: the page
 * reader knows the marks.
 */
public final class PlainTextReader extends TextFormatReader {
  private final PageReader pages;

  public PlainTextReader(String extension) {
    this(extension, new PageReader());
  }

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
