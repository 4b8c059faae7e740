package org.colloquy.exchange;

import java.util.List;
import org.colloquy.model.AnsweredQuestion;

/** Tells how an answer begins, and which of its sentences say nothing yet. */
final class FirstWords {
  private final PhraseList phrases = PhraseList.of("beginnings.tsv");

  /** Whether a sentence holds fillers and marks only: "Well.", "Um, so". */
  boolean isFiller(List<String> words) {
    return behindFillers(words) >= words.size();
  }

  /**
   * Returns whether an answer to a question begins with yes or no. To a question that neither would
   * answer, "Yeah, so" is a filler.
   */
  AnsweredQuestion.FirstWord of(AnsweredQuestion.Kind kind, List<String> words) {
    if (kind == AnsweredQuestion.Kind.OPEN || kind == AnsweredQuestion.Kind.WHICH) {
      return AnsweredQuestion.FirstWord.NEITHER;
    }
    int at = behindFillers(words);
    // The longer words come first: "not at all" is a no, "no doubt" a yes.
    int yes = phrases.behind("yes", words, at).orElse(at);
    int no = phrases.behind("no", words, at).orElse(at);
    if (yes == no) {
      return AnsweredQuestion.FirstWord.NEITHER;
    }
    return yes > no ? AnsweredQuestion.FirstWord.YES : AnsweredQuestion.FirstWord.NO;
  }

  private int behindFillers(List<String> words) {
    int at = 0;
    int before;
    do {
      before = at;
      at = phrases.behindAll("filler", words, at);
      while (at < words.size() && !Character.isLetterOrDigit(words.get(at).codePointAt(0))) {
        at++;
      }
    } while (at > before);
    return at;
  }
}
