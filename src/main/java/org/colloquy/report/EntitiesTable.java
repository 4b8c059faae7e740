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
import org.colloquy.model.Reference;
import org.colloquy.model.Thing;

/** {@code entities.csv}: one row a person, organisation, place … talked about. */
final class EntitiesTable implements ReportTable {
  private final boolean values;
  private final Map<String, Row> rows = new TreeMap<>();
  private final Map<String, String> speakers = new HashMap<>();

  EntitiesTable(boolean values) {
    this.values = values;
  }

  private static final class Row {
    private final Thing thing;
    private final String firstMentionedBy;
    private final MentionCount mentions = new MentionCount();
    private final ToneCount tone = new ToneCount();
    private final DateRange dates = new DateRange();
    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private int transcripts;

    Row(Thing thing, String firstMentionedBy) {
      this.thing = thing;
      this.firstMentionedBy = firstMentionedBy;
    }
  }

  @Override
  public String fileName() {
    return "entities.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "entity_id",
        "name",
        "type",
        "aliases",
        "mentions",
        "named",
        "nominal",
        "pronoun",
        "transcripts",
        "speakers",
        "top_speakers",
        "first_mentioned_by",
        "speaker_id",
        "sentiment_mean",
        "sentiment_n",
        "negative",
        "neutral",
        "positive",
        "first_date",
        "last_date");
  }

  @Override
  public void add(CorpusEntry corpusEntry, RowSink sink) {
    corpusEntry.people().forEach(person -> speakers.put(person.id(), person.name()));
    Entry.of(corpusEntry, values).ifPresent(this::add);
  }

  private void add(Entry entry) {
    Set<String> here = new HashSet<>();
    for (Reference reference : entry.references()) {
      Optional<Thing> thing = entry.thingOf(reference);
      if (thing.isEmpty()) {
        continue;
      }
      Optional<Identity> speaker = entry.speakerOf(entry.turnOf(reference));
      Row row =
          rows.computeIfAbsent(
              thing.get().id(), id -> new Row(thing.get(), speaker.map(Identity::name).orElse("")));
      if (here.add(row.thing.id())) {
        row.transcripts++;
        row.dates.add(entry.transcript().date());
      }
      row.mentions.add(reference.mention());
      row.tone.addAttitude(reference.mention().tone());
      speaker.ifPresent(s -> row.bySpeaker.merge(s.id(), 1, Integer::sum));
    }
  }

  @Override
  public void finish(RowSink sink) {
    rows.values().stream()
        .sorted(
            Comparator.<Row>comparingInt(r -> r.mentions.all())
                .reversed()
                .thenComparing(r -> r.thing.id()))
        .forEach(row -> sink.row(cells(row)));
  }

  private Cells cells(Row row) {
    Cells cells =
        new Cells()
            .text(row.thing.id())
            .text(row.thing.name())
            .text(row.thing.type().name())
            .list(row.thing.aliases())
            .number(row.mentions.all())
            .number(row.mentions.named())
            .number(row.mentions.nominal())
            .number(row.mentions.pronoun())
            .number(row.transcripts)
            .number(row.bySpeaker.size())
            .list(Top.of(row.bySpeaker, speakers))
            .text(row.firstMentionedBy)
            .text(speakerOf(row.thing));
    return row.dates.to(row.tone.inShortTo(cells));
  }

  private Optional<String> speakerOf(Thing thing) {
    return thing.idAsSpeaker().filter(speakers::containsKey);
  }
}
