package org.colloquy.transcript.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * The column of a table that holds speech, by what is in its cells: a column of numbers never does,
 * whatever it is called; a column of sentences does in which somebody says I or you.
 */
final class SpeechColumn {
  private static final Pattern NUMBER = Pattern.compile("#?\\d{1,12}(?:[.:,]\\d{1,9}){0,4}\\.?");

  /** As many rows are enough to judge a column. */
  private static final int MOST_ROWS = 200;

  private static final double NEARLY_ALL = 0.8;
  private static final double SOME = 0.3;
  private static final double FEWEST_WORDS = 3;

  private SpeechColumn() {}

  /** Whether nearly all filled cells of a column are numbers or times. */
  static boolean isNumbers(List<List<String>> rows, int column) {
    int filled = 0;
    int numbers = 0;
    for (List<String> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      String cell = cell(row, column);
      filled += cell.isEmpty() ? 0 : 1;
      numbers += NUMBER.matcher(cell).matches() ? 1 : 0;
    }
    return filled > 0 && numbers >= NEARLY_ALL * filled;
  }

  /** Returns how many different values a column has. */
  static long values(List<List<String>> rows, int column) {
    return rows.stream().map(row -> cell(row, column)).filter(c -> !c.isEmpty()).distinct().count();
  }

  /**
   * Returns the column with the longest speech; empty if no column holds sentences that say I or
   * you.
   *
   * @param speaker the column of the speakers, which holds no speech
   * @param columns how many columns the table has
   */
  static OptionalInt in(List<List<String>> rows, int speaker, int columns) {
    OptionalInt longest = OptionalInt.empty();
    double most = FEWEST_WORDS;
    for (int column = 0; column < columns; column++) {
      double words = column == speaker ? 0 : wordsOfSpeech(rows, column);
      if (words > most) {
        most = words;
        longest = OptionalInt.of(column);
      }
    }
    return longest;
  }

  /** Returns the mean number of words in a filled cell; 0 if the column holds no speech. */
  private static double wordsOfSpeech(List<List<String>> rows, int column) {
    int filled = 0;
    int sentences = 0;
    double words = 0;
    boolean talks = false;
    for (List<String> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      String cell = cell(row, column);
      if (!cell.isEmpty()) {
        Speechlike signs = Speechlike.of(cell);
        filled++;
        words += Words.count(cell);
        sentences += signs.endsSentence() ? 1 : 0;
        talks |= signs.speaksOfSelf() || signs.addresses();
      }
    }
    return talks && sentences >= SOME * filled ? words / filled : 0;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() && row.get(column) != null ? row.get(column).strip() : "";
  }
}
