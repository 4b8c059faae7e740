package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * Public radio and television: {@code JANE ROE, HOST:}, {@code ROE:}, {@code JANE ROE, host:},
 * {@code MAYOR JANE O'ROE (Springfield):}, {@code UNIDENTIFIED MAN #1:}, {@code Ms. JUNE ROE
 * (Author):}. The name stands in capitals; small letters occur in particles, in Mc and in front of
 * it.
 */
public final class CapitalsLabel implements LabelShape {
  private static final String WORD =
      "(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|al-|el-|d['’])?\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]{0,40})";
  private static final String PARTICLE =
      "(?:de|la|del|der|den|van|von|bin|ibn|al|el|da|dos|du|of|and|y|e)";
  private static final String GAP = "[ \\u00A0]+";
  private static final String NUMBER = "(?:#?\\d{1,2})";
  private static final String NAME =
      WORD + "(?:" + GAP + "(?:" + WORD + "|" + PARTICLE + "|" + NUMBER + ")){0,7}";
  private static final String HONORIFIC = "(?:\\p{Lu}\\p{Ll}{1,12}\\.?" + GAP + "){1,3}";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<honorific>"
              + HONORIFIC
              + ")?"
              + "(?<name>"
              + NAME
              + ")"
              + "(?<role>,[^:()\\n\\r]{1,60})?"
              + "(?<description>[ \\u00A0]*\\([^()\\n\\r]{1,100}\\))?"
              + "[ \\u00A0]*:(?=$|[\\s\\u00A0\"“‘'(\\[]|\\p{Lu}\\p{Ll})");
  private static final Pattern UNIDENTIFIED =
      Pattern.compile(
          "(?:UNIDENTIFIED|UNKNOWN|AUTOMATED|COMPUTER|RECORDED|SIMULATED|UNNAMED)\\b.*");
  private static final Pattern ROLE =
      Pattern.compile(
          ",\\s*(?:.*\\b(?:host|co-host|byline|reporter|reporting|anchor|correspondent|guest|moderator"
              + "|announcer|narrator|interviewer|commentator|analyst|newscaster|author|editor|contributor)s?)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 200;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text);
    shape.region(where.start(), Math.min(where.end(), where.start() + LONGEST));
    if (!shape.lookingAt() || lettersIn(shape.group("name")) < 2) {
      return Optional.empty();
    }
    String role = shape.group("role");
    boolean sure =
        shape.group("honorific") != null
            || shape.group("description") != null
            || role != null && ROLE.matcher(role).matches()
            || UNIDENTIFIED.matcher(shape.group("name")).matches();
    if (role != null && !sure) {
      return Optional.empty();
    }
    Span span = new Span(where.start(), shape.end());
    String printed = text.substring(span.start(), span.end() - 1).strip();
    String name = Words.singleSpaced(shape.group("name"));
    return Optional.of(new LabelCandidate(span, printed, name, sure, LabelFamily.CAPITALS));
  }

  private static long lettersIn(String name) {
    return name.chars().filter(Character::isLetter).count();
  }
}
