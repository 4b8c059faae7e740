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
  public static final String HOST = "host";
  public static final String BYLINE = "byline";
  public static final String GUEST = "guest";
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

  /** The report's word for a printed role; the printed words in small letters if none is known. */
  public static String canonical(String printed) {
    return known(printed).orElseGet(() -> printed.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether the words name a role that the reports have a word for. */
  public static boolean isKnown(String printed) {
    return known(printed).isPresent();
  }

  /** The organisation that stands before the role in a label, as printed. */
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
