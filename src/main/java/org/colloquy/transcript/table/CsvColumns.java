package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns of a table of what is said, found by their names, in any order and case.
 *
 * @param speaker who speaks
 * @param text what is said
 * @param date the day, if there is such a column
 */
public record CsvColumns(int speaker, int text, OptionalInt date) {
  /** In small letters, without spaces and marks; the first that is there counts. */
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
  private static final List<String> DATE = List.of("date", "day", "created", "published");

  private static final String DELIMITERS = ",;\t|";

  /** Finds them, or nothing if there is nobody who speaks or nothing that is said. */
  static Optional<CsvColumns> in(List<String> header) {
    OptionalInt speaker = find(SPEAKER, header);
    OptionalInt text = find(TEXT, header);
    return speaker.isPresent() && text.isPresent()
        ? Optional.of(new CsvColumns(speaker.getAsInt(), text.getAsInt(), find(DATE, header)))
        : Optional.empty();
  }

  /** The mark that parts most columns in the line of headings, outside of quotation marks. */
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
