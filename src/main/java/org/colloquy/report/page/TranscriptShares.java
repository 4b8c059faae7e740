package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.MentionTally;
import org.colloquy.model.Speech;
import org.colloquy.report.table.Cells;
import org.colloquy.report.table.DigestView;
import org.colloquy.report.table.MentionCount;

/**
 * What each transcript by itself would have of the figures that the page filters, as JSON: of who
 * speaks, of what is talked about, and of who talks about what. They are those of the same digests
 * as the tables', added up and rounded alike.
 */
final class TranscriptShares {
  private final boolean values;
  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;
  private final Map<String, Integer> people = new LinkedHashMap<>();
  private final Map<String, Integer> things = new LinkedHashMap<>();

  /**
   * @param values whether dates, numbers and the like are shown
   * @param scripts makes JSON that may stand in a script element
   */
  TranscriptShares(boolean values, ScriptJson scripts) throws IOException {
    this.values = values;
    this.json = scripts.generator(text);
    json.writeStartArray();
  }

  /** Who speaks of what in one transcript, by ids. */
  private record PersonAndThing(String person, String thing) {}

  /** The next file of the corpus; one that is not analysed has no shares. */
  void add(CorpusEntry file) throws IOException {
    DigestView entry = DigestView.of(file, values).orElse(null);
    if (entry == null) {
      json.writeNull();
      return;
    }
    Map<String, Speech> speech = new TreeMap<>();
    for (int i = 0; i < entry.people().size(); i++) {
      if (entry.digest().speech().get(i).turns() > 0) {
        speech.merge(entry.people().get(i).id(), entry.digest().speech().get(i), Speech::and);
      }
    }
    Map<String, MentionCount> mentions = new TreeMap<>();
    Map<PersonAndThing, MentionCount> pairs = new LinkedHashMap<>();
    for (MentionTally tally : entry.tallies()) {
      String thing = entry.entityOf(tally).id();
      mentions.computeIfAbsent(thing, id -> new MentionCount()).add(tally);
      entry
          .speakerOf(tally)
          .ifPresent(
              speaker ->
                  pairs
                      .computeIfAbsent(
                          new PersonAndThing(speaker.id(), thing), p -> new MentionCount())
                      .add(tally));
    }
    json.writeStartArray();
    people(speech);
    things(mentions);
    pairs(pairs);
    json.writeEndArray();
  }

  /** In the order of {@code speakers.csv}. */
  private void people(Map<String, Speech> speech) throws IOException {
    List<Map.Entry<String, Speech>> rows = new ArrayList<>(speech.entrySet());
    rows.sort(
        Comparator.<Map.Entry<String, Speech>>comparingLong(e -> e.getValue().words())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    json.writeStartArray();
    for (Map.Entry<String, Speech> row : rows) {
      Speech counts = row.getValue();
      json.writeStartArray();
      json.writeNumber(place(row.getKey(), people));
      json.writeNumber(counts.turns());
      json.writeNumber(counts.sentences());
      json.writeNumber(counts.words());
      json.writeNumber(counts.questions());
      json.writeString(mean(counts.tones().mean()));
      json.writeNumber(counts.tones().unscored());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** In the order of {@code entities.csv}. */
  private void things(Map<String, MentionCount> mentions) throws IOException {
    List<Map.Entry<String, MentionCount>> rows = new ArrayList<>(mentions.entrySet());
    rows.sort(
        Comparator.<Map.Entry<String, MentionCount>>comparingInt(e -> e.getValue().all())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    json.writeStartArray();
    for (Map.Entry<String, MentionCount> row : rows) {
      json.writeStartArray();
      json.writeNumber(place(row.getKey(), things));
      counts(row.getValue());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** In the order of {@code speaker_entities.csv}. */
  private void pairs(Map<PersonAndThing, MentionCount> mentions) throws IOException {
    List<Map.Entry<PersonAndThing, MentionCount>> rows = new ArrayList<>(mentions.entrySet());
    rows.sort(
        Comparator.<Map.Entry<PersonAndThing, MentionCount>, String>comparing(
                e -> e.getKey().person())
            .thenComparing(e -> e.getValue().all(), Comparator.reverseOrder())
            .thenComparing(e -> e.getKey().thing()));
    json.writeStartArray();
    for (Map.Entry<PersonAndThing, MentionCount> row : rows) {
      json.writeStartArray();
      json.writeNumber(place(row.getKey().person(), people));
      json.writeNumber(place(row.getKey().thing(), things));
      counts(row.getValue());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void counts(MentionCount mentions) throws IOException {
    json.writeNumber(mentions.all());
    json.writeString(mean(mentions.tones().mean()));
    json.writeNumber(mentions.tones().scored());
  }

  private static String mean(OptionalDouble mean) {
    return mean.isPresent() ? Cells.rounded(mean.getAsDouble()) : "";
  }

  private static int place(String id, Map<String, Integer> places) {
    return places.computeIfAbsent(id, i -> places.size());
  }

  /** The people, in the order of their numbers in the shares. */
  Set<String> people() {
    return people.keySet();
  }

  /** The things, in the order of their numbers in the shares. */
  Set<String> things() {
    return things.keySet();
  }

  /** All of them, when there are no more files. */
  String json() throws IOException {
    json.writeEndArray();
    json.close();
    return text.toString();
  }
}
