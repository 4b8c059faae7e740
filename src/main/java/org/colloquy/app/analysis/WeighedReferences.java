package org.colloquy.app.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.entity.ReferenceChoices;
import org.colloquy.exchange.Exchanges;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.AnsweredQuestion;
import org.colloquy.model.Cast;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.Transcript;

/**
 * Weighs the references of a single transcript as a run would, and finds its reports of speech and
 * its answered questions, with the language models and without the store.
 */
public final class WeighedReferences {
  private final Supplier<TurnAnnotator> annotator;
  private final Ladder ladder;

  /**
   * @param annotator loads the language models
   */
  public WeighedReferences(Supplier<TurnAnnotator> annotator, TimeLimit timeLimit) {
    this.annotator = annotator;
    this.ladder = new Ladder(timeLimit);
  }

  /**
   * The references, the reports of speech and the answered questions.
   *
   * @param words in the order of the text
   * @param reports in the order of their sentences
   * @param questions in the order of the text
   * @param shortfall what was left out of the analysis, and why; empty if nothing was
   */
  public record Findings(
      List<ReferenceChoices.Weighed> words,
      List<SpeechReport> reports,
      List<AnsweredQuestion> questions,
      Optional<String> shortfall) {
    public Findings {
      words = List.copyOf(words);
      reports = List.copyOf(reports);
      questions = List.copyOf(questions);
    }
  }

  /**
   * Annotates a transcript and weighs its references.
   *
   * @throws LazyAnnotator.ModelsUnavailable if the models cannot be loaded
   * @throws InterruptedException if the run is told to stop
   */
  public Findings of(Transcript transcript, Cast cast) throws InterruptedException {
    Ladder.Climb climb = ladder.annotate(transcript, cast, annotator.get());
    return new Findings(
        climb
            .annotations()
            .map(found -> ReferenceChoices.of(transcript, cast, found))
            .orElse(List.of()),
        climb.annotations().map(Annotations::reported).orElse(List.of()),
        climb
            .annotations()
            .map(found -> new Exchanges().of(transcript, cast, found.sentences()))
            .orElse(List.of()),
        climb.rung() == Rung.FULL
            ? Optional.empty()
            : Optional.of("analysed " + climb.rung().done() + ", because " + climb.why()));
  }
}
