package org.colloquy.report;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Attribution;
import org.colloquy.model.Label;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.Tones;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/** {@code turns.csv}: every speaker turn. */
final class TurnsTable implements TranscriptTable {
  @Override
  public String name() {
    return "turns";
  }

  @Override
  public String description() {
    return "every turn";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("turn_id", "transcript and turn").key(),
        Column.id("transcript", "the file").refersTo("transcripts"),
        Column.integer("turn", "counted from 1 in each transcript"),
        Column.id("speaker_id", "who speaks; empty if that is not known").refersTo("speakers"),
        Column.name("speaker", "their name"),
        Column.name("label", "as printed; empty where there is none"),
        Column.word("attribution", "how the speaker is known: labelled, inferred or unknown"),
        Column.ratio("confidence", "of an inferred speaker, from 0 to 1"),
        Column.word("kind", "speech, or archive clip"),
        Column.integer("line", "where the spoken text begins, counted from 1"),
        Column.integer("start", "0-based offset of the spoken text's first character"),
        Column.integer("end", "0-based offset behind the spoken text's last character"),
        Column.integer("sentences", "sentences of the turn"),
        Column.integer("words", "words of the turn"),
        Column.integer("questions", "sentences that end in a question mark"),
        Column.sentenceTone(
            "sentiment_mean", "mean of the calibrated tone of the turn's sentences"),
        Column.integer("very_negative", "sentences most likely very negative"),
        Column.integer("negative", "sentences most likely negative"),
        Column.integer("neutral", "sentences most likely neutral"),
        Column.integer("positive", "sentences most likely positive"),
        Column.integer("very_positive", "sentences most likely very positive"),
        Column.integer("unscored", "sentences without a usable parse, which are in no mean"),
        Column.text("text", "the spoken words, stage directions left out"));
  }

  @Override
  public void rows(Entry entry, RowSink sink) {
    LineIndex lines = new LineIndex(entry.transcript().text());
    entry.transcript().turns().forEach(turn -> sink.row(row(entry, turn, lines)));
  }

  private static Cells row(Entry entry, Turn turn, LineIndex lines) {
    String id = entry.transcript().id();
    Span there = entry.transcript().inFile(turn.span());
    Optional<Entry.Named> speaker = entry.speakerOf(turn);
    Attribution attribution = entry.result().cast().of(turn.number());
    List<Sentence> sentences = entry.sentencesOf(turn);
    Tones tones = Tones.NONE;
    for (Sentence sentence : sentences) {
      tones = tones.and(Tones.of(sentence.sentiment()));
    }
    Cells cells =
        new Cells()
            .text(Ids.turn(id, turn.number()))
            .text(id)
            .number(turn.number())
            .text(speaker.map(Entry.Named::id))
            .text(speaker.map(Entry.Named::name))
            .text(turn.label().map(Label::text).map(Words::singleSpaced))
            .text(attribution.kind().printed());
    if (attribution.kind() == Attribution.Kind.INFERRED) {
      cells.decimal(attribution.confidence());
    } else {
      cells.empty();
    }
    cells
        .text(turn.kind().printed())
        .number(lines.lineOf(turn.span().start()))
        .number(there.start())
        .number(there.end())
        .number(sentences.size())
        .number(Words.count(entry.textOf(turn)))
        .number(sentences.stream().filter(Sentence::question).count());
    return ToneCells.inFull(tones, cells).text(entry.textOf(turn));
  }
}
