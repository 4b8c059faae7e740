package org.colloquy.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Entity;
import org.colloquy.model.Reference;
import org.colloquy.model.Transcript;

/**
 * Says for each mention of a transcript what it means. Names are grouped first, because they are
 * surest; the model's chains then bring in nominals and pronouns; I and you are resolved by who
 * speaks.
 */
public final class EntityResolver {
  private EntityResolver() {}

  /**
   * @param entities in the order of first mention
   * @param references in the order of the text
   */
  public record Result(List<Entity> entities, List<Reference> references) {
    public Result {
      entities = List.copyOf(entities);
      references = List.copyOf(references);
    }
  }

  public static Result of(Transcript transcript, Cast cast, Annotations annotations) {
    Assignments assignments = new Assignments(transcript, annotations);
    Names names = new Names(cast, assignments);
    names.group();
    Chains chains = new Chains(transcript, cast, assignments, names.people());
    chains.follow(annotations.chains());
    resolveDialogue(transcript, cast, assignments, names.people());
    List<Group> groups = new ArrayList<>(names.groups());
    groups.addAll(chains.nameless());
    return result(groups, assignments);
  }

  /** I and you, outside quotations. */
  private static void resolveDialogue(
      Transcript transcript, Cast cast, Assignments assignments, PersonGroups people) {
    Interlocutors interlocutors = new Interlocutors(transcript, cast);
    Quotations quotations = new Quotations(transcript);
    for (int i = 0; i < assignments.count(); i++) {
      OptionalInt participant =
          switch (assignments.mention(i).person()) {
            case FIRST_SINGULAR -> interlocutors.first(assignments.turnOf(i));
            case SECOND -> interlocutors.second(assignments.turnOf(i));
            default -> OptionalInt.empty();
          };
      if (participant.isPresent() && !quotations.cover(assignments.mention(i).span())) {
        int mention = i;
        people
            .ofSpeaker(participant.getAsInt())
            .ifPresent(group -> assignments.assign(mention, group));
      }
    }
  }

  private static Result result(List<Group> all, Assignments assignments) {
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
                assignments.mention(i), chainOf.get(group.get()), entityOf.get(group.get())));
      }
    }
    return new Result(entities, references);
  }
}
