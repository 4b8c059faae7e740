package org.colloquy.report.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.colloquy.model.Attribution;
import org.colloquy.model.Label;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.TimeSpan;
import org.colloquy.model.Tones;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Columns;

/** {@code turns.csv}: one row per turn. */
public final class TurnsTable implements TranscriptTable<TurnsTable.TurnRow> {
  private static final Columns<TurnRow> COLUMNS =
      Columns.<TurnRow>of()
          .id("turn_id", "transcript and turn", row -> RowIds.turn(row.transcript(), row.number()))
          .key()
          .id("transcript", "the file", TurnRow::transcript)
          .refersTo("transcripts")
          .integer("turn", "counted from 1 in each transcript", TurnRow::number)
          .optionalId(
              "speaker_id",
              "who speaks; empty if that is not known",
              row -> row.speaker().map(TranscriptView.Referent::id))
          .refersTo("speakers")
          .optionalName(
              "speaker", "their name", row -> row.speaker().map(TranscriptView.Referent::name))
          .optionalName(
              "label",
              "as printed; empty where there is none",
              row -> row.turn().label().map(Label::text).map(Words::singleSpaced))
          .word(
              "attribution",
              "how the speaker is known: labelled, inferred or unknown",
              row -> row.attribution().kind().printed())
          .ratio("confidence", "of an inferred speaker, from 0 to 1", TurnRow::confidence)
          .word("kind", "speech, or archive clip", row -> row.turn().kind().printed())
          .integer("line", "where the spoken text begins, counted from 1", TurnRow::line)
          .integer(
              "start",
              "0-based offset of the spoken text's first character",
              row -> row.inFile().start())
          .integer(
              "end",
              "0-based offset behind the spoken text's last character",
              row -> row.inFile().end())
          .integer("sentences", "sentences of the turn", row -> row.sentences().size())
          .integer("words", "words of the turn", row -> Words.count(row.text()))
          .integer(
              "questions",
              "sentences that end in a question mark",
              row -> row.sentences().stream().filter(Sentence::question).count())
          .group(ToneColumns.OF_A_TURN, TurnRow::tones)
          .text("text", "the spoken words, stage directions left out", TurnRow::text)
          .exactNumber(
              "start_s",
              "when the turn begins, in seconds from the recording's start; empty if not known",
              row -> row.turn().time().map(TimeSpan::start).map(Cells::seconds))
          .exactNumber(
              "end_s",
              "when the turn ends, in seconds from the recording's start; empty if not known",
              row -> row.turn().time().flatMap(TurnRow::end).map(Cells::seconds));

  /**
   * A turn with its place.
   *
   * @param line the line in which its spoken text begins, counted from 1
   * @param inFile the place of its spoken text in the file: 0-based, half-open, in UTF-16 code
   *     units
   * @param text the spoken words, without stage directions
   */
  record TurnRow(TranscriptView view, Turn turn, int line, Span inFile, String text) {
    private static Optional<Long> end(TimeSpan time) {
      return time.end().isPresent() ? Optional.of(time.end().getAsLong()) : Optional.empty();
    }

    String transcript() {
      return view.transcript().id();
    }

    int number() {
      return turn.number();
    }

    Optional<TranscriptView.Referent> speaker() {
      return view.speakerOf(turn);
    }

    Attribution attribution() {
      return view.result().cast().of(turn.number());
    }

    /** The confidence of an inferred speaker, from 0 to 1; empty unless it is inferred. */
    OptionalDouble confidence() {
      return attribution().kind() == Attribution.Kind.INFERRED
          ? OptionalDouble.of(attribution().confidence())
          : OptionalDouble.empty();
    }

    List<Sentence> sentences() {
      return view.sentencesOf(turn);
    }

    Tones tones() {
      return sentences().stream().map(Tones::of).reduce(Tones.NONE, Tones::and);
    }
  }

  @Override
  public String name() {
    return "turns";
  }

  @Override
  public String description() {
    return "every turn";
  }

  @Override
  public Columns<TurnRow> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(TranscriptView view, Consumer<TurnRow> rows) {
    LineIndex lines = new LineIndex(view.transcript().text());
    for (Turn turn : view.transcript().turns()) {
      rows.accept(
          new TurnRow(
              view,
              turn,
              lines.lineOf(turn.span().start()),
              view.transcript().inFile(turn.span()),
              view.textOf(turn)));
    }
  }
}
