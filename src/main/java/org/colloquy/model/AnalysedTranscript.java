package org.colloquy.model;

import java.util.List;
import java.util.Objects;

/**
 * The complete analysis of one transcript: a plain value that depends on no other transcript, no
 * order and no thread. The corpus-wide step reads nothing else.
 *
 * @param transcript the text and its turns
 * @param cast the speakers, and who speaks each turn
 * @param annotations what the language models found
 * @param entities what is talked about, in the order of first mention
 * @param references the mentions and the entities they mean, in the order of the text
 * @param exchanges the questions that somebody answers, in the order of the text
 * @param problems what a person should look at; sorted by the constructor
 */
public record AnalysedTranscript(
    Transcript transcript,
    Cast cast,
    Annotations annotations,
    List<Entity> entities,
    List<Reference> references,
    List<AnsweredQuestion> exchanges,
    List<Problem> problems) {
  public AnalysedTranscript {
    Objects.requireNonNull(transcript, "transcript");
    Objects.requireNonNull(annotations, "annotations");
    if (cast.attributions().size() != transcript.turns().size()) {
      throw new IllegalArgumentException(
          transcript.id()
              + ": "
              + transcript.turns().size()
              + " turns but "
              + cast.attributions().size()
              + " attributions");
    }
    entities = List.copyOf(entities);
    references = List.copyOf(references);
    exchanges = List.copyOf(exchanges);
    problems = problems.stream().sorted().toList();
  }

  /** The transcript's id: its path below the data folder. */
  public String id() {
    return transcript.id();
  }
}
