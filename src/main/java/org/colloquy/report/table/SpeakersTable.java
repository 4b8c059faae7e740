package org.colloquy.report.table;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.colloquy.report.column.Columns;
import org.colloquy.report.tally.SpeakerRow;
import org.colloquy.report.tally.TallyRows;

/** {@code speakers.csv}: one row per speaker. */
final class SpeakersTable implements CountedTable<SpeakerRow> {
  private static final Columns<SpeakerRow> COLUMNS =
      Columns.<SpeakerRow>of()
          .id("speaker_id", "the person, the same in every transcript", row -> row.speaker().id())
          .key()
          .onPage()
          .name("name", "the fullest form found, in name case", row -> row.speaker().name())
          .onPage()
          .optionalWord(
              "role",
              "host, byline, guest, archive clip, or what the label says",
              row -> row.speaker().role())
          .onPage()
          .optionalName(
              "affiliation",
              "whom they speak for or work for, as the transcript says",
              row -> row.speaker().affiliation())
          .onPage()
          .list(
              "aliases", "every form seen in a label or an address", row -> row.speaker().aliases())
          .onPage()
          .integer(
              "transcripts", "transcripts in which they speak", row -> row.speaker().transcripts())
          .onPage()
          .integer("turns", "their turns", row -> row.speaker().speech().turns())
          .onPage()
          .integer("sentences", "their sentences", row -> row.speaker().speech().sentences())
          .onPage()
          .integer("words", "their words", row -> row.speaker().speech().words())
          .onPage()
          .ratio("word_share", "their words over all attributed words", SpeakersTable::share)
          .onPage()
          .number(
              "words_per_turn",
              "their words over their turns",
              row ->
                  OptionalDouble.of(
                      (double) row.speaker().speech().words() / row.speaker().speech().turns()))
          .integer(
              "questions",
              "their sentences that end in a question mark",
              row -> row.speaker().speech().questions())
          .onPage()
          .group(ToneColumns.OF_A_SPEAKER, row -> row.speaker().tones())
          .onPage()
          .integer(
              "entities_mentioned",
              "different things they talk about, not themselves",
              row -> row.mentioned().size())
          .list(
              "top_entities",
              "the five things that they mention most",
              row -> row.mentioned().most())
          .integer(
              "mentioned_by_others",
              "mentions of them in other people's turns",
              SpeakerRow::byOthers)
          .onPage()
          .group(DateColumns.of("in which they speak"), row -> row.speaker().dates())
          .number(
              "sentiment_vs_all",
              "sentiment_mean less the mean over all speakers' sentences",
              SpeakersTable::meanVersusAll)
          .group(
              TimeColumns.OF_A_SPEAKER,
              row -> new TimeColumns(row.speaker().speech().time(), row.all().time()))
          .integer(
              "questions_asked",
              "questions of theirs in answers.csv: somebody else replies",
              row -> row.speaker().speech().asking().asked())
          .onPage()
          .integer(
              "questions_answered",
              "questions of others in answers.csv to which they reply",
              row -> row.speaker().speech().asking().answered())
          .onPage()
          .integer(
              "refusals",
              "how many of these they say that they will not, may not or cannot answer",
              row -> row.speaker().speech().asking().refused())
          .onPage();

  @Override
  public String name() {
    return "speakers";
  }

  @Override
  public String description() {
    return "one row a person who speaks";
  }

  @Override
  public Columns<SpeakerRow> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<SpeakerRow> rows(TallyRows counted) {
    return counted.speakers();
  }

  private static OptionalDouble share(SpeakerRow row) {
    return OptionalDouble.of(
        row.all().words() == 0 ? 0 : (double) row.speaker().speech().words() / row.all().words());
  }

  /** The mean minus the mean over all speakers' sentences; empty if there is none. */
  private static OptionalDouble meanVersusAll(SpeakerRow row) {
    OptionalDouble own = row.speaker().speech().tones().mean();
    return own.isEmpty()
        ? own
        : OptionalDouble.of(own.getAsDouble() - row.all().tones().mean().orElseThrow());
  }
}
