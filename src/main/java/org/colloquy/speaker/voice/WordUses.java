package org.colloquy.speaker.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/**
 * The uses of capitalised words on a page, which tell whether a word that no list has may be a
 * given name: somewhere it has its capital in the middle of a sentence, and nowhere does it stand
 * behind an article or a word for a place ({@code the Linux}, {@code in Brake}).
 */
final class WordUses {
  private static final String WORD = "(?<word>\\p{Lu}[\\p{L}\\p{M}'’\\-]{1,40})";
  private static final Pattern OF_THING =
      Pattern.compile(
          "\\b(?i:the|an?|in|on|at|into|using|use|uses|our|this|that|your|my|some|any) " + WORD);

  private static final Pattern IN_SENTENCE = Pattern.compile("[\\p{Ll},] " + WORD);

  private final Set<String> things;
  private final Set<String> inSentence;

  /** Looks at the uses in all these texts. */
  WordUses(List<String> texts) {
    this.things = wordsOf(OF_THING, texts);
    this.inSentence = wordsOf(IN_SENTENCE, texts);
  }

  /** Whether a word may be somebody's name. */
  boolean mayBeName(String word) {
    String folded = PersonName.fold(word);
    return inSentence.contains(folded) && !things.contains(folded);
  }

  private static Set<String> wordsOf(Pattern use, List<String> texts) {
    Set<String> words = new HashSet<>();
    for (String text : texts) {
      Matcher word = use.matcher(text);
      while (word.find()) {
        words.add(PersonName.fold(word.group("word")));
      }
    }
    return words;
  }
}
