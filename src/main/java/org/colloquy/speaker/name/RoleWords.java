package org.colloquy.speaker.name;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** The words for roles, as the reports write them. */
public final class RoleWords {
  /** The role of somebody who leads the programme. */
  public static final String HOST = "host";

  /** The role of somebody who reports, by a label or by a sign-off. */
  public static final String BYLINE = "byline";

  /** The role of somebody who answers the host. */
  public static final String GUEST = "guest";

  /** The role of somebody who asks nearly all questions of an interview. */
  public static final String INTERVIEWER = "interviewer";

  /** The role of somebody who is heard only in clips. */
  public static final String ARCHIVE_CLIP = "archive clip";

  private static final Map<String, String> WORDS =
      Map.of(
          "hosts", HOST,
          "co-host", HOST,
          "cohost", HOST,
          "bylines", BYLINE,
          "guests", GUEST);

  /**
   * An employer in front of a role: {@code ABC NEWS ANCHOR}, {@code Coast Radio senior reporter}.
   */
  private static final Pattern BEFORE_ROLE =
      Pattern.compile(
          "(?<employer>\\p{Lu}[\\p{L}\\p{M}\\p{N}&.'’\\-]*(?: \\p{Lu}[\\p{L}\\p{M}\\p{N}&.'’\\-]*){0,4}?)"
              + "(?: (?i:co-?|"
              + Lexicon.anyOf(WordKind.KIND_OF_ROLE)
              + "))*[ \\-](?i:"
              + Lexicon.anyOf(WordKind.ROLE)
              + ")s?\\b.*");

  private RoleWords() {}

  /**
   * Returns the reports' word for a printed role; if there is none, the printed words in small
   * letters.
   */
  public static String canonical(String printed) {
    return known(printed).orElseGet(() -> printed.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether the words name a role that the reports have a word for. */
  public static boolean isKnown(String printed) {
    return known(printed).isPresent();
  }

  /**
   * Returns the organisation that stands in front of the role in a label, as printed; empty if
   * there is none.
   */
  public static Optional<String> employerIn(String printed) {
    Matcher before = BEFORE_ROLE.matcher(printed);
    return before.matches() && !Lexicon.has(WordKind.NO_EMPLOYER, before.group("employer"))
        ? Optional.of(before.group("employer"))
        : Optional.empty();
  }

  private static Optional<String> known(String printed) {
    for (String word : printed.strip().toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      String canonical = WORDS.getOrDefault(word, word);
      if (Lexicon.has(WordKind.ROLE, canonical)) {
        return Optional.of(canonical);
      }
    }
    return Optional.empty();
  }
}
