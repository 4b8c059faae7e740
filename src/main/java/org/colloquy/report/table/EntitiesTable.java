package org.colloquy.report.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.MentionTally;
import org.colloquy.model.PageLink;
import org.colloquy.model.Sourced;

/** {@code entities.csv}: one row per person, organisation, place … talked about. */
final class EntitiesTable implements CountedTable<EntitiesTable.EntityRow> {
  private final boolean values;
  private final Map<String, EntityRow> byEntity = new HashMap<>();

  /** The names of all speakers, by id. */
  private final Map<String, String> speakers = new HashMap<>();

  private final Columns<EntityRow> columns =
      Columns.<EntityRow>of()
          .id("entity_id", "the person or thing talked about", row -> row.entity.id())
          .key()
          .onPage()
          .name("name", "the fullest form found", row -> row.entity.name())
          .onPage()
          .word("type", "the type that most mentions have", row -> row.entity.type().name())
          .onPage()
          .list("aliases", "every form by which it is named in speech", row -> row.entity.aliases())
          .integer(
              "mentions", "all mentions: named, nominal and pronoun", row -> row.mentions.all())
          .onPage()
          .integer("named", "mentions by name", row -> row.mentions.named())
          .onPage()
          .integer(
              "nominal", "mentions by a noun, such as the mayor", row -> row.mentions.nominal())
          .integer(
              "pronoun",
              "mentions by a pronoun, I and you of participants among them",
              row -> row.mentions.pronoun())
          .integer("transcripts", "transcripts in which it is mentioned", row -> row.transcripts)
          .onPage()
          .integer("speakers", "people who mention it", row -> row.bySpeaker.size())
          .list(
              "top_speakers",
              "the five people who mention it most",
              row -> MostFrequent.of(row.bySpeaker, speakers))
          .name("first_mentioned_by", "speaker of the first mention", row -> row.firstMentionedBy)
          .optionalId(
              "speaker_id",
              "filled where the entity also speaks",
              row -> row.entity.idAsSpeaker().filter(speakers::containsKey))
          .refersTo("speakers")
          .onPage()
          .group(ToneColumns.TOWARD_MENTIONED, row -> row.mentions.tones())
          .onPage()
          .group(DateRange.columns("in which it is mentioned"), row -> row.dates)
          .optionalName(
              "wikipedia",
              "title of the Wikipedia page about it, if one is sure enough",
              row -> row.entity.link().map(PageLink::title))
          .onPage()
          .ratio(
              "link_confidence",
              "probability that the page is the right one, from 0 to 1",
              row ->
                  row.entity
                      .link()
                      .map(link -> OptionalDouble.of(link.confidence()))
                      .orElse(OptionalDouble.empty()));

  EntitiesTable(boolean values) {
    this.values = values;
  }

  /** The counts of one entity. */
  static final class EntityRow {
    private final CorpusEntity entity;
    private final String firstMentionedBy;
    private final MentionCount mentions = new MentionCount();
    private final DateRange dates = new DateRange();
    private final Map<String, Integer> bySpeaker = new HashMap<>();
    private int transcripts;

    EntityRow(CorpusEntity entity, String firstMentionedBy) {
      this.entity = entity;
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
  public Columns<EntityRow> columns() {
    return columns;
  }

  @Override
  public void count(CorpusEntry entry) {
    entry.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker.name()));
    DigestView.of(entry, values).ifPresent(this::add);
  }

  private void add(DigestView view) {
    Set<String> here = new HashSet<>();
    for (MentionTally tally : view.tallies()) {
      CorpusEntity entity = view.entityOf(tally);
      Optional<CorpusSpeaker> speaker = view.speakerOf(tally);
      EntityRow row =
          byEntity.computeIfAbsent(
              entity.id(),
              id -> new EntityRow(entity, speaker.map(CorpusSpeaker::name).orElse("")));
      if (here.add(entity.id())) {
        row.transcripts++;
        row.dates.add(view.digest().date().map(Sourced::value));
      }
      row.mentions.add(view.digest().id(), tally);
      speaker.ifPresent(s -> row.bySpeaker.merge(s.id(), tally.mentions(), Integer::sum));
    }
  }

  @Override
  public void rowsAtEnd(Consumer<EntityRow> rows) {
    byEntity.values().stream()
        .sorted(
            Comparator.<EntityRow>comparingInt(r -> r.mentions.all())
                .reversed()
                .thenComparing(r -> r.entity.id()))
        .forEach(rows);
  }
}
