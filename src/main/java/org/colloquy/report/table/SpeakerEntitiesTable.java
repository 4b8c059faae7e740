package org.colloquy.report.table;

import java.util.stream.Stream;
import org.colloquy.report.column.Columns;
import org.colloquy.report.tally.PairTally;
import org.colloquy.report.tally.TallyRows;

/** {@code speaker_entities.csv}: who talks about whom, and in what tone. */
final class SpeakerEntitiesTable implements CountedTable<PairTally> {
  private static final Columns<PairTally> COLUMNS =
      Columns.<PairTally>of()
          .id("speaker_id", "who talks", PairTally::speakerId)
          .key()
          .refersTo("speakers")
          .name("speaker", "their name", PairTally::speaker)
          .id("entity_id", "about whom or what", PairTally::entityId)
          .key()
          .refersTo("entities")
          .name("entity", "its name", PairTally::entity)
          .word("type", "its type", row -> row.type().name())
          .integer("transcripts", "transcripts in which they mention it", PairTally::transcripts)
          .integer("mentions", "how often they mention it", row -> row.mentions().all())
          .integer("named", "of these, mentions by name", row -> row.mentions().named())
          .group(ToneColumns.TOWARD_MENTIONED, row -> row.mentions().tones())
          .id(
              "first_turn_id",
              "the turn of the first mention",
              row -> RowIds.turn(row.first().transcript(), row.first().turn()))
          .refersTo("turns");

  @Override
  public String name() {
    return "speaker_entities";
  }

  @Override
  public String description() {
    return "who talks about whom or what, and in what tone";
  }

  @Override
  public Columns<PairTally> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<PairTally> rows(TallyRows counted) {
    return counted.pairs();
  }
}
