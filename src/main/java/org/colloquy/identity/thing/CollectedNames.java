package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.identity.name.CollectedEntity;
import org.colloquy.identity.rule.InstitutionForms;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonIds;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker;
import org.colloquy.model.TranscriptDigest;

/**
 * What some transcripts say of the people and things that they mention, before names are joined.
 * Memory grows with the number of names, not of transcripts.
 */
final class CollectedNames {
  private static final long THOUSAND = 1000;

  private final PersonIds people;
  private final GivenNamesAlone givenNames;
  private final InstitutionForms institutions = InstitutionForms.load();
  private final Map<String, CollectedEntity> names = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  /** The ids of the names, and whether they may be institutions': each is worked out once. */
  private final Map<Family, Map<String, String>> ids = new EnumMap<>(Family.class);

  private final Map<String, Boolean> institutionNames = new HashMap<>();

  /**
   * @param people who the speakers of these transcripts are
   * @param namesOfUser the names of the user's table of entities, as {@link EntityRule#key}s; each
   *     is one everywhere
   */
  CollectedNames(PersonIds people, Set<String> namesOfUser) {
    this.people = people;
    this.givenNames = new GivenNamesAlone(people, namesOfUser);
  }

  /** Adds the entities of one transcript. The order of the transcripts does not matter. */
  void add(TranscriptDigest transcript) {
    List<String> speakers =
        transcript.speakers().stream()
            .filter(Speaker::isKnownElsewhere)
            .map(speaker -> people.ofSpeaker(transcript.id(), speaker))
            .toList();
    List<String> ids = idsOf(transcript);
    Map<String, Long> countries = countries(transcript, ids);
    for (int i = 0; i < ids.size(); i++) {
      Entity entity = transcript.entities().get(i);
      String id = ids.get(i);
      if (entity.speaker().isEmpty() && isKnownHereAlone(entity)) {
        alone.add(id);
      }
      CollectedEntity all = names.computeIfAbsent(id, name -> new CollectedEntity());
      all.add(transcript.id(), entity, transcript.references().get(i), speakers);
      if (entity.type().family() == Family.ORGANIZATION && mayBeInstitution(entity.name())) {
        all.addCountries(countries);
      }
    }
  }

  private boolean mayBeInstitution(String name) {
    return institutionNames.computeIfAbsent(name, institutions::mayBe);
  }

  /** Returns the share of each country in the mentions of countries, in thousandths. */
  private static Map<String, Long> countries(TranscriptDigest transcript, List<String> ids) {
    Map<String, Long> mentions = new TreeMap<>();
    long all = 0;
    for (int i = 0; i < ids.size(); i++) {
      int n = transcript.references().get(i).all();
      if (transcript.entities().get(i).type() == EntityType.COUNTRY && n > 0) {
        mentions.merge(ids.get(i), (long) n, Long::sum);
        all += n;
      }
    }
    long total = all;
    mentions.replaceAll((id, n) -> THOUSAND * n / total);
    return mentions;
  }

  /** Returns the id of each entity of a transcript, in the transcript's order. */
  List<String> idsOf(TranscriptDigest transcript) {
    List<String> all = new ArrayList<>();
    for (Entity entity : transcript.entities()) {
      all.add(idOf(transcript, entity));
    }
    return all;
  }

  private String idOf(TranscriptDigest transcript, Entity entity) {
    if (entity.speaker().isPresent()) {
      Speaker speaker = transcript.speakers().get(entity.speaker().getAsInt());
      return CorpusEntity.idOfSpeaker(people.ofSpeaker(transcript.id(), speaker));
    }
    if (isKnownHereAlone(entity)) {
      return GivenNamesAlone.idIn(transcript.id(), entity.name());
    }
    Family family = entity.type().family();
    return ids.computeIfAbsent(family, f -> new HashMap<>())
        .computeIfAbsent(entity.name(), name -> idOf(family, name));
  }

  private boolean isKnownHereAlone(Entity entity) {
    return entity.type().family() == Family.PERSON && givenNames.isOne(entity.name());
  }

  private String idOf(Family family, String name) {
    return family == Family.PERSON
        ? CorpusEntity.idOfSpeaker(people.ofName(name))
        : prefixOf(family) + ":" + Slug.of(name);
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

  /** Returns the names, each with what the transcripts say of it. */
  List<FoundName> all() {
    List<FoundName> all = new ArrayList<>();
    names.forEach((id, found) -> all.add(new FoundName(id, found, alone.contains(id))));
    return all;
  }
}
