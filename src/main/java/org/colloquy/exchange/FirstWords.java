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

  /** Whether a sentence is a filler, or exclaims or greets: "Oh my God.", "Hey!" */
  boolean repliesNothing(List<String> words) {
    int at = behindFillers(words);
    int before;
    do {
      before = at;
      at = behindFillers(words, phrases.behind("exclamation", words, at).orElse(at));
    } while (at > before);
    return at >= words.size();
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
    // The longer words come first: "not at all" is a no, "no doubt" a yes, "no matter" neither.
    int yes = behind("yes", words, at);
    int no = behind("no", words, at);
    int neither = phrases.behind("neither", words, at).orElse(at);
    if (yes == no || neither > Math.max(yes, no)) {
      return AnsweredQuestion.FirstWord.NEITHER;
    }
    return yes > no ? AnsweredQuestion.FirstWord.YES : AnsweredQuestion.FirstWord.NO;
  }

  /**
   * Returns the place behind the longest phrase of a meaning; the place itself if none is there.
   */
  private int behind(String meaning, List<String> words, int at) {
    int anywhere = phrases.behind(meaning, words, at).orElse(at);
    int alone = phrases.behind(meaning + "-alone", words, at).orElse(at);
    boolean isEnd = alone == words.size() || QuestionForms.isMark(words.get(alone));
    int whole = phrases.behind(meaning + "-whole", words, at).orElse(at);
    boolean isWhole = words.stream().skip(whole).allMatch(QuestionForms::isMark);
    return Math.max(anywhere, Math.max(isEnd ? alone : at, isWhole ? whole : at));
  }

  private int behindFillers(List<String> words) {
    return behindFillers(words, 0);
  }

  private int behindFillers(List<String> words, int from) {
    int at = from;
    int before;
    do {
      before = at;
      // "Uh - huh" begins with a filler and is none.
      if (behind("yes", words, at) == at && behind("no", words, at) == at) {
        at = phrases.behind("filler", words, at).orElse(at);
      }
      while (at < words.size() && QuestionForms.isMark(words.get(at))) {
        at++;
      }
    } while (at > before);
    return at;
  }
}
