package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a table of utterances, found by their names, in any order and case, and by what is
 * in them. Indexes are 0-based.
 *
 * @param speaker the column of the speakers
 * @param text the column of the speech
 * @param date the column of the date; empty if there is none
 */
public record CsvColumns(int speaker, int text, OptionalInt date) {
  /** One of the parties of a call; a list of many calls has a column of this name, too. */
  private static final String CALLER = "caller";

  private static final int MOST_CALLERS = 4;

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
          "author",
          CALLER);

  /** A line of a play, or the number of one. */
  private static final String LINE = "line";

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
          LINE);

  /** Names of a column of speech that other tables have, too; a speaker must stand next to it. */
  private static final List<String> VALUE = List.of("value");

  private static final List<String> EXCHANGE =
      List.of("question", "questions", "answer", "answers", "interviewer", "quote", "q", "a");

  private static final List<String> CERTAIN_SPEAKER =
      List.of("speaker", "speakername", "speakerlabel");

  private static final List<String> DATE = List.of("date", "day", "created", "published");

  /** A word in the name of a column of speech that is called by several: {@code What was said}. */
  private static final Pattern SAYS =
      Pattern.compile("(?:what|words|text).*(?:said|spoken)|spokentext|transcribedspeech|verbatim");

  private static final String DELIMITERS = ",;\t|";

  /** Returns the columns; empty if the table lacks a column of speakers or of speech. */
  public static Optional<CsvColumns> in(List<String> header) {
    OptionalInt speaker = find(SPEAKER, header);
    OptionalInt text = text(header);
    return speaker.isPresent() && text.isPresent()
        ? Optional.of(new CsvColumns(speaker.getAsInt(), text.getAsInt(), find(DATE, header)))
        : Optional.empty();
  }

  /**
   * Returns the columns by their names and by what is in them: a column of numbers, such as those
   * of lines, holds no speech, and another one is taken; empty if the table lacks a column of
   * speakers or of speech.
   *
   * @param rows the rows below the header; a row may have fewer cells
   */
  public static Optional<CsvColumns> in(List<String> header, List<List<String>> rows) {
    Optional<CsvColumns> named = in(header);
    if (named.isPresent()
        && folded(header).get(named.get().speaker).equals(CALLER)
        && SpeechColumn.values(rows, named.get().speaker) > MOST_CALLERS) {
      return Optional.empty();
    }
    if (named.isEmpty() || !SpeechColumn.isNumbers(rows, named.get().text)) {
      return named;
    }
    List<String> others = new ArrayList<>(header);
    for (int i = 0; i < others.size(); i++) {
      others.set(i, SpeechColumn.isNumbers(rows, i) ? "" : others.get(i));
    }
    int speaker = named.get().speaker;
    OptionalInt text = text(others);
    text = text.isPresent() ? text : SpeechColumn.in(rows, speaker, header.size());
    return text.isPresent()
        ? Optional.of(new CsvColumns(speaker, text.getAsInt(), named.get().date))
        : Optional.empty();
  }

  private static OptionalInt text(List<String> header) {
    OptionalInt text = find(TEXT, header);
    if (find(CERTAIN_SPEAKER, header).isEmpty()) {
      return text;
    }
    boolean line = text.isPresent() && folded(header).get(text.getAsInt()).equals(LINE);
    if (text.isEmpty() || line) {
      List<String> names = folded(header);
      OptionalInt says =
          IntStream.range(0, names.size())
              .filter(i -> SAYS.matcher(names.get(i)).matches())
              .findFirst();
      text = says.isPresent() ? says : text;
    }
    return text.isPresent() ? text : find(VALUE, header);
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

  private static List<String> folded(List<String> header) {
    List<String> folded = new ArrayList<>();
    header.forEach(h -> folded.add(h.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")));
    return folded;
  }

  private static OptionalInt find(List<String> wanted, List<String> header) {
    List<String> folded = folded(header);
    return wanted.stream().mapToInt(folded::indexOf).filter(i -> i >= 0).findFirst();
  }
}
