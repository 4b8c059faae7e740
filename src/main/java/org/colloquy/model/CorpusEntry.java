package org.colloquy.model;

import java.util.List;
import java.util.Optional;

/**
 * A file of the corpus, with its speakers and entities across the corpus.
 *
 * @param digest the file's digest, from which the tables of the whole corpus are made
 * @param content plain SHA-256 of the file's bytes; empty if it was not read
 * @param record fingerprint of every part of its analysis that counts; empty if it was not read
 * @param speakers for each speaker of its cast, the speaker across the corpus; empty without a
 *     transcript
 * @param entities for each of its entities, the entity across the corpus; empty without a
 *     transcript
 */
public record CorpusEntry(
    FileDigest digest,
    Optional<Fingerprint> content,
    Optional<Fingerprint> record,
    List<CorpusSpeaker> speakers,
    List<CorpusEntity> entities) {
  public CorpusEntry {
    speakers = List.copyOf(speakers);
    entities = List.copyOf(entities);
    int speakersOfDigest = digest.transcript().map(t -> t.speakers().size()).orElse(0);
    int entitiesOfDigest = digest.transcript().map(t -> t.entities().size()).orElse(0);
    if (speakers.size() != speakersOfDigest || entities.size() != entitiesOfDigest) {
      throw new IllegalArgumentException(
          digest.id()
              + ": "
              + speakers.size()
              + " corpus speakers for "
              + speakersOfDigest
              + " speakers, "
              + entities.size()
              + " corpus entities for "
              + entitiesOfDigest
              + " entities");
    }
  }

  /** The file's id. */
  public String id() {
    return digest.id();
  }
}
