package org.colloquy.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.AnsweredQuestion;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.report.table.TranscriptView;

/**
 * What a turn asks and who answers, by the numbers of turns and of sentences, which are those of
 * {@code turns.csv} and {@code sentences.csv}.
 *
 * @param question the sentence that asks
 * @param kind as in {@code answers.csv}
 * @param turn that replies
 * @param reply its first sentence that is more than a filler
 * @param begins yes, no, or empty
 * @param refusal the sentence that refuses an answer; 0 if none does
 */
record ShownAnswer(int question, String kind, int turn, int reply, String begins, int refusal) {
  /** Returns what the turns of a transcript ask, by the numbers of the turns that ask. */
  static Map<Integer, ShownAnswer> of(TranscriptView view) {
    Map<Span, Integer> numbers = new HashMap<>();
    List<Sentence> sentences = view.result().annotations().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      numbers.put(sentences.get(i).span(), i + 1);
    }
    Map<Integer, ShownAnswer> answers = new HashMap<>();
    for (AnsweredQuestion one : view.result().exchanges()) {
      answers.put(
          one.asking(),
          new ShownAnswer(
              numbers.get(one.question()),
              one.kind().printed(),
              one.answering(),
              numbers.get(one.reply()),
              one.beginning().printed(),
              one.refusal().map(numbers::get).orElse(0)));
    }
    return answers;
  }

  /** As the page's scripts read it: {@code 3 open 5 12 0 yes}. */
  String cell() {
    return question + " " + kind + " " + turn + " " + reply + " " + refusal + " " + begins;
  }
}
