package org.colloquy.report.table;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.colloquy.model.Attitude;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Mention;
import org.colloquy.model.Reference;
import org.colloquy.model.Span;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.report.column.Columns;

/** {@code mentions.csv}: the evidence behind every count of the other tables. */
public final class MentionsTable implements TranscriptTable<MentionsTable.MentionRow> {
  private static final Columns<MentionRow> COLUMNS =
      Columns.<MentionRow>of()
          .id(
              "mention_id",
              "transcript and mention",
              row -> RowIds.mention(row.transcript(), row.number()))
          .key()
          .id("transcript", "the file", MentionRow::transcript)
          .refersTo("transcripts")
          .optionalInteger("turn", "counted from 1 in each transcript", MentionRow::numberOfTurn)
          .integer(
              "sentence", "counted from 1 in each transcript", row -> row.mention().sentence() + 1L)
          .integer("line", "where the mention begins, counted from 1", MentionRow::line)
          .integer("start", "0-based offset of its first character", row -> row.inFile().start())
          .integer("end", "0-based offset behind its last character", row -> row.inFile().end())
          .name("text", "what is said", row -> row.wordsOf(row.mention().span()))
          .word("kind", "name, nominal or pronoun", row -> row.mention().kind().printed())
          .optionalWord(
              "type",
              "of a name, as recognised at this place",
              row -> row.mention().type().map(Enum::name))
          .ratio(
              "confidence",
              "of a name's type, or of who or what a word means",
              row -> row.reference().confidence())
          .word(
              "chain_id",
              "groups the mentions of one thing in one transcript",
              row -> RowIds.chain(row.reference().chain()))
          .optionalId(
              "entity_id",
              "empty for a chain without a name",
              row -> row.entity().map(TranscriptView.Referent::id))
          .refersTo("entities")
          .optionalName(
              "entity", "its name", row -> row.entity().map(TranscriptView.Referent::name))
          .optionalId(
              "speaker_id", "who says it", row -> row.speaker().map(TranscriptView.Referent::id))
          .refersTo("speakers")
          .tone(
              ToneScale.MENTIONS,
              "sentiment",
              "expected tone toward what is mentioned",
              MentionRow::tone)
          .text("context", "the sentence", MentionRow::context)
          .optionalWord(
              "tone",
              "the class of sentiment: negative, neutral or positive",
              row -> row.mention().tone().map(tone -> tone.tone().name().toLowerCase(Locale.ROOT)))
          .word("basis", "why it counts as this entity", row -> row.reference().basis().printed())
          .optionalId(
              "turn_id",
              "the turn in which it is said; empty where turn is",
              row -> row.turn().map(turn -> RowIds.turn(row.transcript(), turn.number())))
          .refersTo("turns")
          .optionalName(
              "speaker",
              "name of who says it",
              row -> row.speaker().map(TranscriptView.Referent::name))
          .date(
              "date",
              "of the transcript's publication or broadcast, if one was found",
              row -> row.view().transcript().date());

  /**
   * A mention with its surroundings.
   *
   * @param number counted from 1 in the transcript
   * @param line the line in which it begins, counted from 1
   * @param inFile its place in the file: 0-based, half-open, in UTF-16 code units
   * @param turn the turn in which it is said; empty in a headline or an introduction
   */
  record MentionRow(
      TranscriptView view,
      Reference reference,
      int number,
      int line,
      Span inFile,
      Optional<Turn> turn) {
    String transcript() {
      return view.transcript().id();
    }

    Mention mention() {
      return reference.mention();
    }

    OptionalInt numberOfTurn() {
      return turn.isPresent() ? OptionalInt.of(turn.get().number()) : OptionalInt.empty();
    }

    Optional<TranscriptView.Referent> entity() {
      return view.entityOf(reference);
    }

    Optional<TranscriptView.Referent> speaker() {
      return turn.flatMap(view::speakerOf);
    }

    OptionalDouble tone() {
      Optional<Attitude> tone = mention().tone();
      return tone.isPresent() ? OptionalDouble.of(tone.get().expected()) : OptionalDouble.empty();
    }

    /** The sentence around it; in speech without stage directions. */
    String context() {
      Span sentence = view.result().annotations().sentences().get(mention().sentence()).span();
      return turn.map(t -> t.spokenIn(view.transcript().text(), sentence))
          .orElseGet(() -> wordsOf(sentence));
    }

    private String wordsOf(Span span) {
      return Words.singleSpaced(span.in(view.transcript().text()));
    }
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public String description() {
    return "the evidence: every mention of a person or thing";
  }

  @Override
  public Columns<MentionRow> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(TranscriptView view, Consumer<MentionRow> rows) {
    LineIndex lines = new LineIndex(view.transcript().text());
    int number = 0;
    for (Reference reference : view.allReferences()) {
      Span span = reference.mention().span();
      rows.accept(
          new MentionRow(
              view,
              reference,
              ++number,
              lines.lineOf(span.start()),
              view.transcript().inFile(span),
              view.isSpoken(reference) ? Optional.of(view.turnOf(reference)) : Optional.empty()));
    }
  }
}
