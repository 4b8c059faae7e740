package org.colloquy.speaker.label;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** Labels that name nobody: an office, a voice, a number that a machine has given. */
public final class AnonymousLabels {
  /** A regular expression for the labels of programs: {@code Speaker 1}, {@code SPEAKER_00}. */
  public static final String NUMBERED =
      "(?:speaker|spk|spkr|voice|participant|person)[ _\\-]?(?:\\d{1,3}|\\p{L})|\\p{L}{2,12}_\\d{1,3}";

  private static final Pattern NOBODY =
      Pattern.compile(
          Lexicon.anyOf(WordKind.UNIDENTIFIED)
              + "\\b.*"
              + "|(?:"
              + Lexicon.anyOf(WordKind.KIND_OF_NOBODY)
              + " ){0,3}(?:"
              + Lexicon.anyOf(WordKind.NOBODY)
              + "|(?:(?:an|some|several|other|all|opposition|government) )?hon(?:ou?rable|\\.)? members?|(?:opposition|government) members?"
              + "|(?:mr|mrs|ms|madam|madame)\\.? (?:deputy |acting |vice )?(?:speaker|chair(?:man|woman|person)?|president"
              + "|moderator|presiding officer))(?:'s voice)?"
              + "(?: ?#?\\d{1,3}| (?:one|two|three|four|five|[a-d]))?"
              + "|"
              + NUMBERED
              + "|"
              + Lexicon.anyOf(WordKind.UNNAMED_ROLE)
              + "(?: #?\\d{1,3})?"
              + "|(?:[\\p{L}.]+ ){0,4}officials?(?: #?\\d{1,2})?"
              + "|"
              + Lexicon.anyOf(WordKind.DEVICE)
              + "(?:['’]s)?(?: (?:\\d{1,2}|pro|max|mini|air|plus|ultra))*(?: ?\\(\\d{1,2}\\))?"
              + "|q|a|q&a|question|questions|answer|answers"
              + "|the (?:acting |vice |deputy |temporary )?"
              + Lexicon.anyOf(WordKind.OFFICE)
              + "\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final String TITLED =
      "(?i:senator|deputy|"
          + Lexicon.anyOf(
              WordKind.FORM_OF_ADDRESS, WordKind.TITLE_OF_A_MAN, WordKind.TITLE_OF_A_WOMAN)
          + "|rt hon)\\.? \\p{Lu}[^()]*";

  private static final String NAMED =
      "\\p{Lu}[\\p{L}\\p{M}.'’\\-]*(?: "
          + Lexicon.anyOf(WordKind.PARTICLE)
          + "){0,2}(?: \\p{Lu}[\\p{L}\\p{M}'’\\-]+){1,3}";

  private static final Pattern OFFICE_HELD =
      Pattern.compile(
          "(?i:(?:the|mr\\.?|madam|madame)) (?<office>(?i:(?:acting |vice |deputy |temporary )?(?:speaker(?: pro tempore)?"
              + "|presiding officer|chair|chairman|chairwoman|chairperson|president)))(?: (?i:of the (?:house|senate)))?"
              + " \\((?:"
              + TITLED
              + "|"
              + NAMED
              + ")\\)(?: \\([^()]*\\))?"
              + "|(?:(?i:the) |(?=(?i:minister|t(?:aoiseach|[aá]naiste))\\b))(?<post>[^():]{0,60}\\b(?i:minister|taoiseach|t[aá]naiste|secretary|under-?secretary|chancellor|advocate|solicitor|attorney"
              + "|leader|commissioner|treasurer|comptroller|whip|lord president|paymaster|registrar)\\b[^():]{0,80}) \\((?:"
              + TITLED
              + "|"
              + NAMED
              + ")\\)(?: \\([^()]*\\))?");

  private static final Pattern NESTED = Pattern.compile("\\(([^()]+?) ?\\(([^()]*)\\)\\)");

  private AnonymousLabels() {}

  /**
   * Whether a label names nobody.
   *
   * @param name the label without what stands behind a comma or in brackets
   */
  static boolean is(String name) {
    return NOBODY.matcher(name).matches();
  }

  /**
   * Moves nested brackets behind the outer ones: {@code (Mr. Roe (Ottawa))} becomes {@code (Mr.
   * Roe) (Ottawa)}.
   */
  static String flat(String printed) {
    return NESTED.matcher(printed).replaceAll("($1) ($2)");
  }

  /**
   * Returns the office of a label that names its holder in brackets, in small letters; empty for
   * any other label.
   */
  static Optional<String> office(String printed) {
    Matcher held = OFFICE_HELD.matcher(flat(printed));
    if (!held.matches()) {
      return Optional.empty();
    }
    String office = held.group("office") == null ? held.group("post") : held.group("office");
    return Optional.of(office.toLowerCase(Locale.ROOT));
  }
}
