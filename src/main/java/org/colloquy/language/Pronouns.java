package org.colloquy.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.FormsOfAddress;
import org.colloquy.model.Mention.Person;

/** Tells pronouns and their grammatical person. */
final class Pronouns {
  private static final Set<String> FIRST_SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> FIRST_PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");

  private Pronouns() {}

  static boolean isPronoun(CoreLabel token) {
    return token.tag() != null && token.tag().startsWith("PRP");
  }

  /** First, second or, for every other word, third person. */
  static Person personOf(CoreLabel token) {
    if (!isPronoun(token)) {
      return Person.THIRD;
    }
    String word = token.word().toLowerCase(Locale.ROOT);
    if (FIRST_SINGULAR.contains(word)) {
      return Person.FIRST_SINGULAR;
    }
    if (FIRST_PLURAL.contains(word)) {
      return Person.FIRST_PLURAL;
    }
    return SECOND.contains(word) ? Person.SECOND : Person.THIRD;
  }

  /**
   * Whether the {@code you} at this index is part of a filler that addresses nobody: {@code You
   * know,}, {@code thank you}.
   */
  static boolean isFiller(List<CoreLabel> sentence, int index) {
    String next = wordAt(sentence, index + 1);
    String afterNext = wordAt(sentence, index + 2);
    boolean youKnow = next.equals("know") || next.equals("see");
    boolean parenthetical = afterNext.isEmpty() || !Character.isLetterOrDigit(afterNext.charAt(0));
    boolean opens = index == 0 || !Character.isLetterOrDigit(wordAt(sentence, index - 1).charAt(0));
    return youKnow && parenthetical && (opens || afterNext.equals(","));
  }

  /** Whether this word and the next one address somebody: {@code Your Honor}. */
  static boolean isAddress(List<CoreLabel> sentence, int index) {
    return FormsOfAddress.is(wordAt(sentence, index), wordAt(sentence, index + 1));
  }

  private static String wordAt(List<CoreLabel> sentence, int index) {
    return index >= 0 && index < sentence.size()
        ? sentence.get(index).word().toLowerCase(Locale.ROOT)
        : "";
  }
}
