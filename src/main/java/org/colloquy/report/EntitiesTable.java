package org.colloquy.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Sourced;
import org.colloquy.model.Talk;
import org.colloquy.model.Thing;

/** {@code entities.csv}: one row a person, organisation, place … talked about. */
final class EntitiesTable implements CountedTable {
  private final boolean values;
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();

  EntitiesTable(boolean values) {
    this.values = values;
  }

  private static final class Row {
    private final Thing thing;
    private final String firstMentionedBy;
    private final MentionCount mentions = new MentionCount();
    private final DateRange dates = new DateRange();
    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private int transcripts;

    Row(Thing thing, String firstMentionedBy) {
      this.thing = thing;
      this.firstMentionedBy = firstMentionedBy;
    }
  }

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public String description() {
    return "one row a person, organisation, place or other thing talked about";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("entity_id", "the person or thing talked about").key(),
        Column.name("name", "the fullest form found"),
        Column.word("type", "the type that most mentions have"),
        Column.list("aliases", "every form by which it is named in speech"),
        Column.integer("mentions", "all mentions: named, nominal and pronoun"),
        Column.integer("named", "mentions by name"),
        Column.integer("nominal", "mentions by a noun, such as the mayor"),
        Column.integer("pronoun", "mentions by a pronoun, I and you of participants among them"),
        Column.integer("transcripts", "transcripts in which it is mentioned"),
        Column.integer("speakers", "people who mention it"),
        Column.list("top_speakers", "the five people who mention it most"),
        Column.name("first_mentioned_by", "speaker of the first mention"),
        Column.id("speaker_id", "filled where the entity also speaks").refersTo("speakers"),
        Column.tone("sentiment_mean", "mean tone toward it, over its mentions that have a tone"),
        Column.integer("sentiment_n", "mentions that have a tone"),
        Column.integer("negative", "mentions most likely negative toward it"),
        Column.integer("neutral", "mentions most likely neutral toward it"),
        Column.integer("positive", "mentions most likely positive toward it"),
        Column.date("first_date", "of the first dated transcript in which it is mentioned"),
        Column.date("last_date", "of the last dated transcript in which it is mentioned"));
  }

  @Override
  public void count(CorpusEntry corpusEntry) {
    corpusEntry.people().forEach(person -> speakers.put(person.id(), person.name()));
    DigestEntry.of(corpusEntry, values).ifPresent(this::add);
  }

  private void add(DigestEntry entry) {
    Set<String> here = new HashSet<>();
    for (Talk talk : entry.talks()) {
      Thing thing = entry.thingOf(talk);
      Optional<Identity> speaker = entry.speakerOf(talk);
      Row row =
          rows.computeIfAbsent(
              thing.id(), id -> new Row(thing, speaker.map(Identity::name).orElse("")));
      if (here.add(thing.id())) {
        row.transcripts++;
        row.dates.add(entry.digest().date().map(Sourced::value));
      }
      row.mentions.add(talk);
      speaker.ifPresent(s -> row.bySpeaker.merge(s.id(), talk.mentions(), Integer::sum));
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
    return row.dates.to(ToneCells.inShort(row.mentions.tones(), cells));
  }

  private Optional<String> speakerOf(Thing thing) {
    return thing.idAsSpeaker().filter(speakers::containsKey);
  }
}
