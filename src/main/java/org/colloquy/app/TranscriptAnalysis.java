package org.colloquy.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.entity.EntityResolver;
import org.colloquy.language.SpokenLanguage;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Aliases;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** The way of one file from its bytes to its outcome. Safe for use by several threads. */
final class TranscriptAnalysis {
  private final Readers readers = new Readers();
  private final SpokenLanguage languages = new SpokenLanguage();
  private final Supplier<TurnAnnotator> annotator;
  private final Aliases aliases;

  /**
   * @param annotator asked only when there is a conversation to annotate
   * @param aliases what the user says of who is who
   */
  TranscriptAnalysis(Supplier<TurnAnnotator> annotator, Aliases aliases) {
    this.annotator = annotator;
    this.aliases = aliases;
  }

  /** Reads and analyses; whatever goes wrong with this file is its outcome. */
  Outcome analyse(TranscriptFile file) {
    Reading reading;
    try {
      reading = readers.read(file);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(file.id(), CharacterCounts.allFurniture(0), e);
    }
    if (reading instanceof Reading.NoConversation none) {
      return languages
          .otherThanEnglish(none.text())
          .map(language -> skipped(file.id(), none.outcome().characters(), language))
          .orElse(none.outcome());
    }
    Reading.Conversation conversation = (Reading.Conversation) reading;
    Optional<String> language = languages.otherThanEnglish(conversation.transcript());
    if (language.isPresent()) {
      return skipped(file.id(), conversation.transcript().characters(), language.get());
    }
    TurnAnnotator ready = annotator.get();
    try {
      return new Outcome.Analysed(analyse(conversation, ready));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(conversation.transcript().id(), conversation.transcript().characters(), e);
    }
  }

  private static Outcome skipped(String id, CharacterCounts characters, String language) {
    return new Outcome.Skipped(
        id,
        characters,
        "not in English but in " + language,
        List.of(
            Problem.ofFile(
                Severity.WARNING,
                ProblemCode.OTHER_LANGUAGE,
                id,
                id
                    + " was skipped: it is in "
                    + language
                    + ". Only English is analysed; move it out of the data folder, or put a translation"
                    + " in its place.")));
  }

  private AnalysedTranscript analyse(Reading.Conversation conversation, TurnAnnotator annotator) {
    Transcript transcript = conversation.transcript();
    Casting.Result casting = Casting.of(transcript, aliases);
    Annotations annotations = annotator.annotate(transcript, casting.cast());
    EntityResolver.Result resolved = EntityResolver.of(transcript, casting.cast(), annotations);
    List<Problem> problems = new ArrayList<>(conversation.problems());
    problems.addAll(casting.problems());
    unscored(transcript, annotations, problems);
    return new AnalysedTranscript(
        transcript,
        casting.cast(),
        annotations,
        resolved.entities(),
        resolved.references(),
        problems);
  }

  private static void unscored(
      Transcript transcript, Annotations annotations, List<Problem> problems) {
    long unscored = annotations.sentences().stream().filter(s -> s.sentiment().isEmpty()).count();
    if (unscored > 0) {
      problems.add(
          Problem.ofFile(
              Severity.NOTE,
              ProblemCode.UNSCORED_SENTENCES,
              transcript.id(),
              "Sentences that could not be parsed: "
                  + unscored
                  + ". They are counted as unscored and are in no mean."));
    }
  }

  private static Outcome failed(String id, CharacterCounts characters, Throwable cause) {
    String reason = "the analysis failed (" + cause.getClass().getSimpleName() + ")";
    return new Outcome.Failed(
        id,
        characters,
        reason,
        List.of(
            Problem.ofFile(
                Severity.ERROR,
                ProblemCode.ANALYSIS_FAILED,
                id,
                id
                    + " is not in the reports: "
                    + reason
                    + (cause.getMessage() == null ? "" : ": " + cause.getMessage())
                    + ". The other files are unharmed; please report this with the file.")));
  }
}
