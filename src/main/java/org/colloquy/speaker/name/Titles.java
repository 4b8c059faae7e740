package org.colloquy.speaker.name;

import java.util.Arrays;
import java.util.List;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.GivenNames.Bearer;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** The titles in front of a surname, and what they tell of the person. */
public final class Titles {
  private Titles() {}

  /** Whether one title is a man's and the other a woman's. Empty titles are nobody's. */
  public static boolean ofTwoSexes(String one, String other) {
    return isOf(WordKind.TITLE_OF_A_MAN, one) && isOf(WordKind.TITLE_OF_A_WOMAN, other)
        || isOf(WordKind.TITLE_OF_A_WOMAN, one) && isOf(WordKind.TITLE_OF_A_MAN, other);
  }

  /** Whether the titles are a man's and the given name only a woman's, or the other way round. */
  public static boolean ofTheOtherSex(String titles, String given) {
    return GivenNames.bearerOf(given)
        .filter(
            bearer ->
                bearer == Bearer.HE && isOf(WordKind.TITLE_OF_A_WOMAN, titles)
                    || bearer == Bearer.SHE && isOf(WordKind.TITLE_OF_A_MAN, titles))
        .isPresent();
  }

  /**
   * Whether one surname with these titles must mean two people: a man and a woman, or the holders
   * of two offices. {@code secretary} and {@code secretary of state} may be one office.
   *
   * @param one titles in small letters with single spaces; empty if there are none
   * @param other the same of the other
   */
  public static boolean ofTwoPeople(String one, String other) {
    return ofTwoSexes(one, other)
        || isOffice(one) && isOffice(other) && !one.contains(other) && !other.contains(one);
  }

  /** Whether the titles are more than a form of address; false if there are none. */
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
