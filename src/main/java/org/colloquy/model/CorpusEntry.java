package org.colloquy.model;

import java.util.List;
import java.util.Optional;

/**
 * One file of the corpus with what the whole corpus tells about it.
 *
 * @param digest what the tables of the whole corpus are made of
 * @param content fingerprint of the file's bytes; empty if it was not read
 * @param record fingerprint of its analysis, the same only if every part of that is the same; empty
 *     if it was not read
 * @param people who each speaker of its cast is across the corpus; empty without a transcript
 * @param things what each of its entities is across the corpus; empty without a transcript
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
          digest.id() + ": one identity a speaker and one thing an entity");
    }
  }

  public String id() {
    return digest.id();
  }
}
