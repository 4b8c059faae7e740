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
 * The rules of the user's table {@code entities.csv}, which overrule the program's findings: an
 * entity with an alias of the table gets the name and type of its row; entities that get one name
 * become one; a banned entity is removed. Rules do not apply to participants, because labels say
 * who they are.
 */
public final class EntityRules {
  private static final String EVERYWHERE = "";

  private final Map<String, Map<String, EntityRule>> ruleOfAlias = new HashMap<>();

  private EntityRules() {}

  /** Makes the rules of these rows of the table. */
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

  /**
   * Returns the row with this alias; a row for the transcript takes precedence over a row for all.
   */
  Optional<EntityRule> find(String name, String transcript) {
    String key = EntityRule.key(name);
    return Optional.ofNullable(ruleOfAlias.getOrDefault(transcript, Map.of()).get(key))
        .or(() -> Optional.ofNullable(ruleOfAlias.getOrDefault(EVERYWHERE, Map.of()).get(key)));
  }

  /**
   * Applies the rules to the entities and references of a transcript. Entities that have only a
   * title or a common word for a name are left out unless a rule speaks of them.
   *
   * @param transcript the transcript's id
   */
  public EntityResolver.Resolution apply(String transcript, EntityResolver.Resolution found) {
    List<Entity> entities = new ArrayList<>();
    List<OptionalInt> placeOf = new ArrayList<>();
    for (Entity entity : found.entities()) {
      Optional<EntityRule> rule = ruleFor(entity, transcript);
      boolean left = rule.map(EntityRule::isBan).orElseGet(() -> CommonNames.areAllOf(entity));
      placeOf.add(
          left ? OptionalInt.empty() : OptionalInt.of(place(renamed(entity, rule), entities)));
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
      references.add(reference.to(chain, place));
    }
    return new EntityResolver.Resolution(entities, references, found.problems());
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

  /**
   * Joins the entity to one with its name and family in the list, or appends it; returns its index.
   */
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
