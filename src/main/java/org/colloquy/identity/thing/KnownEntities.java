package org.colloquy.identity.thing;

import java.util.List;
import java.util.Map;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.TranscriptDigest;

/** What the entities of some transcripts are in the corpus, once that is decided. */
public final class KnownEntities {
  private final CollectedNames names;
  private final Map<String, CorpusEntity> entities;

  /**
   * @param names makes the ids of the transcripts' entities
   * @param entities what each of these ids means
   */
  KnownEntities(CollectedNames names, Map<String, CorpusEntity> entities) {
    this.names = names;
    this.entities = entities;
  }

  /** Returns the entity of the corpus of each entity of a transcript, in its order. */
  public List<CorpusEntity> of(TranscriptDigest transcript) {
    return names.idsOf(transcript).stream().map(entities::get).toList();
  }
}
