package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Merge;
import org.colloquy.model.Speaker;
import org.colloquy.model.TranscriptDigest;

/**
 * {@code aliases.csv}: each form of a name that was taken for a speaker's. Its first columns are
 * those of the user's table of the same name, so that a row can be copied there and corrected.
 */
final class AliasesTable implements CorpusTable<AliasesTable.MergeRow> {
  private static final Columns<MergeRow> COLUMNS =
      Columns.<MergeRow>of()
          .name("label", "as printed; empty for turns without a label", row -> row.merge().label())
          .onPage()
          .name("name", "for whose it was taken", row -> row.speaker().name())
          .onPage()
          .id("transcript", "where", MergeRow::transcript)
          .refersTo("transcripts")
          .onPage()
          .text("reason", "why", row -> row.merge().reason())
          .onPage()
          .ratio(
              "confidence",
              "from 0, a guess, to 1",
              row -> OptionalDouble.of(row.merge().confidence()))
          .onPage()
          .id("speaker_id", "the person", row -> row.speaker().id())
          .refersTo("speakers")
          .onPage();

  /** A form that was taken for this speaker's. */
  record MergeRow(Merge merge, CorpusSpeaker speaker, String transcript) {}

  private static final Comparator<MergeRow> ORDER =
      Comparator.comparing(MergeRow::merge)
          .thenComparing(row -> row.speaker().name())
          .thenComparing(row -> row.speaker().id());

  @Override
  public String name() {
    return "aliases";
  }

  @Override
  public String description() {
    return "why different forms are one person";
  }

  @Override
  public Columns<MergeRow> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(CorpusEntry entry, Consumer<MergeRow> rows) {
    List<Speaker> speakers =
        entry.digest().transcript().map(TranscriptDigest::speakers).orElse(List.of());
    List<MergeRow> merges = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      CorpusSpeaker speaker = entry.speakers().get(i);
      for (Merge merge : speakers.get(i).merges()) {
        merges.add(new MergeRow(merge, speaker, entry.id()));
      }
      speaker
          .acrossTranscripts()
          .ifPresent(merge -> merges.add(new MergeRow(merge, speaker, entry.id())));
    }
    merges.stream().sorted(ORDER).forEach(rows);
  }
}
