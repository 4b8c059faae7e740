package org.colloquy.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Sourced;
import org.colloquy.model.Speech;
import org.colloquy.model.Talk;
import org.colloquy.model.Thing;
import org.colloquy.model.Tones;

/** {@code speakers.csv}: one row a person who speaks. */
final class SpeakersTable implements CountedTable {
  private final boolean values;
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, String> thingNames = new HashMap<>();

  /** How often people are mentioned by others than themselves, by their ids as things. */
  private final Map<String, Integer> mentionsByOthers = new HashMap<>();

  private Speech all = Speech.NONE;

  SpeakersTable(boolean values) {
    this.values = values;
  }

  private static final class Row {
    private final Identity person;
    private final DateRange dates = new DateRange();
    private final Map<String, Integer> things = new HashMap<>();
    private Speech speech = Speech.NONE;
    private int transcripts;

    Row(Identity person) {
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
  public List<Column> columns() {
    return List.of(
        Column.id("speaker_id", "the person, the same in every transcript").key(),
        Column.name("name", "the fullest form found, in name case"),
        Column.word("role", "host, byline, guest, archive clip, or what the label says"),
        Column.name("affiliation", "whom they speak for or work for, as the transcript says"),
        Column.list("aliases", "every form seen in a label or an address"),
        Column.integer("transcripts", "transcripts in which they speak"),
        Column.integer("turns", "their turns"),
        Column.integer("sentences", "their sentences"),
        Column.integer("words", "their words"),
        Column.ratio("word_share", "their words over all attributed words"),
        Column.number("words_per_turn", "their words over their turns"),
        Column.integer("questions", "their sentences that end in a question mark"),
        Column.sentenceTone("sentiment_mean", "mean of the calibrated tone of their sentences"),
        Column.integer("very_negative", "sentences most likely very negative"),
        Column.integer("negative", "sentences most likely negative"),
        Column.integer("neutral", "sentences most likely neutral"),
        Column.integer("positive", "sentences most likely positive"),
        Column.integer("very_positive", "sentences most likely very positive"),
        Column.integer("unscored", "sentences without a usable parse, which are in no mean"),
        Column.integer("entities_mentioned", "different things they talk about, not themselves"),
        Column.list("top_entities", "the five things that they mention most"),
        Column.integer("mentioned_by_others", "mentions of them in other people's turns"),
        Column.date("first_date", "of the first dated transcript in which they speak"),
        Column.date("last_date", "of the last dated transcript in which they speak"),
        Column.number(
            "sentiment_vs_all", "sentiment_mean less the mean over all speakers' sentences"));
  }

  @Override
  public void count(CorpusEntry corpusEntry) {
    DigestEntry.of(corpusEntry, values).ifPresent(this::add);
  }

  private void add(DigestEntry entry) {
    Set<String> here = new HashSet<>();
    for (int i = 0; i < entry.people().size(); i++) {
      Identity person = entry.people().get(i);
      Speech speech = entry.digest().speech().get(i);
      if (speech.turns() > 0) {
        Row row = rows.computeIfAbsent(person.id(), id -> new Row(person));
        if (here.add(person.id())) {
          row.transcripts++;
          row.dates.add(entry.digest().date().map(Sourced::value));
        }
        row.speech = row.speech.and(speech);
        all = all.and(speech);
      }
    }
    entry.talks().forEach(talk -> addTalk(entry, talk));
  }

  private void addTalk(DigestEntry entry, Talk talk) {
    Thing thing = entry.thingOf(talk);
    thingNames.put(thing.id(), thing.name());
    Optional<String> speaker = entry.speakerOf(talk).map(Identity::id);
    boolean ofSelf =
        speaker.isPresent() && speaker.equals(entry.participant(talk).map(Identity::id));
    if (speaker.isPresent() && !ofSelf) {
      rows.get(speaker.get()).things.merge(thing.id(), talk.mentions(), Integer::sum);
    }
    if (thing.isPerson() && (speaker.isEmpty() || !thing.isSpeaker(speaker.get()))) {
      mentionsByOthers.merge(thing.id(), talk.mentions(), Integer::sum);
    }
  }

  @Override
  public void finish(RowSink sink) {
    rows.values().stream()
        .sorted(
            Comparator.<Row>comparingLong(r -> r.speech.words())
                .reversed()
                .thenComparing(r -> r.person.id()))
        .forEach(row -> sink.row(cells(row)));
  }

  private Cells cells(Row row) {
    Speech speech = row.speech;
    Cells cells =
        new Cells()
            .text(row.person.id())
            .text(row.person.name())
            .text(row.person.role())
            .text(row.person.affiliation())
            .list(row.person.aliases())
            .number(row.transcripts)
            .number(speech.turns())
            .number(speech.sentences())
            .number(speech.words())
            .decimal(all.words() == 0 ? 0 : (double) speech.words() / all.words())
            .decimal((double) speech.words() / speech.turns())
            .number(speech.questions());
    ToneCells.inFull(speech.tones(), cells)
        .number(row.things.size())
        .list(Top.of(row.things, thingNames))
        .number(mentionsByOthers.getOrDefault(Thing.idOfSpeaker(row.person.id()), 0));
    return row.dates.to(cells).decimal(againstAll(speech.tones()));
  }

  /** By how much somebody's mean lies above that of all speakers' sentences. */
  private OptionalDouble againstAll(Tones tones) {
    OptionalDouble own = tones.mean();
    return own.isEmpty()
        ? own
        : OptionalDouble.of(own.getAsDouble() - all.tones().mean().orElseThrow());
  }
}
