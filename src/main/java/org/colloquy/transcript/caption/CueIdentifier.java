package org.colloquy.transcript.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier above a caption's timing. Webex writes the speaker's name into it: {@code 12 "Jane
 * Roe" (3507214592)}.
 */
final class CueIdentifier {
  private static final Pattern NAMED =
      Pattern.compile("\\s*\\d{1,7}\\s+\"(?<name>[^\"]{1,80})\"(?:\\s+\\(\\d{1,12}\\))?\\s*");

  private CueIdentifier() {}

  /** Returns the speaker whom the identifier names; empty if it names none. */
  static Optional<String> speaker(String identifier) {
    Matcher named = NAMED.matcher(identifier);
    return named.matches()
        ? Optional.of(named.group("name").strip()).filter(name -> !name.isEmpty())
        : Optional.empty();
  }
}
