package org.colloquy.transcript.user;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.model.Sourced;
import org.colloquy.model.Words;
import org.colloquy.transcript.label.Convention;

/**
 * A row of the user's table {@code transcripts.csv}: the title, date, outlet and convention of one
 * transcript.
 *
 * @param transcript id of the transcript
 * @param date its day of publication or broadcast; empty to keep the one that the program finds
 * @param title its title, single-spaced; empty to keep the one that the program finds
 * @param outlet the programme, station or publication that it comes from, single-spaced; empty to
 *     keep the one that the program finds
 * @param convention how its page marks who speaks; empty to keep the setting of the run
 * @param line 1-based line of the row in the table
 */
public record TranscriptRule(
    String transcript,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<String> outlet,
    Optional<Convention> convention,
    int line) {
  /** The table's file, at the top of the data folder. */
  public static final String TABLE = Sourced.Source.USER_TABLE.printed();

  public TranscriptRule {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(convention, "convention");
    title = title.map(Words::singleSpaced).filter(words -> !words.isEmpty());
    outlet = outlet.map(Words::singleSpaced).filter(words -> !words.isEmpty());
    if (transcript.isBlank() || line < 1) {
      throw new IllegalArgumentException("a row has a transcript and a line: " + line);
    }
  }

  /** Whether the row overrules nothing. */
  public boolean isEmpty() {
    return date.isEmpty() && title.isEmpty() && outlet.isEmpty() && convention.isEmpty();
  }
}
