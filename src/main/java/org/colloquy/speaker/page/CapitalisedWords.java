package org.colloquy.speaker.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/** The words that stand with a capital in texts, folded and without a possessive ending. */
final class CapitalisedWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’\\-]{2,60}");

  private CapitalisedWords() {}

  static Set<String> in(List<String> texts) {
    Set<String> printed = new HashSet<>();
    for (String text : texts) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        if (Character.isUpperCase(text.charAt(word.start()))) {
          printed.add(word.group());
        }
      }
    }
    Set<String> words = new HashSet<>();
    printed.forEach(word -> words.add(PersonName.fold(word.replaceAll("['’]s?$", ""))));
    return words;
  }
}
