package org.colloquy.speaker.name;

import java.util.Arrays;
import java.util.List;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** What titles in front of a surname say of who is meant. */
public final class Titles {
  private Titles() {}

  /** Whether one is a man's and the other a woman's. */
  public static boolean ofTwoSexes(String one, String other) {
    return isOf(WordKind.TITLE_OF_A_MAN, one) && isOf(WordKind.TITLE_OF_A_WOMAN, other)
        || isOf(WordKind.TITLE_OF_A_WOMAN, one) && isOf(WordKind.TITLE_OF_A_MAN, other);
  }

  /**
   * Whether two surnames with these titles cannot be one person: a man and a woman, or the holders
   * of two offices. {@code secretary} and {@code secretary of state} may be one office.
   */
  public static boolean ofTwoPeople(String one, String other) {
    return ofTwoSexes(one, other)
        || isOffice(one) && isOffice(other) && !one.contains(other) && !other.contains(one);
  }

  /** Whether the titles are more than a form of address. */
  public static boolean isOffice(String titles) {
    return !titles.isEmpty()
        && !words(titles).stream().allMatch(word -> Lexicon.has(WordKind.FORM_OF_ADDRESS, word));
  }

  private static boolean isOf(WordKind kind, String printed) {
    return words(printed).stream().anyMatch(word -> Lexicon.has(kind, word));
  }

  private static List<String> words(String titles) {
    return Arrays.asList(titles.split(" "));
  }
}
