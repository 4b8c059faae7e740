package org.colloquy.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonIds;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker;
import org.colloquy.model.TranscriptDigest;

/**
 * The entities of the corpus, collected from the entities of its transcripts. Entities of different
 * transcripts are the same if they have the same name and family; organisations, places and
 * miscellaneous entities count as one family. A participant of whom only one name is known belongs
 * to one transcript only.
 */
public final class CorpusEntities {
  private final Map<String, Collected> entities = new TreeMap<>();
  private final PersonIds people;

  /** The ids of the names seen so far. */
  private final Map<Name, String> ids = new HashMap<>();

  /** The results returned since the last transcript was added. */
  private final Map<String, CorpusEntity> results = new HashMap<>();

  private record Name(Family family, String text) {}

  /**
   * @param people the ids of the corpus's people, after all transcripts were collected
   */
  public CorpusEntities(PersonIds people) {
    this.people = people;
  }

  private static final class Collected {
    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
    private final TreeSet<String> aliases = new TreeSet<>();
  }

  /** Adds the entities of one transcript. The order of the transcripts does not matter. */
  public void add(TranscriptDigest transcript) {
    results.clear();
    for (Entity entity : transcript.entities()) {
      Collected collected =
          entities.computeIfAbsent(idOf(transcript, entity), id -> new Collected());
      collected.names.merge(entity.name(), 1, Integer::sum);
      collected.types.merge(entity.type(), 1, Integer::sum);
      collected.aliases.addAll(entity.aliases());
    }
  }

  private String idOf(TranscriptDigest transcript, Entity entity) {
    if (entity.speaker().isPresent()) {
      Speaker speaker = transcript.speakers().get(entity.speaker().getAsInt());
      return CorpusEntity.idOfSpeaker(people.ofSpeaker(transcript.id(), speaker));
    }
    return ids.computeIfAbsent(new Name(entity.type().family(), entity.name()), this::idOf);
  }

  private String idOf(Name name) {
    return name.family() == Family.PERSON
        ? CorpusEntity.idOfSpeaker(people.ofName(name.text()))
        : prefixOf(name.family()) + ":" + Slug.of(name.text());
  }

  private static String prefixOf(Family family) {
    return switch (family) {
      case PERSON -> throw new IllegalArgumentException("a person's id is that of a speaker");
      case ORGANIZATION, PLACE, OTHER -> "thing";
      case PEOPLE -> "people";
      case BELIEF -> "belief";
      case TITLE -> "title";
      case VALUE -> "value";
    };
  }

  /**
   * Returns the corpus-wide entity of each entity of a transcript, in the transcript's order. All
   * transcripts must have been added before.
   */
  public List<CorpusEntity> of(TranscriptDigest transcript) {
    return transcript.entities().stream()
        .map(e -> results.computeIfAbsent(idOf(transcript, e), this::entity))
        .toList();
  }

  private CorpusEntity entity(String id) {
    Collected collected = entities.get(id);
    return new CorpusEntity(
        id, mostFrequent(collected.names), mostFrequent(collected.types), collected.aliases);
  }

  /** Returns the key with the highest count; the first in the map's order if two tie. */
  private static <K> K mostFrequent(Map<K, Integer> counts) {
    K best = null;
    int most = 0;
    for (Map.Entry<K, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
