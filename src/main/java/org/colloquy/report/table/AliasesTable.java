package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Merge;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.column.Columns;

/**
 * {@code aliases.csv}: each form of a name that was taken for a speaker's. Its first columns are
 * those of the user's table of the same name, so that a row can be copied there and corrected.
 */
final class AliasesTable implements ListedTable<AliasesTable.MergeRow> {
  private static final Columns<MergeRow> COLUMNS =
      Columns.<MergeRow>of()
          .name("label", "as printed; empty for turns without a label", row -> row.merge().label())
          .onPage()
          .name("name", "for whose it was taken", MergeRow::name)
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
          .optionalId("speaker_id", "the speaker", MergeRow::speaker)
          .refersTo("speakers")
          .onPage()
          .optionalId("entity_id", "the entity, if no speaker is meant", MergeRow::entity)
          .refersTo("entities")
          .onPage();

  /** A form that was taken for the name of a speaker, or of an entity of other transcripts. */
  record MergeRow(
      Merge merge,
      String name,
      String transcript,
      Optional<String> speaker,
      Optional<String> entity) {}

  private static final Comparator<MergeRow> ORDER =
      Comparator.comparing(MergeRow::merge)
          .thenComparing(MergeRow::name)
          .thenComparing(row -> row.speaker().or(row::entity).orElse(""));

  @Override
  public String name() {
    return "aliases";
  }

  @Override
  public String description() {
    return "why different forms are one person or thing";
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
        merges.add(row(merge, speaker, entry.id()));
      }
      speaker.acrossTranscripts().ifPresent(merge -> merges.add(row(merge, speaker, entry.id())));
    }
    for (int i = 0; i < entry.entities().size(); i++) {
      String name = entry.digest().transcript().orElseThrow().entities().get(i).name();
      entityRow(name, entry.entities().get(i), entry.id()).ifPresent(merges::add);
    }
    merges.stream().sorted(ORDER).forEach(rows);
  }

  /** Returns why this name of a transcript is that of the entity; empty if it is its own name. */
  private static Optional<MergeRow> entityRow(String name, CorpusEntity entity, String transcript) {
    // Most names are the entity's own; making their slugs takes long.
    if (name.equals(entity.name())) {
      return Optional.empty();
    }
    String slug = Slug.of(name);
    if (slug.equals(Slug.of(entity.name()))) {
      return Optional.empty();
    }
    return entity.merges().stream()
        .filter(merge -> Slug.of(merge.label()).equals(slug))
        .findFirst()
        .map(
            merge ->
                new MergeRow(
                    new Merge(name, merge.reason(), merge.confidence()),
                    entity.name(),
                    transcript,
                    Optional.empty(),
                    Optional.of(entity.id())));
  }

  private static MergeRow row(Merge merge, CorpusSpeaker speaker, String transcript) {
    return new MergeRow(
        merge, speaker.name(), transcript, Optional.of(speaker.id()), Optional.empty());
  }
}
