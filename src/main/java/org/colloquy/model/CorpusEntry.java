package org.colloquy.model;

import java.util.List;
import java.util.Optional;

/**
 * A file of the corpus, with its speakers and entities across the corpus.
 *
 * @param digest the file's digest, from which the tables of the whole corpus are made
 * @param content fingerprint of the file's bytes; empty if it was not read
 * @param record fingerprint of every part of its analysis; empty if it was not read
 * @param people for each speaker of its cast, the speaker across the corpus; empty without a
 *     transcript
 * @param things for each of its entities, the entity across the corpus; empty without a transcript
 */
public record CorpusEntry(
    FileDigest digest,
    Optional<Fingerprint> content,
    Optional<Fingerprint> record,
    List<CorpusSpeaker> people,
    List<CorpusEntity> things) {
  public CorpusEntry {
    people = List.copyOf(people);
    things = List.copyOf(things);
    int speakers = digest.transcript().map(t -> t.speakers().size()).orElse(0);
    int entities = digest.transcript().map(t -> t.entities().size()).orElse(0);
    if (people.size() != speakers || things.size() != entities) {
      throw new IllegalArgumentException(
          digest.id()
              + ": "
              + people.size()
              + " corpus speakers for "
              + speakers
              + " speakers, "
              + things.size()
              + " corpus entities for "
              + entities
              + " entities");
    }
  }

  /** The file's id. */
  public String id() {
    return digest.id();
  }
}
