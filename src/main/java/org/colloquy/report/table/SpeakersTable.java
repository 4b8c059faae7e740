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
import org.colloquy.model.Sourced;
import org.colloquy.model.Speech;
import org.colloquy.model.Tones;
import org.colloquy.report.interval.TranscriptTones;

/** {@code speakers.csv}: one row per speaker. */
final class SpeakersTable implements CountedTable<SpeakersTable.SpeakerRow> {
  private final boolean values;
  private final Map<String, SpeakerRow> bySpeaker = new HashMap<>();
  private final Map<String, String> entityNames = new HashMap<>();

  /** How often others mention somebody, by the id of the entity that they are. */
  private final Map<String, Integer> mentionsByOthers = new HashMap<>();

  private Speech all = Speech.NONE;

  private final Columns<SpeakerRow> columns =
      Columns.<SpeakerRow>of()
          .id("speaker_id", "the person, the same in every transcript", row -> row.speaker.id())
          .key()
          .onPage()
          .name("name", "the fullest form found, in name case", row -> row.speaker.name())
          .onPage()
          .optionalWord(
              "role",
              "host, byline, guest, archive clip, or what the label says",
              row -> row.speaker.role())
          .onPage()
          .optionalName(
              "affiliation",
              "whom they speak for or work for, as the transcript says",
              row -> row.speaker.affiliation())
          .onPage()
          .list("aliases", "every form seen in a label or an address", row -> row.speaker.aliases())
          .onPage()
          .integer("transcripts", "transcripts in which they speak", row -> row.transcripts)
          .onPage()
          .integer("turns", "their turns", row -> row.speech.turns())
          .onPage()
          .integer("sentences", "their sentences", row -> row.speech.sentences())
          .onPage()
          .integer("words", "their words", row -> row.speech.words())
          .onPage()
          .ratio("word_share", "their words over all attributed words", this::share)
          .onPage()
          .number(
              "words_per_turn",
              "their words over their turns",
              row -> OptionalDouble.of((double) row.speech.words() / row.speech.turns()))
          .integer(
              "questions",
              "their sentences that end in a question mark",
              row -> row.speech.questions())
          .onPage()
          .group(ToneColumns.OF_A_SPEAKER, row -> row.tones)
          .onPage()
          .integer(
              "entities_mentioned",
              "different things they talk about, not themselves",
              row -> row.entities.size())
          .list(
              "top_entities",
              "the five things that they mention most",
              row -> MostFrequent.of(row.entities, entityNames))
          .integer(
              "mentioned_by_others",
              "mentions of them in other people's turns",
              this::mentionsByOthers)
          .onPage()
          .group(DateRange.columns("in which they speak"), row -> row.dates)
          .number(
              "sentiment_vs_all",
              "sentiment_mean less the mean over all speakers' sentences",
              row -> meanVersusAll(row.speech.tones()))
          .group(TimeColumns.OF_A_SPEAKER, row -> new TimeColumns(row.speech.time(), all.time()));

  SpeakersTable(boolean values) {
    this.values = values;
  }

  /** The counts of one speaker. */
  static final class SpeakerRow {
    private final CorpusSpeaker speaker;
    private final DateRange dates = new DateRange();
    private final Map<String, Integer> entities = new HashMap<>();
    private final TranscriptTones tones = new TranscriptTones();
    private Speech speech = Speech.NONE;
    private int transcripts;

    SpeakerRow(CorpusSpeaker speaker) {
      this.speaker = speaker;
    }
  }

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
    return columns;
  }

  @Override
  public void count(CorpusEntry entry) {
    DigestView.of(entry, values).ifPresent(this::add);
  }

  private void add(DigestView view) {
    Set<String> here = new HashSet<>();
    for (int i = 0; i < view.speakers().size(); i++) {
      CorpusSpeaker speaker = view.speakers().get(i);
      Speech speech = view.digest().speech().get(i);
      if (speech.turns() > 0) {
        SpeakerRow row = bySpeaker.computeIfAbsent(speaker.id(), id -> new SpeakerRow(speaker));
        if (here.add(speaker.id())) {
          row.transcripts++;
          row.dates.add(view.digest().date().map(Sourced::value));
        }
        row.speech = row.speech.and(speech);
        row.tones.add(view.digest().id(), speech.tones());
        all = all.and(speech);
      }
    }
    view.tallies().forEach(tally -> addTally(view, tally));
  }

  private void addTally(DigestView view, MentionTally tally) {
    CorpusEntity entity = view.entityOf(tally);
    entityNames.put(entity.id(), entity.name());
    Optional<String> speaker = view.speakerOf(tally).map(CorpusSpeaker::id);
    boolean ofSelf =
        speaker.isPresent() && speaker.equals(view.participant(tally).map(CorpusSpeaker::id));
    if (speaker.isPresent() && !ofSelf) {
      bySpeaker.get(speaker.get()).entities.merge(entity.id(), tally.mentions(), Integer::sum);
    }
    if (entity.isPerson() && (speaker.isEmpty() || !entity.isSpeaker(speaker.get()))) {
      mentionsByOthers.merge(entity.id(), tally.mentions(), Integer::sum);
    }
  }

  @Override
  public void rowsAtEnd(Consumer<SpeakerRow> rows) {
    bySpeaker.values().stream()
        .sorted(
            Comparator.<SpeakerRow>comparingLong(r -> r.speech.words())
                .reversed()
                .thenComparing(r -> r.speaker.id()))
        .forEach(rows);
  }

  private OptionalDouble share(SpeakerRow row) {
    return OptionalDouble.of(all.words() == 0 ? 0 : (double) row.speech.words() / all.words());
  }

  private int mentionsByOthers(SpeakerRow row) {
    return mentionsByOthers.getOrDefault(CorpusEntity.idOfSpeaker(row.speaker.id()), 0);
  }

  /** The mean minus the mean over all speakers' sentences; empty if there is none. */
  private OptionalDouble meanVersusAll(Tones tones) {
    OptionalDouble own = tones.mean();
    return own.isEmpty()
        ? own
        : OptionalDouble.of(own.getAsDouble() - all.tones().mean().orElseThrow());
  }
}
