package org.colloquy.report.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.MentionTally;

/** {@code speaker_entities.csv}: who talks about whom, and in what tone. */
final class SpeakerEntitiesTable implements CountedTable<SpeakerEntitiesTable.PairRow> {
  private static final Columns<PairRow> COLUMNS =
      Columns.<PairRow>of()
          .id("speaker_id", "who talks", row -> row.speaker.id())
          .key()
          .refersTo("speakers")
          .onPage()
          .name("speaker", "their name", row -> row.speaker.name())
          .id("entity_id", "about whom or what", row -> row.entity.id())
          .key()
          .refersTo("entities")
          .onPage()
          .name("entity", "its name", row -> row.entity.name())
          .word("type", "its type", row -> row.entity.type().name())
          .integer("transcripts", "transcripts in which they mention it", row -> row.transcripts)
          .onPage()
          .integer("mentions", "how often they mention it", row -> row.mentions.all())
          .onPage()
          .integer("named", "of these, mentions by name", row -> row.mentions.named())
          .onPage()
          .group(ToneColumns.TOWARD_MENTIONED, row -> row.mentions.tones())
          .onPage()
          .id("first_turn_id", "the turn of the first mention", row -> row.firstTurn)
          .refersTo("turns");

  private final boolean values;

  /** The rows by the id of the speaker, then of the entity. */
  private final Map<String, Map<String, PairRow>> bySpeaker = new TreeMap<>();

  SpeakerEntitiesTable(boolean values) {
    this.values = values;
  }

  /** The counts of one speaker's mentions of one entity. */
  static final class PairRow {
    private final CorpusSpeaker speaker;
    private final CorpusEntity entity;
    private final String firstTurn;
    private final MentionCount mentions = new MentionCount();
    private int transcripts;

    PairRow(CorpusSpeaker speaker, CorpusEntity entity, String firstTurn) {
      this.speaker = speaker;
      this.entity = entity;
      this.firstTurn = firstTurn;
    }
  }

  @Override
  public String name() {
    return "speaker_entities";
  }

  @Override
  public String description() {
    return "who talks about whom or what, and in what tone";
  }

  @Override
  public Columns<PairRow> columns() {
    return COLUMNS;
  }

  @Override
  public void count(CorpusEntry entry) {
    DigestView.of(entry, values).ifPresent(this::add);
  }

  private void add(DigestView view) {
    Set<PairRow> here = new HashSet<>();
    for (MentionTally tally : view.tallies()) {
      Optional<CorpusSpeaker> speaker = view.speakerOf(tally);
      CorpusEntity entity = view.entityOf(tally);
      if (speaker.isEmpty()) {
        continue;
      }
      PairRow row =
          bySpeaker
              .computeIfAbsent(speaker.get().id(), id -> new HashMap<>())
              .computeIfAbsent(
                  entity.id(),
                  id ->
                      new PairRow(
                          speaker.get(),
                          entity,
                          RowIds.turn(view.digest().id(), tally.firstTurn())));
      if (here.add(row)) {
        row.transcripts++;
      }
      row.mentions.add(view.digest().id(), tally);
    }
  }

  @Override
  public void rowsAtEnd(Consumer<PairRow> rows) {
    for (Map<String, PairRow> ofSpeaker : bySpeaker.values()) {
      ofSpeaker.values().stream()
          .sorted(
              Comparator.<PairRow>comparingInt(r -> r.mentions.all())
                  .reversed()
                  .thenComparing(r -> r.entity.id()))
          .forEach(rows);
    }
  }
}
