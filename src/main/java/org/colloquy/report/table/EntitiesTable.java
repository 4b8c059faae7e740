package org.colloquy.report.table;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.colloquy.model.PageLink;
import org.colloquy.report.column.Columns;
import org.colloquy.report.tally.EntityRow;
import org.colloquy.report.tally.TallyRows;

/** {@code entities.csv}: one row per person, organisation, place … talked about. */
final class EntitiesTable implements CountedTable<EntityRow> {
  private static final Columns<EntityRow> COLUMNS =
      Columns.<EntityRow>of()
          .id("entity_id", "the person or thing talked about", row -> row.entity().id())
          .key()
          .onPage()
          .name("name", "the fullest form found", row -> row.entity().entity().name())
          .onPage()
          .word(
              "type",
              "the type that most mentions have",
              row -> row.entity().entity().type().name())
          .onPage()
          .list(
              "aliases",
              "every form by which it is named in speech",
              row -> row.entity().entity().aliases())
          .onPage()
          .integer(
              "mentions",
              "all mentions: named, nominal and pronoun",
              row -> row.entity().mentions().all())
          .onPage()
          .integer("named", "mentions by name", row -> row.entity().mentions().named())
          .onPage()
          .integer(
              "nominal",
              "mentions by a noun, such as the mayor",
              row -> row.entity().mentions().nominal())
          .integer(
              "pronoun",
              "mentions by a pronoun, I and you of participants among them",
              row -> row.entity().mentions().pronoun())
          .integer(
              "transcripts",
              "transcripts in which it is mentioned",
              row -> row.entity().transcripts())
          .onPage()
          .integer("speakers", "people who mention it", row -> row.speakers().size())
          .list("top_speakers", "the five people who mention it most", row -> row.speakers().most())
          .name(
              "first_mentioned_by",
              "speaker of the first mention",
              row -> row.entity().first().speaker())
          .optionalId(
              "speaker_id",
              "filled where the entity also speaks",
              row -> row.entity().entity().idAsSpeaker().filter(id -> row.speaks()))
          .refersTo("speakers")
          .onPage()
          .group(ToneColumns.TOWARD_MENTIONED, row -> row.entity().mentions().tones())
          .onPage()
          .group(DateColumns.of("in which it is mentioned"), row -> row.entity().dates())
          .optionalName(
              "wikipedia",
              "title of the Wikipedia page about it, if one is sure enough",
              row -> row.entity().link().map(PageLink::title))
          .onPage()
          .ratio(
              "link_confidence",
              "probability that the page is the right one, from 0 to 1",
              row ->
                  row.entity()
                      .link()
                      .map(link -> OptionalDouble.of(link.confidence()))
                      .orElse(OptionalDouble.empty()));

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
    return COLUMNS;
  }

  @Override
  public Stream<EntityRow> rows(TallyRows counted) {
    return counted.entities();
  }
}
