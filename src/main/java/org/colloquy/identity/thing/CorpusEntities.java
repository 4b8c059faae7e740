package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.rule.JoinedNames;
import org.colloquy.identity.rule.MergeRules;
import org.colloquy.identity.rule.Places;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.PersonIds;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/**
 * The entities of the corpus, collected from the entities of its transcripts. Entities of different
 * transcripts are the same if they have the same name and family; organisations, places and
 * miscellaneous entities count as one family. Different names are one entity if one of the rules
 * ({@link MergeRules}) is sure of it. A participant of whom only one name is known belongs to one
 * transcript only, and so does a given name without a surname ({@link GivenNamesAlone}). Memory
 * grows with the number of names, not of transcripts. {@link EntitiesByKeys} decides the same where
 * one process cannot hold them.
 */
public final class CorpusEntities {
  private final CollectedNames collected;
  private final NameLinks links;
  private Optional<Decided> decided = Optional.empty();

  /** What is what, once every transcript has been added. */
  private record Decided(KnownEntities known, List<Suggestion> suggestions) {}

  /**
   * @param people the ids of the corpus's people, after all transcripts were collected
   * @param dictionary the pages that names mean; {@link NameDictionary#EMPTY} leaves out links
   * @param namesOfUser the names of the user's table of entities, as {@link EntityRule#key}s; each
   *     is one everywhere
   */
  public CorpusEntities(PersonIds people, NameDictionary dictionary, Set<String> namesOfUser) {
    this.collected = new CollectedNames(people, namesOfUser);
    this.links = new NameLinks(dictionary, people::speaks);
  }

  /** Adds the entities of one transcript. The order of the transcripts does not matter. */
  public void add(TranscriptDigest transcript) {
    decided = Optional.empty();
    collected.add(transcript);
  }

  /**
   * Returns the corpus-wide entity of each entity of a transcript, in the transcript's order. All
   * transcripts must have been added before.
   */
  public List<CorpusEntity> of(TranscriptDigest transcript) {
    return decided().known().of(transcript);
  }

  /** Returns what is likely and not sure, in order. */
  public List<Suggestion> suggestions() {
    return decided().suggestions();
  }

  private Decided decided() {
    if (decided.isEmpty()) {
      Map<String, String> everywhere = new HashMap<>();
      SortedMap<String, KnownName> known = LinkChecks.checked(known(everywhere));
      JoinedNames joined =
          new JoinedNames(new MergeRules(Places.of(known.values())).proposals(known.values()));
      Map<String, JoinedEntity> together = new HashMap<>();
      known.forEach(
          (id, name) ->
              together.merge(joined.idOf(id), JoinedEntity.of(name, joined), JoinedEntity::and));
      Map<String, CorpusEntity> byFinalId = new HashMap<>();
      together.forEach((id, entity) -> byFinalId.put(id, entity.entity()));
      Map<String, CorpusEntity> entities = new HashMap<>();
      known.keySet().forEach(id -> entities.put(id, byFinalId.get(joined.idOf(id))));
      everywhere.forEach((id, surname) -> entities.put(id, entities.get(surname)));
      List<Suggestion> suggestions =
          Stream.concat(
                  joined.open().stream().map(IdentityDoubts::ofProposal),
                  together.values().stream().flatMap(e -> IdentityDoubts.ofHeAndShe(e).stream()))
              .sorted()
              .distinct()
              .toList();
      decided = Optional.of(new Decided(new KnownEntities(collected, entities), suggestions));
    }
    return decided.get();
  }

  /**
   * Returns the names with their links.
   *
   * @param everywhere receives the ids of given names that are surnames, with the id that each has
   *     everywhere
   */
  private SortedMap<String, KnownName> known(Map<String, String> everywhere) {
    List<FoundName> all = collected.all();
    Set<String> surnames = new HashSet<>();
    all.forEach(name -> GivenNamesAlone.surname(name.id(), name.found()).ifPresent(surnames::add));
    Map<String, FoundName> apart = new HashMap<>();
    List<FoundName> moving = new ArrayList<>();
    for (FoundName name : all) {
      if (name.isAlone() && surnames.contains(GivenNamesAlone.word(name.found()))) {
        moving.add(name);
      } else {
        apart.put(name.id(), name);
      }
    }
    for (FoundName name : moving) {
      FoundName moved = name.everywhere();
      everywhere.put(name.id(), moved.id());
      apart.merge(moved.id(), moved, FoundName::and);
    }
    SortedMap<String, KnownName> known = new TreeMap<>();
    apart.forEach((id, name) -> known.put(id, links.known(name)));
    return known;
  }
}
