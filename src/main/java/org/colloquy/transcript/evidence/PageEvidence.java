package org.colloquy.transcript.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * What a page has besides candidates that speaks for them or against: the names that it prints in
 * full, by their last words and by their initials, and the prose around.
 */
public final class PageEvidence {
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}.'’\\-]{0,30}"
              + "(?:[ \\u00A0](?:"
              + Lexicon.anyOf(WordKind.PARTICLE)
              + "[ \\u00A0]){0,2}\\p{Lu}[\\p{L}\\p{M}.'’\\-]{1,30}){1,3}");

  private final Set<String> surnames = new HashSet<>();
  private final Set<String> initials = new HashSet<>();

  private final List<Integer> prose;

  /**
   * @param prose places of the paragraphs that are running prose, 0-based, in order
   */
  public PageEvidence(String text, List<Integer> prose) {
    this.prose = List.copyOf(prose);
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

  List<Integer> prose() {
    return prose;
  }

  boolean hasSurname(String name) {
    return surnames.contains(LabelCandidate.fold(name));
  }

  boolean hasInitials(String letters) {
    return initials.contains(letters.replace(".", "").toUpperCase(Locale.ROOT));
  }
}
