package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.FormsOfAddress;
import org.colloquy.model.Mention.Person;

/** Tells pronouns and their grammatical person. */
public final class Pronouns {
  private static final Set<String> FIRST_SINGULAR = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> FIRST_PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");

  private Pronouns() {}

  public static boolean isPronoun(CoreLabel token) {
    return token.tag() != null && token.tag().startsWith("PRP");
  }

  /** First, second or, for every other word, third person. */
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

  /** Whether this word stresses the noun before it and means nothing else: the mayor herself. */
  public static boolean isEmphatic(List<CoreLabel> sentence, int index) {
    String word = wordAt(sentence, index);
    return index > 0
        && sentence.get(index - 1).tag().startsWith("NN")
        && (word.endsWith("self") || word.endsWith("selves"))
        && isPronoun(sentence.get(index));
  }

  /**
   * Whether the {@code you} at this index is part of a filler that addresses nobody: {@code You
   * know,}, {@code thank you}.
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
   * Index of the last word of a form of address that begins here: {@code Your Honor}, or {@code
   * sir} set off by marks; −1 if none begins here.
   */
  public static int endOfAddress(List<CoreLabel> sentence, int index) {
    if (FormsOfAddress.is(wordAt(sentence, index), wordAt(sentence, index + 1))) {
      return index + 1;
    }
    boolean setOff = isMark(sentence, index - 1) && isMark(sentence, index + 1);
    return setOff && FormsOfAddress.is(wordAt(sentence, index)) ? index : -1;
  }

  /** Whether no word stands here. */
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
