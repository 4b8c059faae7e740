package org.colloquy.transcript.label;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a page prints in full, by their last words and by their initials: evidence for
 * labels that give no more.
 */
public final class NamesOnPage {
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}.'’\\-]{0,30}"
              + "(?:[ \\u00A0](?:(?:de|la|van|von|der|bin|al)[ \\u00A0])?\\p{Lu}[\\p{L}\\p{M}.'’\\-]{1,30}){1,3}");

  private final Set<String> surnames = new HashSet<>();
  private final Set<String> initials = new HashSet<>();

  public NamesOnPage(String text) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String[] words = run.group().split("[ \\u00A0]+");
      for (int from = 0; from < words.length; from++) {
        StringBuilder letters = new StringBuilder();
        for (int to = from; to < words.length; to++) {
          letters.append(words[to].charAt(0));
          if (to > from) {
            initials.add(letters.toString().toUpperCase(Locale.ROOT));
          }
        }
        if (from > 0) {
          surnames.add(LabelCandidate.fold(words[from].replaceAll("(?:['’]s|[.'’\\-])$", "")));
        }
      }
    }
  }

  boolean hasSurname(String name) {
    return surnames.contains(LabelCandidate.fold(name));
  }

  boolean hasInitials(String letters) {
    return initials.contains(letters.replace(".", "").toUpperCase(Locale.ROOT));
  }
}
