package org.colloquy.speaker.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/**
 * The names of people whom somebody introduces as a guest: {@code I'm joined by Jane Roe}; {@code
 * Jane Roe joins us}. A co-host or a panellist is none.
 */
final class GuestNames {
  private static final String NAME = "(?<guest>" + NamePatterns.NAME + ")(?![\\p{L}\\p{M}])";
  private static final String NOW = "(?: (?:now|today|tonight|once|again|here|also))*";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?i:joined"
              + NOW
              + " by|(?:joining|with) (?:me|us)"
              + NOW
              + " is|my guests?(?: today)? (?:is|are)|(?:today|tonight)['’]s guests? (?:is|are)|lucky to have|we(?:['’]re| are) talking (?:to|with)|i talk(?:ed)? (?:to|with))"
              + "(?<between>[^.?!]{0,80}?[ ,])"
              + NAME);

  private static final Pattern BEHIND =
      Pattern.compile(
          NAME + "(?<between>(?:, [^.?!]{1,80})?,?) (?:joins (?:us|me)|is (?:our|my) guest)\\b");

  private static final Pattern COLLEAGUE =
      Pattern.compile("(?i)\\b(?:co-?hosts?|panel(?:l?ists?)?|colleagues?|producers?|team)\\b");

  private GuestNames() {}

  /** Returns the keys of the guests' full names. */
  static Set<String> in(List<String> turnTexts, NamePatterns patterns) {
    Set<String> guests = new HashSet<>();
    for (String text : turnTexts) {
      for (Pattern pattern : List.of(BEFORE, BEHIND)) {
        Matcher guest = pattern.matcher(text);
        while (guest.find()) {
          PersonName name = patterns.trimmed(guest.group("guest"), false);
          if (name.isFull() && !COLLEAGUE.matcher(guest.group("between")).find()) {
            guests.add(name.key());
          }
        }
      }
    }
    return guests;
  }
}
