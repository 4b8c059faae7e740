package org.colloquy.report.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.colloquy.model.AnsweredQuestion;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Span;
import org.colloquy.model.TimeSpan;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Columns;

/** {@code answers.csv}: one row per question that somebody else answers. */
public final class AnswersTable implements TranscriptTable<AnswersTable.AnswerRow> {
  private static final Columns<AnswerRow> COLUMNS =
      Columns.<AnswerRow>of()
          .id("transcript", "the file", row -> row.transcript().id())
          .key()
          .refersTo("transcripts")
          .id(
              "question_turn",
              "the turn that ends with the question",
              row -> row.turnId(row.exchange().asking()))
          .key()
          .refersTo("turns")
          .optionalId(
              "asker_id",
              "who asks; empty if that is not known",
              row -> row.speakerOf(row.exchange().asking()).map(TranscriptView.Referent::id))
          .refersTo("speakers")
          .optionalName(
              "asker",
              "their name",
              row -> row.speakerOf(row.exchange().asking()).map(TranscriptView.Referent::name))
          .text("question", "the sentence that asks", row -> row.question())
          .word(
              "kind",
              "by its form: yes-no, which (a name, number, place or time), open, or tag (a statement"
                  + " with \"right?\")",
              row -> row.exchange().kind().printed())
          .id("answer_turn", "the turn that replies", row -> row.turnId(row.exchange().answering()))
          .refersTo("turns")
          .optionalId(
              "answerer_id",
              "who replies; empty if that is not known",
              row -> row.speakerOf(row.exchange().answering()).map(TranscriptView.Referent::id))
          .refersTo("speakers")
          .optionalName(
              "answerer",
              "their name",
              row -> row.speakerOf(row.exchange().answering()).map(TranscriptView.Referent::name))
          .text(
              "answer",
              "the first sentence of the reply that is more than a filler",
              row -> row.answer())
          .integer("words", "words of the turn that replies", AnswerRow::words)
          .exactNumber(
              "seconds",
              "how long that turn takes; empty if its start or end is not known",
              AnswerRow::seconds)
          .optionalWord(
              "begins",
              "yes or no, if the question asks for that and the reply begins with it or with words"
                  + " that mean it; else empty",
              row -> Optional.of(row.exchange().beginning().printed()).filter(w -> !w.isEmpty()))
          .text(
              "refusal",
              "the sentence of the reply that says that the question will not be answered; empty if"
                  + " none says so, which is not to say that the question is answered",
              AnswerRow::refusal)
          .date(
              "date",
              "of the transcript's publication or broadcast, if one was found",
              row -> row.transcript().date())
          .integer(
              "question_start",
              "0-based offset of the question's first character",
              row -> row.inFile(row.exchange().question()).start())
          .integer(
              "question_end",
              "0-based offset behind its last character",
              row -> row.inFile(row.exchange().question()).end())
          .integer(
              "answer_start",
              "0-based offset of the answer's first character",
              row -> row.inFile(row.exchange().reply()).start())
          .integer(
              "answer_end",
              "0-based offset behind the last character of its first sentence",
              row -> row.inFile(row.exchange().reply()).end())
          .integer("line", "where the question begins, counted from 1", AnswerRow::line);

  /**
   * An exchange with its surroundings.
   *
   * @param line the line in which the question begins, counted from 1
   */
  record AnswerRow(TranscriptView view, AnsweredQuestion exchange, int line) {
    Transcript transcript() {
      return view.transcript();
    }

    String turnId(int number) {
      return RowIds.turn(transcript().id(), number);
    }

    Optional<TranscriptView.Referent> speakerOf(int turn) {
      return view.speakerOf(transcript().turn(turn));
    }

    Turn answering() {
      return transcript().turn(exchange.answering());
    }

    String question() {
      return transcript()
          .turn(exchange.asking())
          .spokenIn(transcript().text(), exchange.question());
    }

    String answer() {
      return answering().spokenIn(transcript().text(), exchange.reply());
    }

    String refusal() {
      return exchange
          .refusal()
          .map(span -> answering().spokenIn(transcript().text(), span))
          .orElse("");
    }

    Optional<BigDecimal> seconds() {
      OptionalLong length = answering().time().map(TimeSpan::length).orElse(OptionalLong.empty());
      return length.isPresent() ? Optional.of(Cells.seconds(length.getAsLong())) : Optional.empty();
    }

    long words() {
      return Words.count(view.textOf(answering()));
    }

    /** The place in the file: 0-based, half-open, in UTF-16 code units. */
    Span inFile(Span span) {
      return transcript().inFile(span);
    }
  }

  @Override
  public String name() {
    return "answers";
  }

  @Override
  public String description() {
    return "every question that somebody else answers, with the answer's beginning";
  }

  @Override
  public Columns<AnswerRow> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(TranscriptView view, Consumer<AnswerRow> rows) {
    LineIndex lines = new LineIndex(view.transcript().text());
    for (AnsweredQuestion exchange : view.result().exchanges()) {
      rows.accept(new AnswerRow(view, exchange, lines.lineOf(exchange.question().start())));
    }
  }
}
