package org.colloquy.transcript.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.PlainTextReader;

/**
 * The text of a document and what the document says of itself.
 *
 * @param text the text, paragraphs parted by blank lines
 * @param title the title in its properties
 * @param created the day in its properties
 */
record DocumentPage(String text, Optional<String> title, Optional<LocalDate> created) {
  /** What programs write where the author gave no title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "|microsoft word\\b.*|untitled.*|document ?\\d*|.*\\.(?:docx?|odt|rtf|pdf|indd|pages)",
          Pattern.CASE_INSENSITIVE);

  DocumentPage {
    title = title.map(Words::singleSpaced).filter(t -> !NO_TITLE.matcher(t).matches());
  }

  /**
   * Reads the text as a page. A date on the page or in the file's name goes before the document's.
   */
  Reading read(String id, PageReader pages) {
    return pages
        .read(id, text)
        .<Reading>map(page -> new Reading.Conversation(withProperties(page), List.of()))
        .orElseGet(() -> PlainTextReader.noSpeaker(id, text.length()));
  }

  private Transcript withProperties(Transcript page) {
    return new Transcript(
        page.id(),
        page.text(),
        title.or(page::title),
        page.date().or(() -> created),
        page.turns(),
        page.silentLabels(),
        page.directions(),
        page.furniture());
  }
}
