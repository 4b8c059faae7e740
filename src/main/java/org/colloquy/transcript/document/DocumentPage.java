package org.colloquy.transcript.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.CleanText;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextProblems;
import org.colloquy.transcript.page.PageReader;

/**
 * The text of a document and what the document says of itself.
 *
 * @param text the text, paragraphs parted by blank lines
 * @param title the title that it gives itself
 * @param created the day that it gives itself
 * @param source where it says so
 */
record DocumentPage(
    String text, Optional<String> title, Optional<LocalDate> created, Source source) {
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
    CleanText clean = CleanText.of(text);
    return pages
        .read(id, clean.text())
        .<Reading>map(
            page -> new Reading.Conversation(withProperties(page), TextProblems.of(id, clean)))
        .orElseGet(() -> Reading.noSpeaker(id, clean.text()));
  }

  private Transcript withProperties(Transcript page) {
    return new Transcript(
        page.id(),
        page.text(),
        page.offsets(),
        title.map(t -> new Sourced<>(t, source)).or(page::foundTitle),
        page.foundDate().or(() -> created.map(day -> new Sourced<>(day, source))),
        page.turns(),
        page.silentLabels(),
        page.directions(),
        page.furniture());
  }
}
