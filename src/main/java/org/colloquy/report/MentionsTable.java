package org.colloquy.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.model.Attitude;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Mention;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/** {@code mentions.csv}: the evidence behind every count of the other tables. */
final class MentionsTable implements TranscriptTable {
  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public String description() {
    return "the evidence: every mention of a person or thing";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("mention_id", "transcript and mention").key(),
        Column.id("transcript", "the file").refersTo("transcripts"),
        Column.integer("turn", "counted from 1 in each transcript"),
        Column.integer("sentence", "counted from 1 in each transcript"),
        Column.integer("line", "where the mention begins, counted from 1"),
        Column.integer("start", "0-based offset of its first character"),
        Column.integer("end", "0-based offset behind its last character"),
        Column.name("text", "what is said"),
        Column.word("kind", "name, nominal or pronoun"),
        Column.word("type", "of a name, as recognised at this place"),
        Column.ratio("confidence", "the recogniser's probability of the type"),
        Column.word("chain_id", "groups the mentions of one thing in one transcript"),
        Column.id("entity_id", "empty for a chain without a name").refersTo("entities"),
        Column.name("entity", "its name"),
        Column.id("speaker_id", "who says it").refersTo("speakers"),
        Column.tone("sentiment", "expected tone toward what is mentioned"),
        Column.text("context", "the sentence"),
        Column.word("tone", "the likeliest tone: negative, neutral or positive"));
  }

  @Override
  public void rows(Entry entry, RowSink sink) {
    LineIndex lines = new LineIndex(entry.transcript().text());
    int number = 0;
    for (Reference reference : entry.allReferences()) {
      sink.row(row(entry, reference, ++number, lines));
    }
  }

  private static Cells row(Entry entry, Reference reference, int number, LineIndex lines) {
    String id = entry.transcript().id();
    String text = entry.transcript().text();
    Mention mention = reference.mention();
    Span there = entry.transcript().inFile(mention.span());
    Optional<Turn> turn =
        entry.isSpoken(reference) ? Optional.of(entry.turnOf(reference)) : Optional.empty();
    Sentence sentence = entry.result().annotations().sentences().get(mention.sentence());
    Optional<Entry.Named> thing = entry.thingOf(reference);
    Cells cells =
        new Cells()
            .text(Ids.mention(id, number))
            .text(id)
            .text(turn.map(t -> Integer.toString(t.number())))
            .number(mention.sentence() + 1L)
            .number(lines.lineOf(mention.span().start()))
            .number(there.start())
            .number(there.end())
            .text(Words.singleSpaced(mention.span().in(text)))
            .text(mention.kind().printed())
            .text(mention.type().map(Enum::name))
            .decimal(mention.confidence())
            .text(Ids.chain(reference.chain()))
            .text(thing.map(Entry.Named::id))
            .text(thing.map(Entry.Named::name))
            .text(turn.flatMap(entry::speakerOf).map(Entry.Named::id));
    Optional<Attitude> tone = mention.tone();
    if (tone.isPresent()) {
      cells.decimal(tone.get().expected());
    } else {
      cells.empty();
    }
    return cells
        .text(
            turn.map(t -> t.spokenIn(text, sentence.span()))
                .orElse(Words.singleSpaced(sentence.span().in(text))))
        .text(tone.map(t -> t.likeliest().name().toLowerCase(Locale.ROOT)));
  }
}
