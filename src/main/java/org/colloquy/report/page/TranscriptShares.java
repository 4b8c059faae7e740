package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.MentionTally;
import org.colloquy.model.Moments;
import org.colloquy.model.Speech;
import org.colloquy.report.tally.DigestView;
import org.colloquy.report.tally.MentionCount;

/**
 * The share of each transcript in the figures that the page filters, as JSON: by speaker, by entity
 * and by pairs of both. Shares are made of the same digests as the tables. Tones are integers (see
 * {@link Moments}), so that the page adds them up to what the tables hold.
 */
final class TranscriptShares {
  private final boolean values;
  private final StringWriter speechText = new StringWriter();
  private final StringWriter mentionsText = new StringWriter();
  private final JsonGenerator ofSpeech;
  private final JsonGenerator ofMentions;
  private final Map<String, Integer> speakers = new LinkedHashMap<>();
  private final Map<String, Integer> entities = new LinkedHashMap<>();

  /**
   * @param values whether dates, numbers and the like are shown
   * @param scripts makes JSON that may stand in a script element
   */
  TranscriptShares(boolean values, ScriptJson scripts) throws IOException {
    this.values = values;
    this.ofSpeech = scripts.generator(speechText);
    this.ofMentions = scripts.generator(mentionsText);
    ofSpeech.writeStartArray();
    ofMentions.writeStartArray();
  }

  /** The ids of a speaker and an entity that they mention. */
  private record SpeakerAndEntity(String speaker, String entity) {}

  /** Adds the next file of the corpus; a file that was not analysed has no shares. */
  void add(CorpusEntry file) throws IOException {
    DigestView view = DigestView.of(file, values).orElse(null);
    if (view == null) {
      ofSpeech.writeNull();
      ofMentions.writeNull();
      return;
    }
    Map<String, Speech> speech = new TreeMap<>();
    for (int i = 0; i < view.speakers().size(); i++) {
      if (view.digest().speech().get(i).turns() > 0) {
        speech.merge(view.speakers().get(i).id(), view.digest().speech().get(i), Speech::and);
      }
    }
    Map<String, MentionCount> mentions = new TreeMap<>();
    Map<SpeakerAndEntity, MentionCount> pairs = new LinkedHashMap<>();
    for (MentionTally tally : view.tallies()) {
      String entity = view.entityOf(tally).id();
      mentions.computeIfAbsent(entity, id -> new MentionCount()).add(file.id(), tally);
      view.speakerOf(tally)
          .ifPresent(
              speaker ->
                  pairs
                      .computeIfAbsent(
                          new SpeakerAndEntity(speaker.id(), entity), p -> new MentionCount())
                      .add(file.id(), tally));
    }
    speakers(speech);
    ofMentions.writeStartArray();
    entities(mentions);
    pairs(pairs);
    ofMentions.writeEndArray();
  }

  /** Writes the shares of speakers, in the order of {@code speakers.csv}. */
  private void speakers(Map<String, Speech> speech) throws IOException {
    List<Map.Entry<String, Speech>> rows = new ArrayList<>(speech.entrySet());
    rows.sort(
        Comparator.<Map.Entry<String, Speech>>comparingLong(e -> e.getValue().words())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    ofSpeech.writeStartArray();
    for (Map.Entry<String, Speech> row : rows) {
      Speech counts = row.getValue();
      ofSpeech.writeStartArray();
      ofSpeech.writeNumber(place(row.getKey(), speakers));
      ofSpeech.writeNumber(counts.turns());
      ofSpeech.writeNumber(counts.sentences());
      ofSpeech.writeNumber(counts.words());
      ofSpeech.writeNumber(counts.questions());
      ofSpeech.writeNumber(counts.tones().unscored());
      moments(ofSpeech, counts.tones().values());
      ofSpeech.writeEndArray();
    }
    ofSpeech.writeEndArray();
  }

  /** Writes the shares of entities, in the order of {@code entities.csv}. */
  private void entities(Map<String, MentionCount> mentions) throws IOException {
    List<Map.Entry<String, MentionCount>> rows = new ArrayList<>(mentions.entrySet());
    rows.sort(
        Comparator.<Map.Entry<String, MentionCount>>comparingInt(e -> e.getValue().all())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    ofMentions.writeStartArray();
    for (Map.Entry<String, MentionCount> row : rows) {
      ofMentions.writeStartArray();
      ofMentions.writeNumber(place(row.getKey(), entities));
      counts(row.getValue());
      ofMentions.writeEndArray();
    }
    ofMentions.writeEndArray();
  }

  /** Writes the shares of pairs, in the order of {@code speaker_entities.csv}. */
  private void pairs(Map<SpeakerAndEntity, MentionCount> mentions) throws IOException {
    List<Map.Entry<SpeakerAndEntity, MentionCount>> rows = new ArrayList<>(mentions.entrySet());
    rows.sort(
        Comparator.<Map.Entry<SpeakerAndEntity, MentionCount>, String>comparing(
                e -> e.getKey().speaker())
            .thenComparing(e -> e.getValue().all(), Comparator.reverseOrder())
            .thenComparing(e -> e.getKey().entity()));
    ofMentions.writeStartArray();
    for (Map.Entry<SpeakerAndEntity, MentionCount> row : rows) {
      ofMentions.writeStartArray();
      ofMentions.writeNumber(place(row.getKey().speaker(), speakers));
      ofMentions.writeNumber(place(row.getKey().entity(), entities));
      counts(row.getValue());
      ofMentions.writeEndArray();
    }
    ofMentions.writeEndArray();
  }

  private void counts(MentionCount mentions) throws IOException {
    ofMentions.writeNumber(mentions.all());
    moments(ofMentions, mentions.tones().total().values());
  }

  /** Writes what the page makes the mean and the interval of several transcripts of. */
  private static void moments(JsonGenerator json, Moments values) throws IOException {
    json.writeNumber(values.n());
    json.writeNumber(values.sum());
    json.writeNumber(values.squares());
  }

  /** The number of an id, which is given when it first occurs. */
  private static int place(String id, Map<String, Integer> places) {
    return places.computeIfAbsent(id, i -> places.size());
  }

  /** The ids of speakers, in the order of their 0-based numbers in the shares. */
  Set<String> speakers() {
    return speakers.keySet();
  }

  /** The ids of entities, in the order of their 0-based numbers in the shares. */
  Set<String> entities() {
    return entities.keySet();
  }

  /**
   * The shares of speakers as a JSON array, when there are no more files: for each file an array of
   * speakers, or null.
   */
  String speech() throws IOException {
    return ended(ofSpeech, speechText);
  }

  /**
   * The shares of entities and of pairs as a JSON array, when there are no more files: for each
   * file an array of both, or null.
   */
  String mentions() throws IOException {
    return ended(ofMentions, mentionsText);
  }

  private static String ended(JsonGenerator json, StringWriter text) throws IOException {
    json.writeEndArray();
    json.close();
    return text.toString();
  }
}
