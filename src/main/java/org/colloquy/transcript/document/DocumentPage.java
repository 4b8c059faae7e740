package org.colloquy.transcript.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.PageText;

/**
 * The text of a document and what the document says of itself.
 *
 * @param page the text, paragraphs parted by blank lines
 * @param title the title that it gives itself
 * @param created the day that it gives itself
 * @param source where it says so
 */
record DocumentPage(
    PageText page, Optional<String> title, Optional<LocalDate> created, Source source) {
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
        .read(id, page)
        .<Reading>map(read -> new Reading.Conversation(withProperties(read), List.of()))
        .orElseGet(() -> Reading.noSpeaker(id, page.text()));
  }

  private Transcript withProperties(Transcript read) {
    return new Transcript(
        read.id(),
        read.text(),
        read.offsets(),
        title.map(t -> new Sourced<>(t, source)).or(read::foundTitle),
        read.foundDate().or(() -> created.map(day -> new Sourced<>(day, source))),
        read.turns(),
        read.silentLabels(),
        read.directions(),
        read.furniture());
  }
}
