package org.colloquy.speaker.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The employer in the words behind a role: {@code of Acme}, {@code of botany at Acme College}. A
 * work or a subject ({@code the author of The River}) is none.
 */
final class EmployerPhrase {
  /** A regular expression for a word of a name of an employer. */
  static final String WORD =
      "(?:\\p{Lu}|\\p{Ll}{1,4}\\p{Lu})(?:[\\p{L}\\p{M}\\p{N}&\\-]|[.](?=\\p{L})){0,40}";

  /** A regular expression for an employer; its one group is called employer. */
  static final String EMPLOYER =
      "(?:the )?(?<employer>"
          + WORD
          + "(?: "
          + WORD
          + "){0,5}(?: (?:of|for|on)(?: the)? "
          + WORD
          + "(?:(?: and)? "
          + WORD
          + "){0,4})?)";

  private static final Pattern WITH_EMPLOYER =
      Pattern.compile("^(?: (?:of|for|at|with|from)) " + EMPLOYER);
  private static final Pattern LATER_EMPLOYER =
      Pattern.compile(
          "^(?:,? (?:of|in|emeritus|emerita)(?: [\\p{L}\\p{M}\\p{N}&'’\\-]+,?){0,7}?)? (?:at|for|with) "
              + EMPLOYER);

  private static final Pattern DAY =
      Pattern.compile(
          " ?\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.*| (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d.*");

  /** What follows an employer that is only the first word of a longer name, or one of several. */
  private static final Pattern MORE = Pattern.compile("(?: and|,? &) (?:the )?\\p{Lu}");

  private EmployerPhrase() {}

  /**
   * Returns the employer behind a role; empty if there is none.
   *
   * @param last the last word of the role
   * @param rest the text directly behind the role
   */
  static Optional<String> behind(String last, String rest) {
    Matcher direct = WITH_EMPLOYER.matcher(rest);
    boolean work = rest.startsWith(" of ") && Lexicon.has(WordKind.OCCUPATION_OF_A_WORK, last);
    if (!work && direct.find() && !MORE.matcher(rest.substring(direct.end())).lookingAt()) {
      return named(direct.group("employer"));
    }
    Matcher later = LATER_EMPLOYER.matcher(rest);
    return later.find() && !MORE.matcher(rest.substring(later.end())).lookingAt()
        ? named(later.group("employer"))
        : Optional.empty();
  }

  /** Returns an employer without the date behind it; an office ({@code for Governor}) is none. */
  private static Optional<String> named(String employer) {
    boolean office = Lexicon.has(WordKind.OCCUPATION, employer.split(" ")[0]);
    return office
        ? Optional.empty()
        : Optional.of(DAY.matcher(employer).replaceAll("")).filter(e -> !e.isEmpty());
  }
}
