package org.colloquy.transcript.aside;

import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * A side bar, a caption or narration about whoever speaks: it names that person and says neither I,
 * we nor you. Nobody begins to speak of himself by his name; in an interview of short turns, nobody
 * names himself at all.
 */
final class SideBar {
  private static final int SHORTEST_SURNAME = 3;

  /** What somebody does while others look: {@code Jane looks at the door.} */
  private static final Pattern ACTS = Pattern.compile(" \\p{Ll}{2,15}s(?: .{1,300})?[.!]$");

  /** What stands in front of a noun or of somebody else's name. */
  private static final Pattern BEFORE_NOUN =
      Pattern.compile("(?<!\\p{L})(?:[Tt]he|[Aa]n?|[Oo]ld|[Yy]oung|[Ee]very|[Ee]ach|[Aa]nother) $");

  /** Pronouns of one person of whom a side bar speaks. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile("(?<!\\p{L})(?:he|she|his|her|him|born)(?!\\p{L})");

  private SideBar() {}

  /**
   * Whether the paragraph is a side bar.
   *
   * @param words the paragraph, single-spaced
   * @param speaker the name of whoever speaks, in small letters; empty if nobody is named
   * @param brief whether the page is an interview of short turns
   */
  static boolean is(String words, String speaker, boolean brief) {
    if (speaker.isEmpty() || words.indexOf(':') >= 0 || Speechlike.of(words).talks()) {
      return false;
    }
    // Pages print "Mc Roe" in the label and "McRoe" below the picture.
    String small = words.toLowerCase(Locale.ROOT).replace(" mc ", " mc");
    String name = speaker.replace(" mc ", " mc");
    boolean full = name.indexOf(' ') > 0;
    boolean first =
        small.startsWith(name + " ")
            && (full || ACTS.matcher(small.substring(name.length())).lookingAt());
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return first
        || brief
            && full
            && (has(small, name)
                || small.startsWith(surname + " ") && isNamed(words, surname)
                || surname.length() >= SHORTEST_SURNAME
                    && isNamed(words, surname)
                    && OF_SOMEBODY.matcher(small).find());
  }

  /** Whether a surname stands in the words as a name does: {@code the King} is none. */
  private static boolean isNamed(String words, String surname) {
    int place = words.toLowerCase(Locale.ROOT).indexOf(surname);
    return place >= 0
        && place < words.length()
        && Character.isUpperCase(words.charAt(place))
        && !isInsideWord(words, place, Math.min(surname.length(), words.length() - place))
        && !BEFORE_NOUN.matcher(words.substring(0, place)).find();
  }

  private static boolean has(String words, String name) {
    int place = words.indexOf(name);
    return place >= 0 && !isInsideWord(words, place, name.length());
  }

  private static boolean isInsideWord(String words, int start, int length) {
    int end = start + length;
    return start > 0 && Character.isLetter(words.charAt(start - 1))
        || end < words.length() && Character.isLetter(words.charAt(end));
  }
}
