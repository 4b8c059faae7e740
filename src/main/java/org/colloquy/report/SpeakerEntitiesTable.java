package org.colloquy.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Reference;
import org.colloquy.model.Thing;
import org.colloquy.model.Turn;

/** {@code speaker_entities.csv}: who talks about whom, and in what tone. */
final class SpeakerEntitiesTable implements ReportTable {
  private final boolean values;
  private final Map<String, Map<String, Row>> rows = new TreeMap<>();

  SpeakerEntitiesTable(boolean values) {
    this.values = values;
  }

  private static final class Row {
    private final Identity speaker;
    private final Thing thing;
    private final String firstTurn;
    private final MentionCount mentions = new MentionCount();
    private final ToneCount tone = new ToneCount();
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
  public void add(CorpusEntry corpusEntry, RowSink sink) {
    Entry.of(corpusEntry, values).ifPresent(this::add);
  }

  private void add(Entry entry) {
    Set<Row> here = new HashSet<>();
    for (Reference reference : entry.references()) {
      Turn turn = entry.turnOf(reference);
      Optional<Identity> speaker = entry.speakerOf(turn);
      Optional<Thing> thing = entry.thingOf(reference);
      if (speaker.isEmpty() || thing.isEmpty()) {
        continue;
      }
      Row row =
          rows.computeIfAbsent(speaker.get().id(), id -> new TreeMap<>())
              .computeIfAbsent(
                  thing.get().id(),
                  id ->
                      new Row(
                          speaker.get(),
                          thing.get(),
                          Ids.turn(entry.transcript().id(), turn.number())));
      if (here.add(row)) {
        row.transcripts++;
      }
      row.mentions.add(reference.mention());
      row.tone.addAttitude(reference.mention().tone());
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
    return row.tone.inShortTo(cells).text(row.firstTurn);
  }
}
