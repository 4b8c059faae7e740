package org.colloquy.speaker.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The greetings with which answers begin, and the names in them: {@code Good morning, Ana. It is.}
 */
public final class Greetings {
  private static final Pattern GREETING =
      Pattern.compile(
          "^(?:(?:Well|Oh|Yeah|Yes|And|Hey|Hi|So|Sure|Right|Absolutely|Exactly|Of course|Thanks|Thank you|Hello|Morning)[,.!]? ?)?"
              + "(?:(?:[Gg]ood (?:morning|afternoon|evening|day)|[Hh]i|[Hh]ello|[Hh]ey|[Mm]orning|[Tt]hanks|[Tt]hank you"
              + "|[Ss]ure|[Yy]eah|[Yy]es|[Rr]ight|(?:[Gg]reat|[Gg]ood|[Gg]lad|[Hh]appy|[Nn]ice|[Pp]leased) to be (?:here|with you)"
              + "|[Tt]hanks for having me|[Tt]hank you for having me)(?: so much| very much| again| there)?(?:,| to you,)? )"
              + "(?<name>\\p{Lu}(?:[\\p{L}\\p{M}]*(?:[\\-'’]\\p{L}[\\p{L}\\p{M}]*)?|\\.\\p{Lu}\\.))(?=[.,!]|$)");

  private Greetings() {}

  /**
   * Returns the name that the answer greets; empty if it does not begin with a greeting that has
   * one.
   */
  public static Optional<String> nameIn(String answer) {
    Matcher greeting = GREETING.matcher(answer.substring(0, Math.min(answer.length(), 100)));
    return greeting.find() && isName(greeting.group("name"))
        ? Optional.of(greeting.group("name"))
        : Optional.empty();
  }

  private static boolean isName(String word) {
    return !Lexicon.has(WordKind.GREETED_BY_NO_NAME, word)
        && (!Lexicon.has(WordKind.TITLE, word) || Lexicon.has(WordKind.TITLE_OR_GIVEN_NAME, word));
  }
}
