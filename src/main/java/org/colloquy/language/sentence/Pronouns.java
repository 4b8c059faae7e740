package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.FormsOfAddress;
import org.colloquy.model.Mention.Person;

/** Recognises pronouns, their grammatical person and forms of address. */
public final class Pronouns {
  private static final Set<String> FIRST_SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> FIRST_PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");

  private Pronouns() {}

  /** Whether the token, which must have been tagged, is a personal or possessive pronoun. */
  public static boolean isPronoun(CoreLabel token) {
    return token.tag() != null && token.tag().startsWith("PRP");
  }

  /** The grammatical person of a pronoun; the third person for every other word. */
  public static Person personOf(CoreLabel token) {
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
   * Whether the word at this index only stresses the noun before it: {@code herself} in {@code the
   * mayor herself}.
   */
  public static boolean isEmphatic(List<CoreLabel> sentence, int index) {
    String word = wordAt(sentence, index);
    return index > 0
        && sentence.get(index - 1).tag().startsWith("NN")
        && (word.endsWith("self") || word.endsWith("selves"))
        && isPronoun(sentence.get(index));
  }

  /**
   * Whether the {@code you} at this index is part of a filler that addresses nobody: {@code You
   * know,}, {@code you see}.
   */
  public static boolean isFiller(List<CoreLabel> sentence, int index) {
    String next = wordAt(sentence, index + 1);
    String afterNext = wordAt(sentence, index + 2);
    boolean youKnow = next.equals("know") || next.equals("see");
    boolean parenthetical = afterNext.isEmpty() || !Character.isLetterOrDigit(afterNext.charAt(0));
    boolean opens = index == 0 || !Character.isLetterOrDigit(wordAt(sentence, index - 1).charAt(0));
    return youKnow && parenthetical && (opens || afterNext.equals(","));
  }

  /**
   * Returns the index of the last word of the form of address that begins at this index: {@code
   * Your Honor}, or {@code sir} between marks; −1 if none begins there.
   */
  public static int endOfAddress(List<CoreLabel> sentence, int index) {
    if (FormsOfAddress.is(wordAt(sentence, index), wordAt(sentence, index + 1))) {
      return index + 1;
    }
    boolean setOff = isMark(sentence, index - 1) && isMark(sentence, index + 1);
    return setOff && FormsOfAddress.is(wordAt(sentence, index)) ? index : -1;
  }

  /** Whether there is a mark at this index, or the end of the sentence. */
  private static boolean isMark(List<CoreLabel> sentence, int index) {
    String word = wordAt(sentence, index);
    return word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
  }

  private static String wordAt(List<CoreLabel> sentence, int index) {
    return index >= 0 && index < sentence.size()
        ? sentence.get(index).word().toLowerCase(Locale.ROOT)
        : "";
  }
}
