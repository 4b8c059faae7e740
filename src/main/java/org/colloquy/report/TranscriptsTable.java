package org.colloquy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Sentence;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;

/** {@code transcripts.csv}: the ledger, a row a file whatever became of it. */
final class TranscriptsTable implements ReportTable {
  private final boolean values;

  TranscriptsTable(boolean values) {
    this.values = values;
  }

  @Override
  public String name() {
    return "transcripts";
  }

  @Override
  public String description() {
    return "one row a file, whatever became of it";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("transcript", "the file, below the data folder").key(),
        Column.word("status", "analysed, degraded, failed, not a transcript or skipped"),
        Column.name("reason", "why it is not analysed, or not in full"),
        Column.name("title", "the headline, if one was found"),
        Column.date("date", "of publication or broadcast, if one was found"),
        Column.integer("speakers", "people who speak in it"),
        Column.integer("turns", "its turns"),
        Column.integer("words", "its words"),
        Column.integer("sentences", "its sentences"),
        Column.integer("characters_spoken", "characters of speech"),
        Column.integer("characters_label", "characters of labels"),
        Column.integer("characters_direction", "characters of stage directions"),
        Column.integer("characters_furniture", "characters of everything else on the page"),
        Column.integer("entities", "different things mentioned"),
        Column.integer("warnings", "its warnings in problems"),
        Column.word("title_source", "where the title stood"),
        Column.word("date_source", "where the date stood"),
        Column.id("sha256", "of the file's bytes; empty if it could not be read"));
  }

  @Override
  public void add(CorpusEntry corpusEntry, RowSink sink) {
    Outcome outcome = corpusEntry.outcome();
    Cells cells = new Cells().text(outcome.id()).text(outcome.status()).text(outcome.reason());
    Optional<Entry> entry = Entry.of(corpusEntry, values);
    if (entry.isPresent()) {
      content(entry.get(), cells);
    } else {
      cells.empty().empty().number(0).number(0).number(0).number(0);
    }
    Optional<Transcript> transcript = entry.map(Entry::transcript);
    CharacterCounts characters = outcome.characters();
    long entities =
        entry
            .map(
                e -> e.references().stream().flatMap(r -> e.thingOf(r).stream()).distinct().count())
            .orElse(0L);
    long warnings =
        outcome.problems().stream().filter(p -> p.severity() == Severity.WARNING).count();
    sink.row(
        cells
            .number(characters.spoken())
            .number(characters.label())
            .number(characters.direction())
            .number(characters.furniture())
            .number(entities)
            .number(warnings)
            .text(transcript.flatMap(Transcript::foundTitle).map(t -> t.source().printed()))
            .text(transcript.flatMap(Transcript::foundDate).map(d -> d.source().printed()))
            .text(corpusEntry.content()));
  }

  private static void content(Entry entry, Cells cells) {
    var transcript = entry.transcript();
    cells
        .text(transcript.title().map(Words::singleSpaced))
        .text(transcript.date().map(LocalDate::toString))
        .number(entry.result().cast().speakers().size())
        .number(transcript.turns().size())
        .number(transcript.turns().stream().mapToLong(t -> Words.count(entry.textOf(t))).sum())
        .number(entry.result().annotations().sentences().stream().filter(Sentence::spoken).count());
  }
}
