package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.MentionTally;
import org.colloquy.model.Moments;
import org.colloquy.model.QuestionCounts;
import org.colloquy.model.Speech;
import org.colloquy.report.tally.DigestView;

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

  /** The mentions in one transcript of an entity, or of an entity by a speaker. */
  private static final class Share {
    private int mentions;
    private Moments tones = Moments.NONE;

    void add(MentionTally tally) {
      mentions += tally.mentions();
      tones = tones.and(tally.tones().values());
    }

    int mentions() {
      return mentions;
    }
  }

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
    Map<String, Share> mentions = new HashMap<>();
    Map<SpeakerAndEntity, Share> pairs = new HashMap<>();
    for (MentionTally tally : view.tallies()) {
      String entity = view.entityOf(tally).id();
      mentions.computeIfAbsent(entity, id -> new Share()).add(tally);
      view.speakerOf(tally)
          .ifPresent(
              speaker ->
                  pairs
                      .computeIfAbsent(new SpeakerAndEntity(speaker.id(), entity), p -> new Share())
                      .add(tally));
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
      asking(counts.asking());
      ofSpeech.writeEndArray();
    }
    ofSpeech.writeEndArray();
  }

  /** Writes nothing for somebody who neither asks nor answers, as most do in a large corpus. */
  private void asking(QuestionCounts counts) throws IOException {
    if (!counts.equals(QuestionCounts.NONE)) {
      ofSpeech.writeNumber(counts.asked());
      ofSpeech.writeNumber(counts.answered());
      ofSpeech.writeNumber(counts.refused());
    }
  }

  /** Writes the shares of entities, in the order of {@code entities.csv}. */
  private void entities(Map<String, Share> mentions) throws IOException {
    List<Map.Entry<String, Share>> rows = new ArrayList<>(mentions.entrySet());
    rows.sort(
        Comparator.<Map.Entry<String, Share>>comparingInt(e -> e.getValue().mentions())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    ofMentions.writeStartArray();
    for (Map.Entry<String, Share> row : rows) {
      ofMentions.writeStartArray();
      ofMentions.writeNumber(place(row.getKey(), entities));
      counts(row.getValue());
      ofMentions.writeEndArray();
    }
    ofMentions.writeEndArray();
  }

  /** Writes the shares of pairs, in the order of {@code speaker_entities.csv}. */
  private void pairs(Map<SpeakerAndEntity, Share> mentions) throws IOException {
    List<Map.Entry<SpeakerAndEntity, Share>> rows = new ArrayList<>(mentions.entrySet());
    rows.sort(
        Comparator.<Map.Entry<SpeakerAndEntity, Share>, String>comparing(e -> e.getKey().speaker())
            .thenComparing(e -> e.getValue().mentions(), Comparator.reverseOrder())
            .thenComparing(e -> e.getKey().entity()));
    ofMentions.writeStartArray();
    for (Map.Entry<SpeakerAndEntity, Share> row : rows) {
      ofMentions.writeStartArray();
      ofMentions.writeNumber(place(row.getKey().speaker(), speakers));
      ofMentions.writeNumber(place(row.getKey().entity(), entities));
      counts(row.getValue());
      ofMentions.writeEndArray();
    }
    ofMentions.writeEndArray();
  }

  private void counts(Share share) throws IOException {
    ofMentions.writeNumber(share.mentions);
    moments(ofMentions, share.tones);
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
