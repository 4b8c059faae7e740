package org.colloquy.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.entity.reference.ReferenceResolver;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Problem;
import org.colloquy.model.Reference;
import org.colloquy.model.Transcript;

/**
 * Resolves the mentions of a transcript to entities. It groups names first, because they are the
 * surest; then pronouns and phrases are resolved to what is named; the model's chains join those
 * that mean nothing named; then <i>I</i> and <i>we</i> are resolved by who speaks.
 */
public final class EntityResolver {
  private EntityResolver() {}

  /**
   * The result of resolving a transcript.
   *
   * @param entities the entities, in the order of first mention
   * @param references the resolved mentions, in the order of the text
   * @param problems what a person should look at
   */
  public record Resolution(
      List<Entity> entities, List<Reference> references, List<Problem> problems) {
    public Resolution {
      entities = List.copyOf(entities);
      references = List.copyOf(references);
      problems = List.copyOf(problems);
    }
  }

  /** Resolves the mentions of a transcript; a mention that belongs to no group has no reference. */
  public static Resolution of(Transcript transcript, Cast cast, Annotations annotations) {
    NamedReferences named = new NamedReferences(transcript, cast, annotations);
    Assignments assignments = named.assignments();
    for (ReferenceResolver.Resolved word : named.resolved()) {
      named
          .meaningOf(word)
          .ifPresent(
              r ->
                  assignments.assign(
                      word.choice().mention(),
                      named.groups().get(r),
                      word.basis(),
                      word.choice().ranked().get(0).probability()));
    }
    Chains chains = named.chains();
    chains.followNameless(annotations.chains());
    Dialogue dialogue = new Dialogue(transcript, cast, assignments, named.people());
    List<Group> groups = new ArrayList<>(named.groups());
    groups.addAll(chains.nameless());
    groups.addAll(dialogue.resolve());
    return result(groups, assignments, named.problems());
  }

  /** What references can mean: one for each group, in their order. */
  static List<PossibleReferent> referents(List<Group> groups) {
    return NamedReferences.referents(groups);
  }

  /**
   * Returns the mention with the type of a person if its group is a person whose full name is
   * known, whatever type the recogniser gave it.
   */
  private static Mention typed(Mention mention, Group group) {
    boolean person = group.type() == EntityType.PERSON && group.name().indexOf(' ') > 0;
    boolean wavers = mention.type().isPresent() && mention.type().get() != EntityType.PERSON;
    return person && wavers ? mention.withType(EntityType.PERSON) : mention;
  }

  private static Resolution result(
      List<Group> all, Assignments assignments, List<Problem> problems) {
    List<Group> groups = new ArrayList<>(all);
    groups.removeIf(g -> g.mentions().isEmpty());
    groups.sort(Comparator.comparing(g -> Collections.min(g.mentions())));
    List<Entity> entities = new ArrayList<>();
    Map<Group, OptionalInt> entityOf = new IdentityHashMap<>();
    Map<Group, Integer> chainOf = new IdentityHashMap<>();
    for (Group group : groups) {
      chainOf.put(group, chainOf.size() + 1);
      boolean named = !group.name().isEmpty();
      entityOf.put(group, named ? OptionalInt.of(entities.size()) : OptionalInt.empty());
      if (named) {
        entities.add(group.toEntity());
      }
    }
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < assignments.count(); i++) {
      Optional<Group> group = assignments.groupOf(i);
      if (group.isPresent()) {
        references.add(
            new Reference(
                typed(assignments.mention(i), group.get()),
                chainOf.get(group.get()),
                entityOf.get(group.get()),
                assignments.basisOf(i),
                assignments.probabilityOf(i)));
      }
    }
    return new Resolution(entities, references, problems);
  }
}
