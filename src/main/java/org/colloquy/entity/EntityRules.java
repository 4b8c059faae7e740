package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.Reference;

/**
 * Applies the user's table of things, which overrules what was found: a thing that goes by one of
 * its aliases gets the name and type of the row; two things that get one name become one; what is
 * banned means nothing any more. Participants are left alone: who they are is told by labels.
 */
public final class EntityRules {
  private static final String EVERYWHERE = "";

  private final Map<String, Map<String, EntityRule>> ruleOfAlias = new HashMap<>();

  private EntityRules() {}

  public static EntityRules of(List<EntityRule> rows) {
    EntityRules rules = new EntityRules();
    for (EntityRule row : rows) {
      rules
          .ruleOfAlias
          .computeIfAbsent(row.transcript().orElse(EVERYWHERE), t -> new HashMap<>())
          .putIfAbsent(EntityRule.key(row.alias()), row);
    }
    return rules;
  }

  /** The row about this name; one for the transcript goes before one for all. */
  Optional<EntityRule> find(String name, String transcript) {
    String key = EntityRule.key(name);
    return Optional.ofNullable(ruleOfAlias.getOrDefault(transcript, Map.of()).get(key))
        .or(() -> Optional.ofNullable(ruleOfAlias.getOrDefault(EVERYWHERE, Map.of()).get(key)));
  }

  /** The entities and references of a transcript as the user wants them. */
  public EntityResolver.Resolution apply(String transcript, EntityResolver.Resolution found) {
    if (ruleOfAlias.isEmpty()) {
      return found;
    }
    List<Entity> entities = new ArrayList<>();
    List<OptionalInt> placeOf = new ArrayList<>();
    for (Entity entity : found.entities()) {
      Optional<EntityRule> rule = ruleFor(entity, transcript);
      placeOf.add(
          rule.isPresent() && rule.get().isBan()
              ? OptionalInt.empty()
              : OptionalInt.of(place(renamed(entity, rule), entities)));
    }
    Map<Integer, Integer> chainOf = new HashMap<>();
    List<Reference> references = new ArrayList<>();
    for (Reference reference : found.references()) {
      OptionalInt place =
          reference.entity().isPresent()
              ? placeOf.get(reference.entity().getAsInt())
              : OptionalInt.empty();
      int chain =
          place.isPresent()
              ? chainOf.computeIfAbsent(place.getAsInt(), p -> reference.chain())
              : reference.chain();
      references.add(new Reference(reference.mention(), chain, place));
    }
    return new EntityResolver.Resolution(entities, references);
  }

  private Optional<EntityRule> ruleFor(Entity entity, String transcript) {
    if (entity.speaker().isPresent()) {
      return Optional.empty();
    }
    Optional<EntityRule> byName = find(entity.name(), transcript);
    return byName.isPresent()
        ? byName
        : entity.aliases().stream().flatMap(a -> find(a, transcript).stream()).findFirst();
  }

  private static Entity renamed(Entity entity, Optional<EntityRule> rule) {
    return rule.map(
            r ->
                new Entity(
                    r.name(), r.type().orElse(entity.type()), entity.aliases(), entity.speaker()))
        .orElse(entity);
  }

  /** Where the entity stands in the list: joined to one of its name and family, or behind all. */
  private static int place(Entity entity, List<Entity> entities) {
    for (int i = 0; i < entities.size(); i++) {
      Entity other = entities.get(i);
      boolean same =
          EntityRule.key(other.name()).equals(EntityRule.key(entity.name()))
              && other.type().family() == entity.type().family();
      if (same) {
        SortedSet<String> aliases = new TreeSet<>(other.aliases());
        aliases.addAll(entity.aliases());
        OptionalInt speaker = other.speaker().isPresent() ? other.speaker() : entity.speaker();
        entities.set(i, new Entity(other.name(), other.type(), aliases, speaker));
        return i;
      }
    }
    entities.add(entity);
    return entities.size() - 1;
  }
}
