package org.colloquy.transcript;

import java.util.List;

/**
 * Reads Markdown as the text that it is, so that offsets are the file's; the page reader knows the
 * marks.
 */
final class MarkdownReader extends TextFormatReader {
  private final PageReader pages = new PageReader();

  MarkdownReader() {
    super(".md");
  }

  @Override
  Reading readText(String id, String text) {
    return pages
        .read(id, text)
        .<Reading>map(transcript -> new Reading.Conversation(transcript, List.of()))
        .orElseGet(() -> PlainTextReader.noSpeaker(id, text.length()));
  }
}
