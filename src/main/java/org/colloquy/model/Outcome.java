package org.colloquy.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The outcome of one file. A failure is a value, too, so that one bad file never harms another. */
public sealed interface Outcome {
  /** The file's path below the data folder, with {@code /} between its parts. */
  String id();

  /** What a person should look at, sorted. */
  List<Problem> problems();

  /** The analysis; empty if there is none. */
  default Optional<AnalysedTranscript> analysed() {
    return Optional.empty();
  }

  /** Returns the same outcome with another analysis in place of its own, if it has one. */
  default Outcome with(UnaryOperator<AnalysedTranscript> other) {
    return this;
  }

  /** The reports' word for the outcome. */
  String status();

  /** Why the file was not analysed in full; empty if it was. */
  default String reason() {
    return "";
  }

  /** The number of the file's characters of each kind; all zero if the file was not read. */
  default CharacterCounts characters() {
    return analysed().map(a -> a.transcript().characters()).orElse(CharacterCounts.allFurniture(0));
  }

  /** The file was read and analysed in full. */
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
    public Outcome with(UnaryOperator<AnalysedTranscript> other) {
      return new Analysed(other.apply(result));
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

  /** The file was read and analysed, but a step was left out; {@code reason} says which and why. */
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
    public Outcome with(UnaryOperator<AnalysedTranscript> other) {
      return new Degraded(other.apply(result), reason);
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

  /** The file could not be read or analysed; {@code reason} says why. */
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

  /** The file was read, but nobody speaks in it. */
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

  /**
   * The file was not analysed, because it is nothing that this program analyses, or is still being
   * written; {@code reason} says why.
   */
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
