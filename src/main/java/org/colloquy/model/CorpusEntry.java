package org.colloquy.model;

import java.util.List;
import java.util.Optional;

/**
 * One file of the corpus with what the whole corpus tells about it.
 *
 * @param outcome what became of the file
 * @param content SHA-256 of the file's bytes in hexadecimal digits; empty if it was not read
 * @param people who each speaker of its cast is across the corpus; empty without a result
 * @param things what each of its entities is across the corpus; empty without a result
 */
public record CorpusEntry(
    Outcome outcome, Optional<String> content, List<Identity> people, List<Thing> things) {
  public CorpusEntry {
    people = List.copyOf(people);
    things = List.copyOf(things);
    Optional<AnalysedTranscript> result = outcome.analysed();
    int speakers = result.map(r -> r.cast().speakers().size()).orElse(0);
    int entities = result.map(r -> r.entities().size()).orElse(0);
    if (people.size() != speakers || things.size() != entities) {
      throw new IllegalArgumentException(
          outcome.id() + ": one identity a speaker and one thing an entity");
    }
  }
}
