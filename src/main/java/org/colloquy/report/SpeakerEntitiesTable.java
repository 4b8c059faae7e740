package org.colloquy.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Talk;
import org.colloquy.model.Thing;

/** {@code speaker_entities.csv}: who talks about whom, and in what tone. */
final class SpeakerEntitiesTable implements CountedTable {
  private final boolean values;

  /** By the speaker's id, then the thing's. */
  private final Map<String, Map<String, Row>> rows = new TreeMap<>();

  SpeakerEntitiesTable(boolean values) {
    this.values = values;
  }

  private static final class Row {
    private final Identity speaker;
    private final Thing thing;
    private final String firstTurn;
    private final MentionCount mentions = new MentionCount();
    private int transcripts;

    Row(Identity speaker, Thing thing, String firstTurn) {
      this.speaker = speaker;
      this.thing = thing;
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
  public List<Column> columns() {
    return List.of(
        Column.id("speaker_id", "who talks").key().refersTo("speakers"),
        Column.name("speaker", "their name"),
        Column.id("entity_id", "about whom or what").key().refersTo("entities"),
        Column.name("entity", "its name"),
        Column.word("type", "its type"),
        Column.integer("transcripts", "transcripts in which they mention it"),
        Column.integer("mentions", "how often they mention it"),
        Column.integer("named", "of these, mentions by name"),
        Column.tone("sentiment_mean", "mean tone toward it, over its mentions that have a tone"),
        Column.integer("sentiment_n", "mentions that have a tone"),
        Column.integer("negative", "mentions most likely negative toward it"),
        Column.integer("neutral", "mentions most likely neutral toward it"),
        Column.integer("positive", "mentions most likely positive toward it"),
        Column.id("first_turn_id", "the turn of the first mention").refersTo("turns"));
  }

  @Override
  public void count(CorpusEntry corpusEntry) {
    DigestEntry.of(corpusEntry, values).ifPresent(this::add);
  }

  private void add(DigestEntry entry) {
    Set<Row> here = new HashSet<>();
    for (Talk talk : entry.talks()) {
      Optional<Identity> speaker = entry.speakerOf(talk);
      Thing thing = entry.thingOf(talk);
      if (speaker.isEmpty()) {
        continue;
      }
      Row row =
          rows.computeIfAbsent(speaker.get().id(), id -> new HashMap<>())
              .computeIfAbsent(
                  thing.id(),
                  id ->
                      new Row(
                          speaker.get(), thing, Ids.turn(entry.digest().id(), talk.firstTurn())));
      if (here.add(row)) {
        row.transcripts++;
      }
      row.mentions.add(talk);
    }
  }

  @Override
  public void finish(RowSink sink) {
    for (Map<String, Row> ofSpeaker : rows.values()) {
      ofSpeaker.values().stream()
          .sorted(
              Comparator.<Row>comparingInt(r -> r.mentions.all())
                  .reversed()
                  .thenComparing(r -> r.thing.id()))
          .forEach(row -> sink.row(cells(row)));
    }
  }

  private static Cells cells(Row row) {
    Cells cells =
        new Cells()
            .text(row.speaker.id())
            .text(row.speaker.name())
            .text(row.thing.id())
            .text(row.thing.name())
            .text(row.thing.type().name())
            .number(row.transcripts)
            .number(row.mentions.all())
            .number(row.mentions.named());
    return ToneCells.inShort(row.mentions.tones(), cells).text(row.firstTurn);
  }
}
