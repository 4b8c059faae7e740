package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.link.CorpusName;
import org.colloquy.identity.link.Linker;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PageLink;
import org.colloquy.model.PersonIds;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/**
 * The entities of the corpus, collected from the entities of its transcripts. Entities of different
 * transcripts are the same if they have the same name and family; organisations, places and
 * miscellaneous entities count as one family. Different names are one entity if one of the {@link
 * MergeRule}s is sure of it. A participant of whom only one name is known belongs to one transcript
 * only, and so does a given name without a surname ({@link GivenNamesAlone}). Memory grows with the
 * number of names, not of transcripts.
 */
public final class CorpusEntities {
  private static final long THOUSAND = 1000;

  private final SortedMap<String, CollectedEntity> collected = new TreeMap<>();
  private final PersonIds people;
  private final Linker linker;
  private final GivenNamesAlone givenNames;

  /** The ids of given names that are known in one transcript alone. */
  private final SortedSet<String> alone = new TreeSet<>();

  private final InstitutionForms institutions = InstitutionForms.load();
  private final Map<String, Boolean> institutionNames = new HashMap<>();

  /** The ids of the names seen so far. */
  private final Map<Name, String> ids = new HashMap<>();

  private Optional<Resolved> resolved = Optional.empty();

  private record Name(Family family, String text) {}

  /** What is what, once every transcript has been added. */
  private record Resolved(
      Map<String, String> surnames,
      JoinedNames joined,
      Map<String, CorpusEntity> entities,
      List<KnownName> heAndShe) {
    CorpusEntity entity(String id) {
      return entities.get(joined.idOf(surnames.getOrDefault(id, id)));
    }
  }

  /**
   * @param people the ids of the corpus's people, after all transcripts were collected
   * @param dictionary the pages that names mean; {@link NameDictionary#EMPTY} leaves out links
   * @param namesOfUser the names of the user's table of entities, as {@link EntityRule#key}s; each
   *     is one everywhere
   */
  public CorpusEntities(PersonIds people, NameDictionary dictionary, Set<String> namesOfUser) {
    this.people = people;
    this.linker = new Linker(dictionary);
    this.givenNames = new GivenNamesAlone(people, namesOfUser);
  }

  /** Adds the entities of one transcript. The order of the transcripts does not matter. */
  public void add(TranscriptDigest transcript) {
    resolved = Optional.empty();
    List<String> speakers =
        transcript.speakers().stream()
            .filter(Speaker::isKnownElsewhere)
            .map(speaker -> people.ofSpeaker(transcript.id(), speaker))
            .toList();
    Map<String, Long> countries = countries(transcript);
    for (int i = 0; i < transcript.entities().size(); i++) {
      Entity entity = transcript.entities().get(i);
      String id = idOf(transcript, entity);
      if (entity.speaker().isEmpty() && isKnownHereAlone(entity)) {
        alone.add(id);
      }
      CollectedEntity all = collected.computeIfAbsent(id, name -> new CollectedEntity());
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
  private Map<String, Long> countries(TranscriptDigest transcript) {
    Map<String, Long> mentions = new TreeMap<>();
    long all = 0;
    for (int i = 0; i < transcript.entities().size(); i++) {
      Entity entity = transcript.entities().get(i);
      int n = transcript.references().get(i).all();
      if (entity.type() == EntityType.COUNTRY && n > 0) {
        mentions.merge(idOf(transcript, entity), (long) n, Long::sum);
        all += n;
      }
    }
    long total = all;
    mentions.replaceAll((id, n) -> THOUSAND * n / total);
    return mentions;
  }

  private String idOf(TranscriptDigest transcript, Entity entity) {
    if (entity.speaker().isPresent()) {
      Speaker speaker = transcript.speakers().get(entity.speaker().getAsInt());
      return CorpusEntity.idOfSpeaker(people.ofSpeaker(transcript.id(), speaker));
    }
    if (isKnownHereAlone(entity)) {
      return GivenNamesAlone.idIn(transcript.id(), entity.name());
    }
    return ids.computeIfAbsent(new Name(entity.type().family(), entity.name()), this::idOf);
  }

  private boolean isKnownHereAlone(Entity entity) {
    return entity.type().family() == Family.PERSON && givenNames.isOne(entity.name());
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
    Resolved who = resolved();
    return transcript.entities().stream()
        .map(entity -> who.entity(idOf(transcript, entity)))
        .toList();
  }

  /** Returns what is likely and not sure, in order. */
  public List<Suggestion> suggestions() {
    Resolved who = resolved();
    return Stream.concat(
            IdentityDoubts.ofProposals(who.joined().open()).stream(),
            IdentityDoubts.ofHeAndShe(who.heAndShe()).stream())
        .sorted()
        .distinct()
        .toList();
  }

  private Resolved resolved() {
    if (resolved.isEmpty()) {
      Map<String, String> surnames = GivenNamesAlone.surnames(collected, alone);
      SortedMap<String, CollectedEntity> apart = new TreeMap<>();
      collected.forEach(
          (id, found) -> {
            if (!surnames.containsKey(id)) {
              apart.put(id, found);
            }
          });
      surnames.forEach(
          (id, everywhere) ->
              apart
                  .computeIfAbsent(everywhere, i -> new CollectedEntity())
                  .addAll(collected.get(id)));
      SortedMap<String, KnownName> named = new TreeMap<>();
      apart.forEach((id, found) -> named.put(id, node(id, found)));
      SortedMap<String, KnownName> nodes = LinkChecks.checked(named);
      JoinedNames joined = new JoinedNames(nodes);
      Map<String, CollectedEntity> together = new TreeMap<>();
      nodes.forEach(
          (id, node) ->
              together
                  .computeIfAbsent(joined.idOf(id), i -> new CollectedEntity())
                  .addAll(node.found()));
      Map<String, CorpusEntity> entities = new HashMap<>();
      List<KnownName> heAndShe = new ArrayList<>();
      together.forEach(
          (id, found) -> {
            KnownName kept = nodes.get(id);
            entities.put(id, entity(kept, found, joined));
            if (kept.isPerson() && found.pronouns().areBoth()) {
              heAndShe.add(new KnownName(id, found, kept.speaks(), kept.link()));
            }
          });
      resolved = Optional.of(new Resolved(surnames, joined, entities, heAndShe));
    }
    return resolved.get();
  }

  private KnownName node(String id, CollectedEntity found) {
    Optional<String> speaker =
        Optional.of(id).filter(i -> i.startsWith(CorpusEntity.idOfSpeaker("")));
    boolean speaks =
        speaker
            .map(i -> i.substring(CorpusEntity.idOfSpeaker("").length()))
            .filter(people::speaks)
            .isPresent();
    Optional<PageLink> link =
        linker.linkOf(
            new CorpusName(
                found.name(), found.type(), found.aliases(), speaks, found.transcripts()));
    return new KnownName(id, found, speaks, link);
  }

  private static CorpusEntity entity(KnownName kept, CollectedEntity all, JoinedNames joined) {
    return new CorpusEntity(
        kept.id(),
        kept.name(),
        all.type(),
        all.aliases(),
        joined.linkOf(kept.id()),
        joined.mergesOf(kept.id()));
  }
}
