package org.colloquy.report;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Attribution;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Label;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/** {@code turns.csv}: every speaker turn. */
final class TurnsTable implements ReportTable {
  @Override
  public String fileName() {
    return "turns.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "turn_id",
        "transcript",
        "turn",
        "speaker_id",
        "speaker",
        "label",
        "attribution",
        "confidence",
        "kind",
        "line",
        "start",
        "end",
        "sentences",
        "words",
        "questions",
        "sentiment_mean",
        "very_negative",
        "negative",
        "neutral",
        "positive",
        "very_positive",
        "unscored",
        "text");
  }

  @Override
  public void add(CorpusEntry corpusEntry, RowSink sink) {
    Entry.of(corpusEntry, false)
        .ifPresent(
            entry -> {
              LineIndex lines = new LineIndex(entry.transcript().text());
              entry.transcript().turns().forEach(turn -> sink.row(row(entry, turn, lines)));
            });
  }

  private static Cells row(Entry entry, Turn turn, LineIndex lines) {
    String id = entry.transcript().id();
    Span there = entry.transcript().inFile(turn.span());
    Optional<Identity> speaker = entry.speakerOf(turn);
    Attribution attribution = entry.result().cast().of(turn.number());
    List<Sentence> sentences = entry.sentencesOf(turn);
    ToneCount tone = new ToneCount();
    sentences.forEach(s -> tone.add(s.sentiment()));
    Cells cells =
        new Cells()
            .text(Ids.turn(id, turn.number()))
            .text(id)
            .number(turn.number())
            .text(speaker.map(Identity::id))
            .text(speaker.map(Identity::name))
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
    return tone.inFullTo(cells).text(entry.textOf(turn));
  }
}
