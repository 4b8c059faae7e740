package org.colloquy.transcript.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.imprint.Imprint;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.PageText;

/**
 * The page in a document, with the title and the date in the document's properties.
 *
 * @param page the text, with blank lines between paragraphs
 * @param title the title that the properties give; empty if there is none
 * @param created the day that the properties give; empty if there is none
 * @param outlet the programme, station or publication that the properties give; empty if there is
 *     none
 * @param source the kind of the properties
 */
record DocumentPage(
    PageText page,
    Optional<String> title,
    Optional<LocalDate> created,
    Optional<String> outlet,
    Source source) {
  /** What programs write as the title if the author gave none. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "|microsoft word\\b.*|untitled.*|document ?\\d*|.*\\.(?:docx?|odt|rtf|pdf|indd|pages)",
          Pattern.CASE_INSENSITIVE);

  DocumentPage {
    title = title.map(Words::singleSpaced).filter(t -> !NO_TITLE.matcher(t).matches());
    outlet = outlet.flatMap(Imprint::outletNamed);
  }

  /**
   * Reads the text as a page. The title in the document's properties takes precedence over the
   * headline, a date on the page or in the file's name over the one in the properties.
   */
  Reading read(String id, PageReader pages) {
    return pages
        .read(id, page)
        .<Reading>map(
            read -> new Reading.Conversation(withProperties(read.transcript()), read.problems()))
        .orElseGet(() -> Reading.noSpeaker(id, page.text()));
  }

  private Transcript withProperties(Transcript read) {
    return read.withHead(
        title.map(t -> new Sourced<>(t, source)).or(read::foundTitle),
        read.foundDate()
            .or(
                () ->
                    created
                        .or(() -> title.flatMap(Imprint::dayInTitle))
                        .map(day -> new Sourced<>(day, source))),
        read.foundOutlet().or(() -> outlet.map(o -> new Sourced<>(o, source))));
  }
}
