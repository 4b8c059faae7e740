package org.colloquy.transcript.label;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The display names of a meeting or a chat: {@code Tom A. (he/him)}, {@code Roe, Jane
 * (Contractor)}, {@code iPhone (2)}, a telephone number, a mail address.
 */
public final class DisplayNames {
  private static final String PRONOUN =
      "(?:he|him|his|she|her|hers|they|them|theirs|ze|hir|xe|xem|it|its|any|all|any pronouns|all pronouns)";

  /** Pronouns behind a name, in brackets or bare: {@code (she/her/hers)}, {@code they/them}. */
  private static final Pattern PRONOUNS =
      Pattern.compile(
          "\\s*(?:[(\\[{]\\s*(?i:"
              + PRONOUN
              + ")(?:\\s*[/,|&]\\s*(?i:"
              + PRONOUN
              + "))*\\s*[)\\]}]|\\s[-–|]?\\s*(?i:"
              + PRONOUN
              + ")(?:\\s?/\\s?(?i:"
              + PRONOUN
              + ")){1,3}$)");

  /** What a meeting writes behind a name and says nothing of the person. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*\\((?i:me|you|unverified|external|external user|muted|away|edited|bot)\\)");

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+\\-]{1,64}@[\\p{L}\\p{N}\\-]{1,63}(?:\\.[\\p{L}\\p{N}\\-]{1,63}){1,4}");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?:\\+|\\(|\\d)[\\d*x()\\-. \\u00A0]{5,24}[\\d*x)](?: ?\\((?:\\d|[Gg]uest)\\))?");
  private static final int FEWEST_DIGITS = 4;
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:[\\p{L}'’.]+ ){0,2}"
              + Lexicon.anyOf(WordKind.DEVICE)
              + "(?: ?[\\p{L}\\p{N}]{1,8}){0,3}(?: ?\\(\\d{1,2}\\))?",
          Pattern.CASE_INSENSITIVE);

  private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]*";
  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "(?<surname>(?:"
              + Lexicon.anyOf(WordKind.PARTICLE)
              + " ){0,2}"
              + NAME_WORD
              + "(?:[ \\-]"
              + NAME_WORD
              + ")?), ?(?<given>"
              + NAME_WORD
              + "(?: "
              + NAME_WORD
              + ")?)(?<rest> ?[(\\[].*)?");

  private final boolean surnamesFirst;

  private DisplayNames(boolean surnamesFirst) {
    this.surnamesFirst = surnamesFirst;
  }

  /**
   * The names of one meeting. If one of them is surely written with the surname first, so are the
   * others that look like it.
   */
  public static DisplayNames among(Collection<String> displayed) {
    return new DisplayNames(displayed.stream().anyMatch(DisplayNames::isSurelyTurned));
  }

  /**
   * Returns the name without pronouns and without remarks of the meeting, with the given name
   * first; as it is if nothing would be left.
   */
  public String plain(String displayed) {
    String name = Words.singleSpaced(withoutRemarks(displayed));
    if (isTelephone(name)) {
      // A bracket in a label says what somebody is.
      return Words.singleSpaced(name.replaceAll("[()]", " "));
    }
    Matcher turned = SURNAME_FIRST.matcher(name);
    if (turned.matches() && (surnamesFirst && isGiven(turned) || isSurelyTurned(name))) {
      String rest = turned.group("rest") == null ? "" : " " + turned.group("rest").strip();
      name = turned.group("given") + " " + turned.group("surname") + rest;
    }
    return name.isEmpty() ? Words.singleSpaced(displayed) : name;
  }

  /** Whether it is a telephone number, a mail address or the name of a device. */
  public static boolean isConnection(String displayed) {
    return isTelephone(displayed)
        || MAIL.matcher(displayed).matches()
        || DEVICE.matcher(displayed).matches();
  }

  private static boolean isTelephone(String displayed) {
    return TELEPHONE.matcher(displayed).matches()
        && displayed.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  private static String withoutRemarks(String displayed) {
    return REMARK.matcher(PRONOUNS.matcher(displayed).replaceAll("")).replaceAll("");
  }

  /** A surname that is no given name too, so that nobody is called the other way round. */
  private static boolean isSurelyTurned(String displayed) {
    Matcher turned = SURNAME_FIRST.matcher(Words.singleSpaced(withoutRemarks(displayed)));
    return turned.matches()
        && isGiven(turned)
        && !GivenNames.bearerOf(turned.group("surname").split("[ \\-]")[0]).isPresent();
  }

  private static boolean isGiven(Matcher turned) {
    return GivenNames.bearerOf(turned.group("given").split(" ")[0]).isPresent();
  }
}
