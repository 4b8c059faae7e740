package org.colloquy.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.AnsweredQuestion;
import org.colloquy.model.Cast;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/**
 * Finds the questions that somebody else answers. A question is the last sentence of its turn that
 * asks, with at most {@value #MOST_WORDS_BEHIND} words behind it: with more, people answer
 * themselves, quote, or mean no answer. The answer is the next turn of somebody else that does not
 * merely ask back, greet or exclaim. Of questions with one answer the last one counts. Safe for use
 * by several threads.
 */
public final class Exchanges {
  /**
   * Of the questions of the look half of the gold that are put to somebody, 91 in 100 have so few
   * words behind them; of those that are put to nobody, three in ten.
   */
  private static final int MOST_WORDS_BEHIND = 9;

  /** So many turns may stand between a question and its answer, which ask back. */
  private static final int MOST_TURNS_BETWEEN = 3;

  private static final int MOST_WORDS_OF_ASKING_BACK = 12;

  /** Stands for no place in a text. */
  private static final int NOWHERE = -1;

  private final QuestionForms forms = new QuestionForms();
  private final FirstWords firstWords = new FirstWords();
  private final Refusals refusals = new Refusals();

  /** A sentence with its words, as {@link ExpandedWords} writes them. */
  private record Said(Sentence sentence, String text, List<String> words) {}

  /**
   * Returns the exchanges of a transcript, in the order of their questions.
   *
   * @param sentences its sentences, in the order of the text
   */
  public List<AnsweredQuestion> of(Transcript transcript, Cast cast, List<Sentence> sentences) {
    List<List<Said>> turns = new ArrayList<>();
    transcript.turns().forEach(turn -> turns.add(new ArrayList<>()));
    for (Sentence sentence : sentences) {
      if (sentence.spoken()) {
        Turn turn = transcript.turn(sentence.turn());
        String text = turn.spokenIn(transcript.text(), sentence.span());
        turns.get(sentence.turn() - 1).add(new Said(sentence, text, ExpandedWords.of(text)));
      }
    }
    Map<Integer, AnsweredQuestion> byAnswer = new HashMap<>();
    for (int asking = 1; asking < turns.size(); asking++) {
      Optional<Said> question = question(turns.get(asking - 1));
      OptionalInt answering =
          question.isPresent() ? answering(transcript, cast, turns, asking) : OptionalInt.empty();
      if (answering.isPresent()) {
        int answer = answering.getAsInt();
        byAnswer.put(answer, exchange(asking, question.get(), answer, turns.get(answer - 1)));
      }
    }
    return byAnswer.values().stream()
        .sorted(Comparator.comparingInt(AnsweredQuestion::asking))
        .toList();
  }

  private AnsweredQuestion exchange(int asking, Said question, int answering, List<Said> answer) {
    AnsweredQuestion.Kind kind =
        question.sentence().question()
            ? forms.kindOf(question.words())
            : AnsweredQuestion.Kind.OPEN;
    Said reply =
        answer.stream()
            .filter(said -> !firstWords.isFiller(said.words()))
            .findFirst()
            .orElse(answer.get(0));
    Optional<Span> refusal =
        answer.stream()
            .filter(said -> refusals.refuses(said.words()))
            .findFirst()
            .map(said -> said.sentence().span());
    return new AnsweredQuestion(
        asking,
        question.sentence().span(),
        kind,
        answering,
        reply.sentence().span(),
        firstWords.of(kind, reply.words()),
        refusal);
  }

  private Optional<Said> question(List<Said> turn) {
    int behind = 0;
    for (int i = turn.size() - 1; i >= 0 && behind <= MOST_WORDS_BEHIND; i--) {
      Said said = turn.get(i);
      boolean asks = said.sentence().question() && forms.wantsAnswer(said.words());
      if (asks && !isQuoted(said.text()) || behind == 0 && forms.asks(said.words())) {
        return Optional.of(said);
      }
      behind += Words.count(said.text());
    }
    return Optional.empty();
  }

  /** Whether a sentence opens quotation marks and asks before it closes them: He said, "Why?" */
  private static boolean isQuoted(String text) {
    int opened = NOWHERE;
    int asked = text.lastIndexOf('?');
    for (int i = 0; i < asked; i++) {
      if ("\"“”".indexOf(text.charAt(i)) >= 0) {
        boolean closes = opened != NOWHERE || text.charAt(i) == '”';
        opened = closes ? NOWHERE : i;
      }
    }
    return opened != NOWHERE;
  }

  private OptionalInt answering(
      Transcript transcript, Cast cast, List<List<Said>> turns, int asking) {
    int last = Math.min(turns.size(), asking + 1 + MOST_TURNS_BETWEEN);
    int first = asking + 1;
    for (int turn = first; turn <= last; turn++) {
      List<Said> said = turns.get(turn - 1);
      boolean spoken = transcript.turn(turn).kind() == Turn.Kind.SPEECH;
      boolean another = areTwo(transcript, cast, asking, turn);
      if (turn == first && !(spoken && another)
          || turn > first && another && areTwo(transcript, cast, first, turn)) {
        // Whoever asks back or exclaims must be the one who answers.
        return OptionalInt.empty();
      }
      if (!said.isEmpty()
          && spoken
          && another
          && !asksBack(said)
          && !said.stream().allMatch(one -> firstWords.repliesNothing(one.words()))) {
        return OptionalInt.of(turn);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether two turns are spoken by different people; false if that is not known. */
  private static boolean areTwo(Transcript transcript, Cast cast, int one, int other) {
    OptionalInt speaker = cast.indexOf(one);
    OptionalInt second = cast.indexOf(other);
    if (speaker.isPresent() && second.isPresent()) {
      return speaker.getAsInt() != second.getAsInt();
    }
    return (speaker.isPresent() || second.isPresent())
        && !transcript.turn(one).label().equals(transcript.turn(other).label());
  }

  /** Whether a turn asks and says nothing else, but for fillers. */
  private boolean asksBack(List<Said> turn) {
    int words = turn.stream().mapToInt(said -> Words.count(said.text())).sum();
    return words <= MOST_WORDS_OF_ASKING_BACK
        && turn.stream().anyMatch(said -> said.sentence().question())
        && turn.stream()
            .allMatch(
                said -> said.sentence().question() || firstWords.repliesNothing(said.words()));
  }
}
