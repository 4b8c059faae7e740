package org.colloquy.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tells sentences in which somebody says that they will not, may not or cannot answer: {@code I}
 * with words of unwillingness and with words of answering behind them, or a fixed phrase. It would
 * rather miss a refusal than find one where there is none: people print the number.
 */
final class Refusals {
  private static final String I = "i";
  private final PhraseList phrases = PhraseList.of("refusals.tsv");

  /** Whether a sentence refuses an answer. A question does not, and neither do quoted words. */
  boolean refuses(List<String> words) {
    if (words.contains("?")) {
      return false;
    }
    if (isAlone(words)) {
      return true;
    }
    List<String> joined = withVerbsAtTheirNot(words);
    for (int i = 0; i < joined.size(); i++) {
      if (phrases.has("quoting", joined, i)) {
        return false;
      }
      if (phrases.has("fixed", joined, i)
          || joined.get(i).equals(I) && refusesFrom(joined, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns words without the adverbs before a "not": "am just not going to" is "am not ...". */
  private List<String> withVerbsAtTheirNot(List<String> words) {
    List<String> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int behind = phrases.behindAll("adverb", words, at);
      if (behind > at && behind < words.size() && words.get(behind).equals("not")) {
        at = behind;
      }
      kept.add(words.get(at));
      at++;
    }
    return kept;
  }

  /** Whether the whole sentence is a phrase that refuses only alone: "Next question." */
  private boolean isAlone(List<String> words) {
    int from = phrases.behindAll("filler", words, 0);
    OptionalInt end = phrases.behind("alone", words, from);
    return end.isPresent() && isEnd(words, end.getAsInt());
  }

  private boolean refusesFrom(List<String> words, int behindSubject) {
    int from = phrases.behindAll("adverb", words, behindSubject);
    for (String form : List.of("verb", "gerund")) {
      OptionalInt unwilling = phrases.behind("unwilling-" + form, words, from);
      if (unwilling.isPresent()) {
        int at = phrases.behindAll("adverb", words, unwilling.getAsInt());
        OptionalInt last = phrases.behind("answer-" + form + "-last", words, at);
        if (phrases.has("no-refusal", words, at)) {
          return false;
        }
        if (phrases.has("answer-" + form, words, at)
            || last.isPresent() && isEnd(words, last.getAsInt())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isEnd(List<String> words, int at) {
    return at >= words.size() || !Character.isLetterOrDigit(words.get(at).codePointAt(0));
  }
}
