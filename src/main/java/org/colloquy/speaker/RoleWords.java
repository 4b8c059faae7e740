package org.colloquy.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words for roles, as the reports write them. */
final class RoleWords {
  static final String HOST = "host";
  static final String BYLINE = "byline";
  static final String GUEST = "guest";
  static final String ARCHIVE_CLIP = "archive clip";

  private static final Map<String, String> WORDS =
      Map.of(
          "hosts", HOST,
          "co-host", HOST,
          "cohost", HOST,
          "bylines", BYLINE,
          "guests", GUEST);
  private static final List<String> KNOWN =
      List.of(
          HOST,
          BYLINE,
          GUEST,
          "anchor",
          "correspondent",
          "reporter",
          "moderator",
          "announcer",
          "narrator",
          "analyst",
          "commentator",
          "operator");

  private RoleWords() {}

  /** The report's word for a printed role; the printed words in small letters if none is known. */
  static String canonical(String printed) {
    String small = printed.strip().toLowerCase(Locale.ROOT);
    for (String word : small.split("[\\s,]+")) {
      String canonical = WORDS.getOrDefault(word, word);
      if (KNOWN.contains(canonical)) {
        return canonical;
      }
    }
    return small;
  }
}
