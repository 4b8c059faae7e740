package org.colloquy.entity.talk;

import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;

/**
 * Recognises the generic <i>you</i>, which means people in general. In turns that answer, a
 * <i>you</i> is generic unless its words show that it means the other speaker.
 */
public final class GenericYou {
  /** The words around a <i>you</i> that means the other speaker even in an answer. */
  private static final Pattern TO_THE_OTHER =
      Pattern.compile(
          ".*(?:\\b(?:thank|asked|tell|told|ask|show|give|gave) you|\\byou(?:'ve|’ve| have)?"
              + " (?:just )?(?:asked|said|mentioned|ask)|\\byour"
              + " (?:question|hono|show|program|listeners|readers)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * The words before a <i>you</i> to whom the speaker does something: {@code I'd like to hand this
   * to you}.
   */
  private static final Pattern FROM_ME =
      Pattern.compile(
          ".*\\b(?:I|me|we)\\b(?!.*\\b(?:think|thought|believe|guess|mean|suppose|feel|find|say|said|know|knew|that|if|when|because|how|what|where)\\b)[^,.;:?!]*",
          Pattern.DOTALL);

  /** How far before and behind a <i>you</i> such words are searched, in UTF-16 code units. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 16;

  /** How far before a <i>you</i> its clause is searched, in UTF-16 code units. */
  private static final int CLAUSE = 50;

  private final Transcript transcript;

  public GenericYou(Transcript transcript) {
    this.transcript = transcript;
  }

  /** Whether this <i>you</i>, in a turn that answers, means the other speaker. */
  public boolean isToTheOther(Span you, Span sentence) {
    int from = Math.max(sentence.start(), you.start() - BEFORE);
    int to = Math.min(sentence.end(), you.end() + BEHIND);
    int clause = Math.max(sentence.start(), you.start() - CLAUSE);
    return TO_THE_OTHER.matcher(transcript.text().substring(from, to)).matches()
        || FROM_ME.matcher(transcript.text().substring(clause, you.start())).matches();
  }
}
