package org.colloquy.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The nearest of several words to one that somebody may have mistyped. */
public final class Nearest {
  /** The clause, alone or behind another beginning. */
  private static final Pattern CLAUSE = Pattern.compile("[,;] (?:which|it) may mean \"[^\"]*\"");

  /** A word may have one mistake in so many letters. */
  private static final int LETTERS_A_MISTAKE = 3;

  private static final int MOST_MISTAKES = 5;

  /** A shorter beginning or end fits too much. */
  private static final int SHORTEST_PIECE = 3;

  private Nearest() {}

  /**
   * Returns the word that was probably meant: the one with the fewest letters added, left out,
   * changed or swapped, if these are few; otherwise the only one that begins or ends with what was
   * typed. Case does not count. Of several that are as near, the first in the order of the words.
   *
   * @return empty if none is near
   */
  public static Optional<String> to(String typed, Collection<String> words) {
    String lower = typed.toLowerCase(Locale.ROOT);
    int most = Math.max(1, Math.min(MOST_MISTAKES, lower.length() / LETTERS_A_MISTAKE));
    Optional<String> nearest = Optional.empty();
    for (String word : words) {
      int mistakes = mistakes(lower, word.toLowerCase(Locale.ROOT), most);
      if (mistakes >= 0) {
        nearest = Optional.of(word);
        most = mistakes - 1;
      }
      if (most < 0) {
        return nearest;
      }
    }
    return nearest.isPresent() ? nearest : onlyOneWith(lower, words);
  }

  private static int mistakes(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) > most
        ? -1
        : new DamerauLevenshteinDistance(most).apply(one, other);
  }

  private static Optional<String> onlyOneWith(String piece, Collection<String> words) {
    if (piece.length() < SHORTEST_PIECE) {
      return Optional.empty();
    }
    List<String> fitting =
        words.stream()
            .filter(
                word ->
                    word.toLowerCase(Locale.ROOT).startsWith(piece)
                        || word.toLowerCase(Locale.ROOT).endsWith(piece))
            .limit(2)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Returns the clause that names the word, behind what was typed; empty if none is near. */
  public static String clause(String typed, Collection<String> words) {
    return to(typed, words).map(word -> ", which may mean \"" + word + "\"").orElse("");
  }

  /**
   * Returns a message without such clauses: which word is the nearest depends on all the others.
   */
  public static String without(String message) {
    return CLAUSE.matcher(message).replaceAll("");
  }
}
