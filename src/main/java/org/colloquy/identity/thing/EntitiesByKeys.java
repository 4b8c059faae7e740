package org.colloquy.identity.thing;

import static org.colloquy.identity.flow.Members.each;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.identity.flow.Addressed;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.person.SpeakerAnswer;
import org.colloquy.identity.person.SpeakersByKeys;
import org.colloquy.identity.rule.JoinedNames;
import org.colloquy.identity.rule.MergeRules;
import org.colloquy.model.EntityRule;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/**
 * What is what in a corpus that lies in parts: the decisions of {@link CorpusEntities}, each made
 * where those names meet which it is about. First, all that is said of a name is added up; then
 * names meet under the keys of each rule ({@link MergeRules}), which proposes what is one; then the
 * proposals that hang together meet and are carried out ({@link JoinedNames}); then all names of an
 * entity are added up, and the entity is sent to the parts that mention it.
 */
public final class EntitiesByKeys {
  private final KeyedParts<FoundName> found;
  private final Parts<PlacedName> placed;
  private final KeyedParts<JoinedEntity> entities;
  private final NameJoins joins;
  private final Parts<Addressed<EntityAnswer>> answers;

  private EntitiesByKeys(
      KeyedParts<FoundName> found,
      Parts<PlacedName> placed,
      KeyedParts<JoinedEntity> entities,
      NameJoins joins) {
    this.found = found;
    this.placed = placed;
    this.entities = entities;
    this.joins = joins;
    this.answers = sentAnswers();
  }

  /**
   * A name with the entity that it means.
   *
   * @param entity the id of the entity
   * @param share what the name contributes to it
   */
  private record PlacedName(String id, String entity, JoinedEntity share) implements Serializable {}

  /**
   * The parts that ask for an entity under an id.
   *
   * @param asked the id under which they ask
   */
  private record Route(String asked, TreeSet<Integer> parts) implements Serializable {}

  /**
   * Decides what is what.
   *
   * @param people who the speakers of the corpus are
   * @param dictionary the pages that names mean
   * @param namesOfUser the names of the user's table of entities, as {@link EntityRule#key}s
   */
  public static EntitiesByKeys of(
      Parts<TranscriptDigest> digests,
      SpeakersByKeys people,
      DictionaryOnTheSpot dictionary,
      Set<String> namesOfUser) {
    Set<String> users = new HashSet<>(namesOfUser);
    Parts<FoundName> all =
        digests
            .beside(
                people.answers(), (part, here, answers) -> collected(part, here, answers, users))
            .keyed((part, names) -> each(names, name -> new Keyed<>(name.id(), name)))
            .sum(FoundName::and)
            .meet((id, name) -> name.iterator())
            .kept();
    KeyedParts<FoundName> found = withSurnames(all);
    Parts<KnownName> known = LinkedNames.of(found, people.speaking(), dictionary);
    NameJoins joins = NameJoins.of(known);
    Parts<PlacedName> placed =
        known
            .keyed((part, names) -> each(names, name -> new Keyed<>(name.id(), name)))
            .meet(joins.byId(), EntitiesByKeys::placed)
            .kept();
    KeyedParts<JoinedEntity> entities =
        placed
            .keyed((part, names) -> each(names, name -> new Keyed<>(name.entity(), name.share())))
            .sum(JoinedEntity::and);
    return new EntitiesByKeys(found, placed, entities, joins);
  }

  private static Iterator<FoundName> collected(
      int part,
      Iterator<TranscriptDigest> digests,
      Iterator<SpeakerAnswer> answers,
      Set<String> namesOfUser) {
    CollectedNames here = new CollectedNames(SpeakerAnswer.together(answers), namesOfUser);
    digests.forEachRemaining(here::add);
    return here.all().stream().map(name -> name.askedBy(part)).iterator();
  }

  /** Moves given names that are surnames in the corpus to the id that they have everywhere. */
  private static KeyedParts<FoundName> withSurnames(Parts<FoundName> names) {
    KeyedParts<String> surnames =
        names
            .keyed((part, all) -> surnames(all))
            .meet((word, ids) -> ids.contains("") ? ids.iterator() : Collections.emptyIterator())
            .keyed((part, ids) -> each(ids, id -> new Keyed<>(id, id)));
    return names
        .keyed((part, all) -> each(all, name -> new Keyed<>(name.id(), name)))
        .meet(
            surnames,
            (id, name, moving) ->
                name.stream().map(n -> moving.isEmpty() ? n : n.everywhere()).iterator())
        .keyed((part, all) -> each(all, name -> new Keyed<>(name.id(), name)))
        .sum(FoundName::and);
  }

  /** The ids of given names by their words; nothing for a word that is a surname. */
  private static Iterator<Keyed<String>> surnames(Iterator<FoundName> names) {
    Set<Keyed<String>> words = new HashSet<>();
    names.forEachRemaining(
        name -> {
          GivenNamesAlone.surname(name.id(), name.found())
              .ifPresent(surname -> words.add(new Keyed<>(surname, "")));
          if (name.isAlone()) {
            words.add(new Keyed<>(GivenNamesAlone.word(name.found()), name.id()));
          }
        });
    return words.iterator();
  }

  private static Iterator<PlacedName> placed(
      String id, List<KnownName> names, List<NameJoins.Join> joins) {
    Optional<NameJoins.Join> join = joins.stream().findFirst();
    String entity = join.map(NameJoins.Join::to).orElse(id);
    return names.stream()
        .map(
            name ->
                new PlacedName(
                    id,
                    entity,
                    JoinedEntity.of(
                        name,
                        entity.equals(id),
                        join.flatMap(NameJoins.Join::takenOver),
                        join.map(NameJoins.Join::merges).orElse(List.of()))))
        .iterator();
  }

  /** Returns what was decided, sent to the parts whose entities it is about. */
  public Parts<Addressed<EntityAnswer>> answers() {
    return answers;
  }

  private Parts<Addressed<EntityAnswer>> sentAnswers() {
    KeyedParts<Route> routes =
        placed
            .keyed((part, names) -> each(names, name -> new Keyed<>(name.id(), name.entity())))
            .meet(
                found
                    .meet((id, names) -> names.iterator())
                    .keyed((part, all) -> each(all, n -> new Keyed<>(n.id(), n.asking()))),
                EntitiesByKeys::routes)
            .keyed((part, all) -> all);
    return routes.meet(
        entities,
        (id, asking, entity) -> sent(asking, EntityAnswer.Sent.of(entity.get(0).entity())));
  }

  private static Iterator<Addressed<EntityAnswer>> sent(
      List<Route> asking, EntityAnswer.Sent entity) {
    return asking.stream()
        .flatMap(
            route -> {
              EntityAnswer answer = new EntityAnswer(route.asked(), entity);
              return route.parts().stream().map(part -> new Addressed<>(part, answer));
            })
        .iterator();
  }

  private static Iterator<Keyed<Route>> routes(
      String id, List<String> entities, List<TreeMap<String, TreeSet<Integer>>> asking) {
    return asking.stream()
        .flatMap(all -> all.entrySet().stream())
        .map(one -> new Keyed<>(entities.get(0), new Route(one.getKey(), one.getValue())))
        .iterator();
  }

  /** Returns what is likely and not sure; in no order, some of it perhaps twice. */
  public Parts<Suggestion> suggestions() {
    Parts<Suggestion> heAndShe =
        entities.meet(
            (id, one) ->
                one.stream().flatMap(e -> IdentityDoubts.ofHeAndShe(e).stream()).iterator());
    return joins.open().map((part, all) -> each(all, IdentityDoubts::ofProposal)).and(heAndShe);
  }
}
