package org.colloquy.identity.thing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.EntityRule;
import org.colloquy.model.PersonIds;

/** What was decided about one name, sent to a part of the corpus that has it. */
public final class EntityAnswer implements Serializable {
  private static final long serialVersionUID = 1;

  private final String asked;
  private final JoinedEntity entity;

  /**
   * @param asked the id under which the part asks
   */
  EntityAnswer(String asked, JoinedEntity entity) {
    this.asked = asked;
    this.entity = entity;
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
