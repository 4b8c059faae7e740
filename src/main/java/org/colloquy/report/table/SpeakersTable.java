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

/** {@code speakers.csv}: one row a person who speaks. */
final class SpeakersTable implements CountedTable<SpeakersTable.SpeakerRow> {
  private final boolean values;
  private final Map<String, SpeakerRow> byPerson = new HashMap<>();
  private final Map<String, String> thingNames = new HashMap<>();

  /** How often people are mentioned by others than themselves, by their ids as things. */
  private final Map<String, Integer> mentionsByOthers = new HashMap<>();

  private Speech all = Speech.NONE;

  private final Columns<SpeakerRow> columns =
      Columns.<SpeakerRow>of()
          .id("speaker_id", "the person, the same in every transcript", row -> row.person.id())
          .key()
          .onPage()
          .name("name", "the fullest form found, in name case", row -> row.person.name())
          .onPage()
          .optionalWord(
              "role",
              "host, byline, guest, archive clip, or what the label says",
              row -> row.person.role())
          .onPage()
          .optionalName(
              "affiliation",
              "whom they speak for or work for, as the transcript says",
              row -> row.person.affiliation())
          .onPage()
          .list("aliases", "every form seen in a label or an address", row -> row.person.aliases())
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
          .group(ToneColumns.ofSentences("their sentences"), row -> row.speech.tones())
          .onPage()
          .integer(
              "entities_mentioned",
              "different things they talk about, not themselves",
              row -> row.things.size())
          .list(
              "top_entities",
              "the five things that they mention most",
              row -> MostFrequent.of(row.things, thingNames))
          .integer(
              "mentioned_by_others", "mentions of them in other people's turns", this::byOthers)
          .onPage()
          .group(DateRange.columns("in which they speak"), row -> row.dates)
          .number(
              "sentiment_vs_all",
              "sentiment_mean less the mean over all speakers' sentences",
              row -> againstAll(row.speech.tones()));

  SpeakersTable(boolean values) {
    this.values = values;
  }

  /** What somebody says. */
  static final class SpeakerRow {
    private final CorpusSpeaker person;
    private final DateRange dates = new DateRange();
    private final Map<String, Integer> things = new HashMap<>();
    private Speech speech = Speech.NONE;
    private int transcripts;

    SpeakerRow(CorpusSpeaker person) {
      this.person = person;
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
  public void count(CorpusEntry corpusEntry) {
    DigestView.of(corpusEntry, values).ifPresent(this::add);
  }

  private void add(DigestView entry) {
    Set<String> here = new HashSet<>();
    for (int i = 0; i < entry.people().size(); i++) {
      CorpusSpeaker person = entry.people().get(i);
      Speech speech = entry.digest().speech().get(i);
      if (speech.turns() > 0) {
        SpeakerRow row = byPerson.computeIfAbsent(person.id(), id -> new SpeakerRow(person));
        if (here.add(person.id())) {
          row.transcripts++;
          row.dates.add(entry.digest().date().map(Sourced::value));
        }
        row.speech = row.speech.and(speech);
        all = all.and(speech);
      }
    }
    entry.tallies().forEach(tally -> addTally(entry, tally));
  }

  private void addTally(DigestView entry, MentionTally tally) {
    CorpusEntity thing = entry.entityOf(tally);
    thingNames.put(thing.id(), thing.name());
    Optional<String> speaker = entry.speakerOf(tally).map(CorpusSpeaker::id);
    boolean ofSelf =
        speaker.isPresent() && speaker.equals(entry.participant(tally).map(CorpusSpeaker::id));
    if (speaker.isPresent() && !ofSelf) {
      byPerson.get(speaker.get()).things.merge(thing.id(), tally.mentions(), Integer::sum);
    }
    if (thing.isPerson() && (speaker.isEmpty() || !thing.isSpeaker(speaker.get()))) {
      mentionsByOthers.merge(thing.id(), tally.mentions(), Integer::sum);
    }
  }

  @Override
  public void rowsAtEnd(Consumer<SpeakerRow> rows) {
    byPerson.values().stream()
        .sorted(
            Comparator.<SpeakerRow>comparingLong(r -> r.speech.words())
                .reversed()
                .thenComparing(r -> r.person.id()))
        .forEach(rows);
  }

  private OptionalDouble share(SpeakerRow row) {
    return OptionalDouble.of(all.words() == 0 ? 0 : (double) row.speech.words() / all.words());
  }

  private int byOthers(SpeakerRow row) {
    return mentionsByOthers.getOrDefault(CorpusEntity.idOfSpeaker(row.person.id()), 0);
  }

  /** By how much somebody's mean lies above that of all speakers' sentences. */
  private OptionalDouble againstAll(Tones tones) {
    OptionalDouble own = tones.mean();
    return own.isEmpty()
        ? own
        : OptionalDouble.of(own.getAsDouble() - all.tones().mean().orElseThrow());
  }
}
