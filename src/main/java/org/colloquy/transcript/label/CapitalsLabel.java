package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/**
 * A name in capitals and a colon, as in public radio, television and courts: {@code JANE ROE,
 * HOST:}, {@code ROE:}, {@code JANE ROE, host:}, {@code MAYOR JANE O'ROE (Springfield):}, {@code
 * UNIDENTIFIED MAN #1:}, {@code Ms. JUNE ROE (Author):}, {@code REP. JANE ROE (D), OHIO:}, {@code
 * JANE ROE, AUTHOR, "SALT":}, {@code JANE ROE reporting:}, {@code ROE (voice-over):}, {@code >>
 * ROE:}, {@code Mr. ROE of Ohio:}. Small letters occur only in particles, in Mc and in front of the
 * name.
 */
final class CapitalsLabel implements LabelShape {
  private static final String WORD =
      "(?:(?:"
          + Lexicon.anyOf(Writing.CAPITALISED, WordKind.PREFIX_OF_CAPITALS)
          + "|"
          + Lexicon.anyOf(WordKind.SMALL_PREFIX_OF_CAPITALS)
          + ")?\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]{0,40})";
  private static final String PARTICLE = Lexicon.anyOf(WordKind.PARTICLE, WordKind.JOINING_WORD);
  private static final String GAP = "[ \\u00A0]+";
  private static final String NUMBER = "(?:#?\\d{1,2})";
  private static final String NICKNAME = "(?:[\"“(']\\p{Lu}[\\p{Lu}.'’\\- ]{1,20}[\"”)'])";
  private static final String NAME =
      WORD + "(?:" + GAP + "(?:" + WORD + "|" + PARTICLE + "|" + NUMBER + "|" + NICKNAME + "(?= )))"
          + "{0,11}";
  private static final String HONORIFIC = "(?:\\p{Lu}\\p{Ll}{1,12}\\.?" + GAP + "){1,3}";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:>{1,3}[ \\u00A0]*|\\d{1,3}\\.[ \\u00A0]+(?=[^:\\n]{3,120}\\))|Q ?\\d{1,4}[.:]?(?:[ \\u00A0]{2,8}|\\t))?[*_]{0,3}(?<printed>"
              + "(?:(?<unnamed>"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.UNIDENTIFIED)
              + "(?:"
              + GAP
              + "\\p{Lu}\\p{Ll}{1,15}){1,2}(?:"
              + GAP
              + NUMBER
              + ")?)|(?<honorific>"
              + HONORIFIC
              + ")?(?<name>"
              + NAME
              + "))"
              + "(?<place> of (?:the )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})?"
              + "(?<details>(?:,[^:(),\\n\\r]{1,80}|[ \\u00A0]*,?[ \\u00A0]*\\([^()\\n\\r]{1,100}\\)(?:[ \\u00A0][\\p{Lu}\\d][\\p{Lu}\\d.'’& -]{1,60})?){0,6}(?:[ \\u00A0]reporting)?))(?:[ \\u00A0]to[ \\u00A0]the[ \\u00A0][\\p{L}, ]{3,80})?"
              + "[*_]{0,3}[ \\u00A0]*:[*_]{0,3}(?=$|[\\s\\u00A0\"“‘'(\\[]|-{2}|\\p{Lu}\\p{Ll})");
  private static final Pattern KNOWN_HONORIFIC =
      Pattern.compile(
          "(?:"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.TITLE, WordKind.TITLE_WORD)
              + "\\.?\\s*)+");
  private static final Pattern UNIDENTIFIED =
      Pattern.compile(Lexicon.anyOf(WordKind.UNIDENTIFIED) + "\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          ".*\\b" + Lexicon.anyOf(WordKind.ROLE, WordKind.ROLE_IN_LABEL) + "s?\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What only the labels of speakers have in brackets: how the voice is heard, the party. */
  private static final Pattern VOICE_OR_PARTY =
      Pattern.compile(
          ".*\\((?:"
              + Lexicon.anyOf(WordKind.VOICE)
              + "|"
              + Lexicon.anyOf(WordKind.VOICE_BEGINNING)
              + " .*|D|R|I|[DRI]-[\\p{L}. ]{2,20})\\).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A form of address in capitals. */
  private static final Pattern TITLED = Pattern.compile("(?:MR|MRS|MS|MISS|DR)\\.? ");

  private static final int LONGEST = 220;

  /** Only an office of several words in front of a name makes more. */
  private static final int MOST_WORDS = 8;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST)
        .flatMap(shape -> candidate(text, where, shape));
  }

  private static Optional<LabelCandidate> candidate(String text, Span where, Matcher shape) {
    boolean unnamed = shape.group("unnamed") != null;
    String name = Words.singleSpaced(unnamed ? shape.group("unnamed") : shape.group("name"));
    boolean tooLong = name.split(" ").length > MOST_WORDS && !HeadingWords.isLongOffice(name);
    if (tooLong || lettersIn(name) < 2) {
      return Optional.empty();
    }
    String details = shape.group("details");
    boolean role = ROLE.matcher(details).matches() && !details.strip().startsWith("(");
    boolean severalWords = name.indexOf(' ') > 0;
    boolean member =
        shape.group("place") != null
            && (isKnownHonorific(shape.group("honorific")) || TITLED.matcher(name).lookingAt());
    boolean sure =
        unnamed
            || member
            || isKnownHonorific(shape.group("honorific"))
            || role
            || VOICE_OR_PARTY.matcher(details).matches()
            || severalWords && details.contains("(") && hasSmallLetters(details)
            || UNIDENTIFIED.matcher(name).matches();
    if (shape.group("place") != null && !member
        || !sure && details.startsWith(",") && hasSmallLetters(details)) {
      return Optional.empty();
    }
    Span span = new Span(where.start(), shape.end());
    String printed = shape.group("printed").strip();
    return Optional.of(new LabelCandidate(span, printed, name, sure, LabelFamily.CAPITALS));
  }

  private static boolean isKnownHonorific(String honorific) {
    return honorific != null && KNOWN_HONORIFIC.matcher(honorific).matches();
  }

  private static boolean hasSmallLetters(String details) {
    return details.chars().anyMatch(Character::isLowerCase);
  }

  private static long lettersIn(String name) {
    return name.chars().filter(Character::isLetter).count();
  }
}
