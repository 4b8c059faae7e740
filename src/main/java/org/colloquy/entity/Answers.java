package org.colloquy.entity;

import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;

/**
 * Tells the you that means the other from the you that means people in general, in turns that
 * answer: there, the second is the rule.
 */
final class Answers {
  /** Around a you that means the other even in an answer. */
  private static final Pattern TO_THE_OTHER =
      Pattern.compile(
          ".*(?:\\b(?:thank|asked|tell|told|ask|show|give|gave) you|\\byou(?:'ve|’ve| have)? (?:just )?(?:asked|said|mentioned|ask)|\\byour (?:question|hono|show|program|listeners|readers)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** In front of a you to whom the speaker does something: {@code I'd like to hand this to you}. */
  private static final Pattern FROM_ME =
      Pattern.compile(
          ".*\\b(?:I|me|we)\\b(?!.*\\b(?:think|thought|believe|guess|mean|suppose|feel|find|say|said|know|knew|that|if|when|because|how|what|where)\\b)[^,.;:?!]*",
          Pattern.DOTALL);

  /** Characters around a you in which such words are looked for. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 16;

  /** Characters in front of a you in which its clause is looked for. */
  private static final int CLAUSE = 50;

  private final Transcript transcript;

  Answers(Transcript transcript) {
    this.transcript = transcript;
  }

  /** Whether this you, in a turn that answers, means the other. */
  boolean isToTheOther(Span you, Span sentence) {
    int from = Math.max(sentence.start(), you.start() - BEFORE);
    int to = Math.min(sentence.end(), you.end() + BEHIND);
    int clause = Math.max(sentence.start(), you.start() - CLAUSE);
    return TO_THE_OTHER.matcher(transcript.text().substring(from, to)).matches()
        || FROM_ME.matcher(transcript.text().substring(clause, you.start())).matches();
  }
}
