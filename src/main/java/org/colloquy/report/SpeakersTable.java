package org.colloquy.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.Thing;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/** {@code speakers.csv}: one row a person who speaks. */
final class SpeakersTable implements ReportTable {
  private final boolean values;
  private final Map<String, Row> rows = new TreeMap<>();
  private final ToneCount toneOfAll = new ToneCount();
  private final Map<String, String> thingNames = new HashMap<>();
  private final Map<String, Map<String, Integer>> mentionsByOthers = new HashMap<>();

  SpeakersTable(boolean values) {
    this.values = values;
  }

  private static final class Row {
    private final Identity person;
    private final ToneCount tone = new ToneCount();
    private final DateRange dates = new DateRange();
    private final Map<String, Integer> things = new HashMap<>();
    private int transcripts;
    private int turns;
    private int sentences;
    private long words;
    private int questions;

    Row(Identity person) {
      this.person = person;
    }
  }

  @Override
  public String fileName() {
    return "speakers.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "speaker_id",
        "name",
        "role",
        "affiliation",
        "aliases",
        "transcripts",
        "turns",
        "sentences",
        "words",
        "word_share",
        "words_per_turn",
        "questions",
        "sentiment_mean",
        "very_negative",
        "negative",
        "neutral",
        "positive",
        "very_positive",
        "unscored",
        "entities_mentioned",
        "top_entities",
        "mentioned_by_others",
        "first_date",
        "last_date",
        "sentiment_vs_all");
  }

  @Override
  public void add(CorpusEntry corpusEntry, RowSink sink) {
    Entry.of(corpusEntry, values).ifPresent(this::add);
  }

  private void add(Entry entry) {
    Set<String> here = new HashSet<>();
    for (Turn turn : entry.transcript().turns()) {
      Optional<Identity> speaker = entry.speakerOf(turn);
      if (speaker.isPresent()) {
        Row row = rows.computeIfAbsent(speaker.get().id(), id -> new Row(speaker.get()));
        if (here.add(row.person.id())) {
          row.transcripts++;
          row.dates.add(entry.transcript().date());
        }
        addTurn(row, entry, turn);
      }
    }
    for (Reference reference : entry.references()) {
      entry.thingOf(reference).ifPresent(thing -> addMention(entry, reference, thing));
    }
  }

  private void addTurn(Row row, Entry entry, Turn turn) {
    List<Sentence> sentences = entry.sentencesOf(turn);
    row.turns++;
    row.sentences += sentences.size();
    row.words += Words.count(entry.textOf(turn));
    row.questions += (int) sentences.stream().filter(Sentence::question).count();
    for (Sentence sentence : sentences) {
      row.tone.add(sentence.sentiment());
      toneOfAll.add(sentence.sentiment());
    }
  }

  private void addMention(Entry entry, Reference reference, Thing thing) {
    thingNames.put(thing.id(), thing.name());
    Optional<String> speaker = entry.speakerOf(entry.turnOf(reference)).map(Identity::id);
    boolean ofSelf =
        speaker.isPresent() && speaker.equals(entry.participant(reference).map(Identity::id));
    if (speaker.isPresent() && !ofSelf) {
      rows.get(speaker.get()).things.merge(thing.id(), 1, Integer::sum);
    }
    mentionsByOthers
        .computeIfAbsent(thing.id(), id -> new HashMap<>())
        .merge(speaker.orElse(""), 1, Integer::sum);
  }

  @Override
  public void finish(RowSink sink) {
    long allWords = rows.values().stream().mapToLong(r -> r.words).sum();
    rows.values().stream()
        .sorted(
            Comparator.<Row>comparingLong(r -> r.words)
                .reversed()
                .thenComparing(r -> r.person.id()))
        .forEach(row -> sink.row(cells(row, allWords)));
  }

  private Cells cells(Row row, long allWords) {
    Cells cells =
        new Cells()
            .text(row.person.id())
            .text(row.person.name())
            .text(row.person.role())
            .text(row.person.affiliation())
            .list(row.person.aliases())
            .number(row.transcripts)
            .number(row.turns)
            .number(row.sentences)
            .number(row.words)
            .decimal(allWords == 0 ? 0 : (double) row.words / allWords)
            .decimal((double) row.words / row.turns)
            .number(row.questions);
    row.tone
        .inFullTo(cells)
        .number(row.things.size())
        .list(Top.of(row.things, thingNames))
        .number(mentionedByOthers(row.person.id()));
    return row.dates.to(cells).decimal(againstAll(row.tone));
  }

  /** By how much somebody's mean lies above that of all speakers' sentences. */
  private OptionalDouble againstAll(ToneCount tone) {
    OptionalDouble own = tone.mean();
    return own.isEmpty()
        ? own
        : OptionalDouble.of(own.getAsDouble() - toneOfAll.mean().orElseThrow());
  }

  private int mentionedByOthers(String person) {
    Map<String, Integer> bySpeaker =
        mentionsByOthers.getOrDefault(Thing.idOfSpeaker(person), Map.of());
    return bySpeaker.entrySet().stream()
        .filter(e -> !e.getKey().equals(person))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
