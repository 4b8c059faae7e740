package org.colloquy.identity.thing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.EntityType;
import org.colloquy.model.Merge;
import org.colloquy.model.PageLink;
import org.colloquy.model.PersonIds;

/** What was decided about one name, sent to a part of the corpus that has it. */
public final class EntityAnswer implements Serializable {
  private static final long serialVersionUID = 1;

  private final String asked;
  private final Sent entity;

  /**
   * @param asked the id under which the part asks
   */
  EntityAnswer(String asked, Sent entity) {
    this.asked = asked;
    this.entity = entity;
  }

  /**
   * What the transcripts of a part must know of an entity.
   *
   * @param link null if no page is sure enough
   */
  record Sent(
      String id,
      String name,
      EntityType type,
      TreeSet<String> aliases,
      PageLink link,
      ArrayList<Merge> merges)
      implements Serializable {
    static Sent of(CorpusEntity entity) {
      return new Sent(
          entity.id(),
          entity.name(),
          entity.type(),
          new TreeSet<>(entity.aliases()),
          entity.link().orElse(null),
          new ArrayList<>(entity.merges()));
    }

    private CorpusEntity entity() {
      return new CorpusEntity(id, name, type, aliases, Optional.ofNullable(link), merges);
    }
  }

  /**
   * Returns what the entities of a part are, given all answers that were sent to it.
   *
   * @param people who the speakers of the part are
   * @param namesOfUser the names of the user's table of entities, as {@link EntityRule#key}s
   */
  public static KnownEntities together(
      Iterator<EntityAnswer> answers, PersonIds people, Set<String> namesOfUser) {
    Map<String, CorpusEntity> entities = new HashMap<>();
    answers.forEachRemaining(answer -> entities.put(answer.asked, answer.entity.entity()));
    return new KnownEntities(new CollectedNames(people, namesOfUser), entities);
  }
}
