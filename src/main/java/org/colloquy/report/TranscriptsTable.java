package org.colloquy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Sourced;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.model.Words;

/** {@code transcripts.csv}: the ledger, a row a file whatever became of it. */
final class TranscriptsTable implements CorpusTable {
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
  public void add(CorpusEntry entry, RowSink sink) {
    FileDigest file = entry.digest();
    Cells cells = new Cells().text(file.id()).text(file.status()).text(file.reason());
    Optional<TranscriptDigest> transcript = file.transcript();
    if (transcript.isPresent()) {
      content(transcript.get(), cells);
    } else {
      cells.empty().empty().number(0).number(0).number(0).number(0);
    }
    CharacterCounts characters = file.characters();
    long warnings = file.problems().stream().filter(p -> p.severity() == Severity.WARNING).count();
    sink.row(
        cells
            .number(characters.spoken())
            .number(characters.label())
            .number(characters.direction())
            .number(characters.furniture())
            .number(DigestEntry.of(entry, values).map(TranscriptsTable::things).orElse(0L))
            .number(warnings)
            .text(transcript.flatMap(TranscriptDigest::title).map(t -> t.source().printed()))
            .text(transcript.flatMap(TranscriptDigest::date).map(d -> d.source().printed()))
            .text(entry.content().map(Fingerprint::hex)));
  }

  private static long things(DigestEntry entry) {
    return entry.talks().stream().map(talk -> entry.thingOf(talk).id()).distinct().count();
  }

  private static void content(TranscriptDigest transcript, Cells cells) {
    cells
        .text(transcript.title().map(Sourced::value).map(Words::singleSpaced))
        .text(transcript.date().map(Sourced::value).map(LocalDate::toString))
        .number(transcript.speakers().size())
        .number(transcript.turns())
        .number(transcript.words())
        .number(transcript.sentences());
  }
}
