package org.colloquy.report.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.report.column.Columns;

/** {@code sentences.csv}: one row per sentence that somebody says. */
public final class SentencesTable implements TranscriptTable<SentencesTable.SentenceRow> {
  private static final Columns<SentenceRow> COLUMNS =
      Columns.<SentenceRow>of()
          .id("transcript", "the file", row -> row.transcript().id())
          .key()
          .refersTo("transcripts")
          .id(
              "turn_id",
              "the turn in which it is said",
              row -> RowIds.turn(row.transcript().id(), row.turn().number()))
          .refersTo("turns")
          .integer(
              "sentence",
              "counted from 1 in each transcript, as in mentions; numbers of sentences that nobody"
                  + " says are missing",
              SentenceRow::number)
          .key()
          .optionalId(
              "speaker_id",
              "who says it; empty if that is not known",
              row -> row.speaker().map(TranscriptView.Referent::id))
          .refersTo("speakers")
          .optionalName(
              "speaker", "their name", row -> row.speaker().map(TranscriptView.Referent::name))
          .date(
              "date",
              "of the transcript's publication or broadcast, if one was found",
              row -> row.transcript().date())
          .integer("start", "0-based offset of its first character", row -> row.inFile().start())
          .integer("end", "0-based offset behind its last character", row -> row.inFile().end())
          .tone(
              ToneScale.SENTENCES,
              "sentiment",
              "its score; empty if it was not scored",
              row -> row.sentence().sentiment())
          .text("text", "its words, stage directions left out", SentenceRow::text)
          .integer("line", "where it begins, counted from 1", SentenceRow::line);

  /**
   * A sentence with its surroundings.
   *
   * @param number counted from 1 in the transcript, with the sentences that nobody says
   * @param line the line in which it begins, counted from 1
   */
  record SentenceRow(TranscriptView view, Sentence sentence, int number, int line) {
    Transcript transcript() {
      return view.transcript();
    }

    Turn turn() {
      return transcript().turn(sentence.turn());
    }

    Optional<TranscriptView.Referent> speaker() {
      return view.speakerOf(turn());
    }

    /** Its place in the file: 0-based, half-open, in UTF-16 code units. */
    Span inFile() {
      return transcript().inFile(sentence.span());
    }

    String text() {
      return turn().spokenIn(transcript().text(), sentence.span());
    }
  }

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public String description() {
    return "every sentence that somebody says";
  }

  @Override
  public Columns<SentenceRow> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(TranscriptView view, Consumer<SentenceRow> rows) {
    List<Sentence> sentences = view.result().annotations().sentences();
    LineIndex lines = new LineIndex(view.transcript().text());
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).spoken()) {
        int line = lines.lineOf(sentences.get(i).span().start());
        rows.accept(new SentenceRow(view, sentences.get(i), i + 1, line));
      }
    }
  }
}
