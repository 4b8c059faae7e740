package org.colloquy.report.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Sourced;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.model.Words;
import org.colloquy.report.column.Columns;
import org.colloquy.report.tally.DigestView;

/** {@code transcripts.csv}: one row per file, whatever its status. */
public final class TranscriptsTable implements ListedTable<CorpusEntry> {
  private final boolean values;

  private final Columns<CorpusEntry> columns =
      Columns.<CorpusEntry>of()
          .id("transcript", "the file, below the data folder", CorpusEntry::id)
          .key()
          .onPage()
          .word(
              "status",
              "analysed, degraded, failed, not a transcript or skipped",
              entry -> entry.digest().status())
          .onPage()
          .name(
              "reason", "why it is not analysed, or not in full", entry -> entry.digest().reason())
          .onPage()
          .optionalName(
              "title",
              "the headline, if one was found",
              entry ->
                  digestOf(entry)
                      .flatMap(TranscriptDigest::title)
                      .map(Sourced::value)
                      .map(Words::singleSpaced))
          .onPage()
          .date(
              "date",
              "of publication or broadcast, if one was found",
              entry -> digestOf(entry).flatMap(TranscriptDigest::date).map(Sourced::value))
          .onPage()
          .integer(
              "speakers", "people who speak in it", entry -> count(entry, t -> t.speakers().size()))
          .onPage()
          .integer("turns", "its turns", entry -> count(entry, TranscriptDigest::turns))
          .onPage()
          .integer("words", "its words", entry -> count(entry, TranscriptDigest::words))
          .onPage()
          .integer("sentences", "its sentences", entry -> count(entry, TranscriptDigest::sentences))
          .integer(
              "characters_spoken",
              "characters of speech",
              entry -> entry.digest().characters().spoken())
          .integer(
              "characters_label",
              "characters of labels",
              entry -> entry.digest().characters().label())
          .integer(
              "characters_direction",
              "characters of stage directions",
              entry -> entry.digest().characters().direction())
          .integer(
              "characters_furniture",
              "characters of everything else on the page",
              entry -> entry.digest().characters().furniture())
          .integer("entities", "different things mentioned", this::entities)
          .onPage()
          .integer("warnings", "its warnings in problems", TranscriptsTable::warnings)
          .onPage()
          .optionalWord(
              "title_source",
              "where the title stood",
              entry ->
                  digestOf(entry)
                      .flatMap(TranscriptDigest::title)
                      .map(title -> title.source().printed()))
          .optionalWord(
              "date_source",
              "where the date stood",
              entry ->
                  digestOf(entry)
                      .flatMap(TranscriptDigest::date)
                      .map(date -> date.source().printed()))
          .onPage()
          .optionalId(
              "sha256",
              "SHA-256 of the file's bytes, as sha256sum prints it; empty if it could not be read",
              entry -> entry.content().map(Fingerprint::hex))
          .optionalName(
              "outlet",
              "the programme, station or publication that it comes from, if one was found",
              entry -> digestOf(entry).flatMap(TranscriptDigest::outlet).map(Sourced::value))
          .onPage()
          .optionalWord(
              "outlet_source",
              "where the outlet stood",
              entry ->
                  digestOf(entry)
                      .flatMap(TranscriptDigest::outlet)
                      .map(outlet -> outlet.source().printed()));

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
  public Columns<CorpusEntry> columns() {
    return columns;
  }

  @Override
  public void rowsOf(CorpusEntry entry, Consumer<CorpusEntry> rows) {
    rows.accept(entry);
  }

  private static Optional<TranscriptDigest> digestOf(CorpusEntry entry) {
    return entry.digest().transcript();
  }

  /** A count from a transcript's digest; 0 for a file that was not analysed. */
  private static long count(CorpusEntry entry, ToLongFunction<TranscriptDigest> count) {
    return digestOf(entry).map(count::applyAsLong).orElse(0L);
  }

  private long entities(CorpusEntry entry) {
    return DigestView.of(entry, values)
        .map(
            view ->
                view.tallies().stream().map(tally -> view.entityOf(tally).id()).distinct().count())
        .orElse(0L);
  }

  private static long warnings(CorpusEntry entry) {
    return entry.digest().problems().stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .count();
  }
}
