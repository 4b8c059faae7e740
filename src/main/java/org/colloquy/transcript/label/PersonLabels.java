package org.colloquy.transcript.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/** Labels whose words alone make it likely that a person speaks behind them. */
public final class PersonLabels {
  private static final int MOST_WORDS = 4;

  /** Somebody without a name; {@code Everyone:} also heads sections. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?!"
              + Lexicon.anyOf(WordKind.GREETED_BY_NO_NAME)
              + "$)(?:"
              + Lexicon.anyOf(WordKind.KIND_OF_NOBODY)
              + " ){0,2}(?:"
              + Lexicon.anyOf(WordKind.NOBODY, WordKind.PART)
              + ")(?: ?#?\\d{1,3})?|"
              + Lexicon.anyOf(WordKind.UNIDENTIFIED, WordKind.KIND_OF_NOBODY)
              + " (?:"
              + Lexicon.anyOf(WordKind.NOBODY)
              + ")(?: ?#?\\d{1,3})?",
          Pattern.CASE_INSENSITIVE);

  /** Letters by which transcribers call whoever asks and whoever answers. */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{1,3}\\d{0,3}");

  /** Titles of members of a house and forms of address, in front of a name. */
  private static final Pattern TITLES =
      Pattern.compile(
          "(?:(?:" + Lexicon.anyOf(Writing.CAPITALISED, WordKind.FORM_OF_ADDRESS) + "\\.? ){1,4})");

  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’\\-]* ){1,3}(?:"
              + Lexicon.anyOf(WordKind.PARTICLE)
              + " ){0,2}(?:\\p{Lu}[\\p{Lu}\\p{M}'’\\-]+ ?){1,3}");

  private static final Pattern ONE_LETTER = Pattern.compile("\\p{Lu}\\d{0,3}");

  private PersonLabels() {}

  /**
   * Whether the name is a given name with one to three words behind it, perhaps with titles in
   * front: {@code Jane Roe}, {@code Rt Hon Jane Roe}.
   */
  public static boolean isFullName(LabelCandidate candidate) {
    String[] words = withoutTitles(candidate.name()).split(" ");
    return words.length > 1
        && words.length <= MOST_WORDS
        && GivenNames.bearerOf(LabelCandidate.fold(words[0])).isPresent();
  }

  /** Whether the name has a form of address and two words or more: {@code Rt Hon Jane Roe}. */
  public static boolean isTitled(LabelCandidate candidate) {
    String bare = withoutTitles(candidate.name());
    return bare.length() < candidate.name().length() && bare.indexOf(' ') > 0;
  }

  /**
   * Whether the name is that of a member as the record of an assembly prints it: a form of address,
   * a given name, and the surname in capitals ({@code Ms Jane ROE}).
   */
  public static boolean isMember(LabelCandidate candidate) {
    return isTitled(candidate) && MEMBER.matcher(withoutTitles(candidate.name())).matches();
  }

  private static String withoutTitles(String name) {
    Matcher titles = TITLES.matcher(name);
    return titles.lookingAt() ? name.substring(titles.end()) : name;
  }

  /** Whether the name is what labels call somebody without a name: {@code Woman}. */
  public static boolean isNobody(LabelCandidate candidate) {
    return NOBODY.matcher(candidate.name()).matches();
  }

  /**
   * Whether the name is a letter or a word by which transcribers call somebody, and with which no
   * headline begins: {@code I}, {@code Interviewer}.
   */
  public static boolean isMark(LabelCandidate candidate) {
    return isLetter(candidate) || isNobody(candidate);
  }

  /** Whether the name is one letter, perhaps with a number: {@code P}, {@code P3}. */
  public static boolean isLetter(LabelCandidate candidate) {
    return ONE_LETTER.matcher(candidate.name()).matches();
  }

  /**
   * Whether the name is a person's, or what stands for one: {@code Jane}, {@code Interviewer},
   * {@code P}.
   */
  public static boolean isPerson(LabelCandidate candidate) {
    String first = candidate.name().split(" ", 2)[0];
    return isNobody(candidate)
        || LETTERS.matcher(candidate.name()).matches()
        || GivenNames.bearerOf(LabelCandidate.fold(first)).isPresent();
  }
}
