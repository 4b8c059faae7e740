package org.colloquy.report.previous;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.ReferenceTally;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speech;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.table.TranscriptView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fingerprint of rows changes with each part that the rows are made of. With a part missing,
 * the rows of the previous publication would be taken over though they are out of date.
 */
class RowsFingerprintTest {
  /** Everything that the fingerprint is made of. */
  private static final class Parts {
    Fingerprint program = print("program");
    boolean values;
    Delimiter delimiter = Delimiter.COMMA;
    String id = "talk.txt";
    Optional<Fingerprint> record = Optional.of(print("record"));
    String status = "degraded";
    String reason = "too long";
    Optional<Fingerprint> content = Optional.of(print("content"));
    final List<CorpusSpeaker> speakers =
        new ArrayList<>(List.of(speaker("ada-cole", "Ada Cole"), speaker("ivo-holt", "Ivo Holt")));
    final List<CorpusEntity> entities =
        new ArrayList<>(
            List.of(
                entity("person:ada-cole", "Ada Cole", EntityType.PERSON),
                entity("thing:lakeland", "Lakeland", EntityType.MISC)));

    Optional<Fingerprint> fingerprint() {
      return new RowsFingerprint(program, values, delimiter).of(entry());
    }

    private CorpusEntry entry() {
      TranscriptDigest transcript =
          new TranscriptDigest(
              id,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              speakers.stream().map(one -> speakerNamed(one.name())).toList(),
              Collections.nCopies(speakers.size(), Speech.NONE),
              entities.stream().map(one -> entityNamed(one.name())).toList(),
              Collections.nCopies(entities.size(), new ReferenceTally(1, 0, 0)),
              0,
              List.of(),
              1,
              1,
              1,
              1,
              new TreeSet<>());
      return new CorpusEntry(
          new FileDigest(
              id,
              false,
              status,
              reason,
              new CharacterCounts(1, 0, 0, 0),
              List.of(),
              Optional.of(transcript)),
          content,
          record,
          speakers,
          entities);
    }
  }

  private static final Map<String, Consumer<Parts>> CHANGES = new LinkedHashMap<>();

  static {
    CHANGES.put("program", parts -> parts.program = print("other program"));
    CHANGES.put("values", parts -> parts.values = true);
    CHANGES.put("delimiter", parts -> parts.delimiter = Delimiter.TAB);
    CHANGES.put("id of the file", parts -> parts.id = "other.txt");
    CHANGES.put("record", parts -> parts.record = Optional.of(print("other record")));
    CHANGES.put("status", parts -> parts.status = "analysed");
    CHANGES.put("reason", parts -> parts.reason = "too slow");
    CHANGES.put("content", parts -> parts.content = Optional.of(print("other content")));
    CHANGES.put("no content", parts -> parts.content = Optional.empty());
    CHANGES.put(
        "id of a speaker", parts -> parts.speakers.set(1, speaker("ivo-b-holt", "Ivo Holt")));
    CHANGES.put(
        "name of a speaker", parts -> parts.speakers.set(1, speaker("ivo-holt", "Ivo B. Holt")));
    CHANGES.put("order of speakers", parts -> Collections.swap(parts.speakers, 0, 1));
    CHANGES.put("number of speakers", parts -> parts.speakers.remove(1));
    CHANGES.put(
        "id of an entity",
        parts -> parts.entities.set(1, entity("thing:lake", "Lakeland", EntityType.MISC)));
    CHANGES.put(
        "name of an entity",
        parts -> parts.entities.set(1, entity("thing:lakeland", "The Lakeland", EntityType.MISC)));
    CHANGES.put(
        "isValue of an entity",
        parts -> parts.entities.set(1, entity("thing:lakeland", "Lakeland", EntityType.DATE)));
    CHANGES.put("order of entities", parts -> Collections.swap(parts.entities, 0, 1));
    CHANGES.put("number of entities", parts -> parts.entities.remove(1));
    CHANGES.put(
        "a speaker who becomes an entity",
        parts -> {
          CorpusSpeaker last = parts.speakers.remove(1);
          parts.entities.add(0, entity(last.id(), last.name(), EntityType.PERSON));
        });
  }

  private static Fingerprint print(String content) {
    return new Fingerprint.Builder().add(content).build();
  }

  private static CorpusSpeaker speaker(String id, String name) {
    return new CorpusSpeaker(
        id, name, Optional.empty(), Optional.empty(), new TreeSet<>(), Optional.empty());
  }

  private static CorpusEntity entity(String id, String name, EntityType type) {
    return new CorpusEntity(id, name, type, new TreeSet<>());
  }

  private static Speaker speakerNamed(String name) {
    return new Speaker(
        name, Speaker.Naming.FULL, Optional.empty(), Optional.empty(), new TreeSet<>(), List.of());
  }

  private static Entity entityNamed(String name) {
    return new Entity(name, EntityType.MISC, new TreeSet<>(), OptionalInt.empty());
  }

  static Set<String> changes() {
    return CHANGES.keySet();
  }

  @Test
  void equalPartsHaveOneFingerprint() {
    assertThat(new Parts().fingerprint()).isPresent().isEqualTo(new Parts().fingerprint());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void eachPartChangesTheFingerprint(String change) {
    Parts changed = new Parts();
    CHANGES.get(change).accept(changed);
    assertThat(changed.fingerprint()).isPresent().isNotEqualTo(new Parts().fingerprint());
  }

  @Test
  void eachPartOfAReferentIsChanged() {
    assertThat(TranscriptView.Referent.class.getRecordComponents())
        .extracting(part -> part.getName() + " of an entity")
        .isSubsetOf(CHANGES.keySet());
  }

  @Test
  void whatTheRowsDoNotShowDoesNotChangeTheFingerprint() {
    Parts parts = new Parts();
    parts.speakers.set(
        0,
        new CorpusSpeaker(
            "ada-cole",
            "Ada Cole",
            Optional.of("host"),
            Optional.of("Lakeland"),
            new TreeSet<>(Set.of("COLE")),
            Optional.empty()));
    assertThat(parts.fingerprint()).isEqualTo(new Parts().fingerprint());
  }

  @Test
  void analysisWithoutAFingerprintHasNoneForItsRows() {
    Parts parts = new Parts();
    parts.record = Optional.empty();
    assertThat(parts.fingerprint()).isEmpty();
  }
}
