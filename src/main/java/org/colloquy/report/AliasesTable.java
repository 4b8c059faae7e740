package org.colloquy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Merge;
import org.colloquy.model.Speaker;

/**
 * {@code aliases.csv}: each form that was taken for somebody's. Its first columns are those of the
 * user's table of the same name, so that a row can be copied there and corrected.
 */
final class AliasesTable implements CorpusTable {
  private record Row(Merge merge, Identity person) {}

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::merge)
          .thenComparing(row -> row.person().name())
          .thenComparing(row -> row.person().id());

  @Override
  public String name() {
    return "aliases";
  }

  @Override
  public String description() {
    return "why different forms are one person";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.name("label", "as printed; empty for turns without a label"),
        Column.name("name", "for whose it was taken"),
        Column.id("transcript", "where").refersTo("transcripts"),
        Column.text("reason", "why"),
        Column.ratio("confidence", "from 0, a guess, to 1"),
        Column.id("speaker_id", "the person").refersTo("speakers"));
  }

  @Override
  public void add(CorpusEntry entry, RowSink sink) {
    entry
        .digest()
        .transcript()
        .ifPresent(
            digest -> {
              List<Row> rows = new ArrayList<>();
              List<Speaker> speakers = digest.speakers();
              for (int i = 0; i < speakers.size(); i++) {
                Identity person = entry.people().get(i);
                speakers.get(i).merges().forEach(merge -> rows.add(new Row(merge, person)));
                person.acrossTranscripts().ifPresent(merge -> rows.add(new Row(merge, person)));
              }
              rows.stream().sorted(ORDER).forEach(row -> sink.row(cells(row, digest.id())));
            });
  }

  private static Cells cells(Row row, String transcript) {
    return new Cells()
        .text(row.merge().label())
        .text(row.person().name())
        .text(transcript)
        .text(row.merge().reason())
        .decimal(row.merge().confidence())
        .text(row.person().id());
  }
}
