package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns of a table of utterances, found by their names, in any order and case. Indexes are
 * 0-based.
 *
 * @param speaker the column of the speakers
 * @param text the column of the speech
 * @param date the column of the date; empty if there is none
 */
public record CsvColumns(int speaker, int text, OptionalInt date) {
  /** Names in lower case, without spaces and marks. The first name that the table has counts. */
  private static final List<String> SPEAKER =
      List.of(
          "speaker",
          "speakername",
          "speakerlabel",
          "who",
          "name",
          "participant",
          "character",
          "person",
          "label",
          "author");

  private static final List<String> TEXT =
      List.of(
          "text",
          "utterance",
          "transcript",
          "content",
          "speech",
          "dialogue",
          "dialog",
          "sentence",
          "message",
          "words",
          "line");

  /** Names of a column of speech that other tables have, too; a speaker must stand next to it. */
  private static final List<String> VALUE = List.of("value");

  private static final List<String> EXCHANGE =
      List.of("question", "questions", "answer", "answers", "interviewer", "quote", "q", "a");

  private static final List<String> CERTAIN_SPEAKER =
      List.of("speaker", "speakername", "speakerlabel");

  private static final List<String> DATE = List.of("date", "day", "created", "published");

  private static final String DELIMITERS = ",;\t|";

  /** Returns the columns; empty if the table lacks a column of speakers or of speech. */
  public static Optional<CsvColumns> in(List<String> header) {
    OptionalInt speaker = find(SPEAKER, header);
    OptionalInt text = find(TEXT, header);
    if (text.isEmpty() && find(CERTAIN_SPEAKER, header).isPresent()) {
      text = find(VALUE, header);
    }
    return speaker.isPresent() && text.isPresent()
        ? Optional.of(new CsvColumns(speaker.getAsInt(), text.getAsInt(), find(DATE, header)))
        : Optional.empty();
  }

  /**
   * Whether a table with this header may hold speech although its columns are not called as {@link
   * #in} wants them: one of them is a speaker, words, a question or an answer.
   */
  public static boolean mayBeSpeech(List<String> header) {
    return find(SPEAKER, header).isPresent()
        || find(TEXT, header).isPresent()
        || find(EXCHANGE, header).isPresent();
  }

  /**
   * Returns the delimiter of a table: of comma, semicolon, tab and bar the one that is most
   * frequent in the header line outside quotation marks; a comma if there is none.
   */
  public static char delimiterOf(String headerLine) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < headerLine.length(); i++) {
      quoted ^= headerLine.charAt(i) == '"';
      int delimiter = DELIMITERS.indexOf(headerLine.charAt(i));
      if (delimiter >= 0 && !quoted) {
        counts[delimiter]++;
      }
    }
    int most = Arrays.stream(counts).max().orElse(0);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == most) {
        return DELIMITERS.charAt(i);
      }
    }
    return DELIMITERS.charAt(0);
  }

  private static OptionalInt find(List<String> wanted, List<String> header) {
    List<String> folded = new ArrayList<>();
    header.forEach(h -> folded.add(h.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")));
    return wanted.stream().mapToInt(folded::indexOf).filter(i -> i >= 0).findFirst();
  }
}
