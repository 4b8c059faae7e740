package org.colloquy.model;

import java.util.List;
import java.util.Optional;

/** What became of one file: a value, so that one bad file never harms another. */
public sealed interface Outcome {
  /** Path below the data folder, with {@code /} between its parts. */
  String id();

  /** What a person should look at, sorted. */
  List<Problem> problems();

  /** The analysis, if there is one. */
  default Optional<AnalysedTranscript> analysed() {
    return Optional.empty();
  }

  /** The word for it in the reports. */
  String status();

  /** Why it is not {@code analysed}; empty if it is. */
  default String reason() {
    return "";
  }

  /** What kind of text the file's characters are; all zero for a file that was not read. */
  default CharacterCounts characters() {
    return analysed().map(a -> a.transcript().characters()).orElse(CharacterCounts.allFurniture(0));
  }

  /** Read and analysed in full. */
  record Analysed(AnalysedTranscript result) implements Outcome {
    @Override
    public String id() {
      return result.id();
    }

    @Override
    public Optional<AnalysedTranscript> analysed() {
      return Optional.of(result);
    }

    @Override
    public String status() {
      return "analysed";
    }

    @Override
    public List<Problem> problems() {
      return result.problems();
    }
  }

  /** Read and analysed, but a step was left out; {@code reason} says which and why. */
  record Degraded(AnalysedTranscript result, String reason) implements Outcome {
    @Override
    public String id() {
      return result.id();
    }

    @Override
    public Optional<AnalysedTranscript> analysed() {
      return Optional.of(result);
    }

    @Override
    public String status() {
      return "degraded";
    }

    @Override
    public List<Problem> problems() {
      return result.problems();
    }
  }

  /** Could not be read or analysed. */
  record Failed(String id, CharacterCounts characters, String reason, List<Problem> problems)
      implements Outcome {
    public Failed {
      problems = problems.stream().sorted().toList();
    }

    @Override
    public String status() {
      return "failed";
    }
  }

  /** Read, but nobody speaks in it. */
  record NotATranscript(
      String id, CharacterCounts characters, String reason, List<Problem> problems)
      implements Outcome {
    public NotATranscript {
      problems = problems.stream().sorted().toList();
    }

    @Override
    public String status() {
      return "not a transcript";
    }
  }

  /** Not analysed, because it is nothing that this program reads; {@code reason} says why. */
  record Skipped(String id, CharacterCounts characters, String reason, List<Problem> problems)
      implements Outcome {
    public Skipped {
      problems = problems.stream().sorted().toList();
    }

    @Override
    public String status() {
      return "skipped";
    }
  }
}
