package org.colloquy.app.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.Settings;
import org.colloquy.app.work.UserTables;
import org.colloquy.entity.EntityResolver;
import org.colloquy.entity.EntityRules;
import org.colloquy.exchange.Exchanges;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** Analyses one file, from its bytes to its outcome. Safe for use by several threads. */
public final class TranscriptAnalysis {
  private static final String AGAIN =
      "The next run tries once more; after that only a change of the file or the program, a longer"
          + " --time-limit or --retry does.";

  private final FirstReading first;
  private final EntityRules rules;
  private final Supplier<TurnAnnotator> annotator;
  private final TimeLimit timeLimit;
  private final Ladder ladder;
  private final FileKeys keys;
  private final Exchanges exchanges = new Exchanges();

  /**
   * Makes an analysis without a store.
   *
   * @param rules the user's rules about entities
   * @param annotator asked only when there is a conversation to annotate
   */
  public TranscriptAnalysis(
      FirstReading first,
      EntityRules rules,
      Supplier<TurnAnnotator> annotator,
      TimeLimit timeLimit,
      FileKeys keys) {
    this.first = first;
    this.rules = rules;
    this.annotator = annotator;
    this.timeLimit = timeLimit;
    this.ladder = new Ladder(timeLimit);
    this.keys = keys;
  }

  /**
   * Makes the analysis that these settings and the user's tables ask for.
   *
   * @param annotator asked only when there is a conversation to annotate
   */
  public static TranscriptAnalysis of(
      Settings settings,
      Readers readers,
      UserTables tables,
      FileKeys keys,
      Supplier<TurnAnnotator> annotator) {
    return new TranscriptAnalysis(
        new FirstReading(readers, tables.aliases(), tables.transcriptRules()),
        tables.entityRules(),
        annotator,
        new TimeLimit(settings.timeLimit()),
        keys);
  }

  /**
   * The result of one attempt at a file.
   *
   * @param spoken fingerprint of all that the annotations depend on; empty without full annotations
   * @param rung how much of the analysis was done
   * @param reused whether the annotations come from the store
   */
  record Attempt(Outcome outcome, Optional<Fingerprint> spoken, Rung rung, boolean reused) {
    static Attempt withoutAnnotations(Outcome outcome, Rung rung) {
      return new Attempt(outcome, Optional.empty(), rung, false);
    }
  }

  /**
   * Reads and analyses a file; whatever goes wrong with it is its outcome.
   *
   * @param known finds stored annotations by the fingerprint of all that they depend on
   * @throws LazyAnnotator.ModelsUnavailable if the models cannot be loaded
   * @throws InterruptedException if the run is told to stop
   */
  Attempt analyse(
      TranscriptFile file, byte[] bytes, Function<Fingerprint, Optional<Annotations>> known)
      throws InterruptedException {
    try {
      FirstReading.CastReading read = timeLimit.within(() -> first.of(file, bytes));
      if (read.reading() instanceof Reading.NoConversation none) {
        return Attempt.withoutAnnotations(none.outcome(), Rung.FULL);
      }
      return analyse((Reading.Conversation) read.reading(), read.casting().orElseThrow(), known);
    } catch (LazyAnnotator.ModelsUnavailable | StoreUnusable e) {
      throw e;
    } catch (TimeLimit.TooLong e) {
      return givenUp(file.id(), "reading it took too long");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String reason = "the analysis failed (" + e.getClass().getSimpleName() + ")";
      return givenUp(file.id(), reason);
    }
  }

  private Attempt analyse(
      Reading.Conversation conversation,
      Casting.CastAndProblems casting,
      Function<Fingerprint, Optional<Annotations>> known)
      throws InterruptedException, TimeLimit.TooLong {
    Transcript transcript = conversation.transcript();
    Fingerprint spoken = keys.ofAnnotations(transcript, casting.cast(), Ladder.LONGEST_AT_ONCE);
    Optional<Annotations> reusable = known.apply(spoken);
    Ladder.Climb climb =
        reusable.isPresent()
            ? new Ladder.Climb(Rung.FULL, reusable, "")
            : ladder.annotate(transcript, casting.cast(), annotator.get());
    if (climb.annotations().isEmpty()) {
      return failed(transcript.id(), transcript.characters(), climb.why());
    }
    AnalysedTranscript result =
        timeLimit.within(() -> resolved(conversation, casting, climb.annotations().get(), climb));
    return climb.rung() == Rung.FULL
        ? new Attempt(
            new Outcome.Analysed(result), Optional.of(spoken), Rung.FULL, reusable.isPresent())
        : Attempt.withoutAnnotations(new Outcome.Degraded(result, degraded(climb)), climb.rung());
  }

  private AnalysedTranscript resolved(
      Reading.Conversation conversation,
      Casting.CastAndProblems casting,
      Annotations annotations,
      Ladder.Climb climb) {
    Transcript transcript = conversation.transcript();
    EntityResolver.Resolution resolved =
        rules.apply(transcript.id(), EntityResolver.of(transcript, casting.cast(), annotations));
    List<Problem> problems = new ArrayList<>(conversation.problems());
    problems.addAll(casting.problems());
    problems.addAll(resolved.problems());
    addUnscored(transcript, annotations, problems);
    int parts = Ladder.partsOf(transcript, casting.cast());
    if (climb.rung() == Rung.FULL && parts > 1) {
      problems.add(
          Problem.ofFile(
              Severity.NOTE,
              ProblemCode.ANALYSED_IN_PARTS,
              transcript.id(),
              transcript.id()
                  + " is so long that it was analysed in "
                  + parts
                  + " parts: nominals and pronouns are not linked from one part to another; names"
                  + " are."));
    }
    if (climb.rung() != Rung.FULL) {
      problems.add(
          Problem.ofFile(
              Severity.WARNING,
              ProblemCode.ANALYSIS_DEGRADED,
              transcript.id(),
              transcript.id() + " was analysed " + degraded(climb) + ". " + AGAIN));
    }
    return new AnalysedTranscript(
        transcript,
        casting.cast(),
        annotations,
        resolved.entities(),
        resolved.references(),
        exchanges.of(transcript, casting.cast(), annotations.sentences()),
        problems);
  }

  private static String degraded(Ladder.Climb climb) {
    return climb.rung().done()
        + ", because "
        + climb.why()
        + "; left out: "
        + climb.rung().leftOut();
  }

  private static void addUnscored(
      Transcript transcript, Annotations annotations, List<Problem> problems) {
    addUnscored(
        transcript,
        annotations.sentences().stream().filter(s -> s.spoken() && s.classes().isEmpty()).count(),
        "Sentences that could not be parsed: %d. They are counted as unscored.",
        problems);
    addUnscored(
        transcript,
        annotations.sentences().stream()
            .filter(s -> s.spoken() && s.classes().isPresent() && s.sentiment().isEmpty())
            .count(),
        "Sentences whose sentiment and tone could not be computed: %d. They are in no mean.",
        problems);
  }

  private static void addUnscored(
      Transcript transcript, long sentences, String message, List<Problem> problems) {
    if (sentences > 0) {
      problems.add(
          Problem.ofFile(
              Severity.NOTE,
              ProblemCode.UNSCORED_SENTENCES,
              transcript.id(),
              String.format(Locale.ROOT, message, sentences)));
    }
  }

  /** Returns the attempt at a file that failed before anything was known of its characters. */
  static Attempt givenUp(String id, String reason) {
    return failed(id, CharacterCounts.allFurniture(0), reason);
  }

  private static Attempt failed(String id, CharacterCounts characters, String reason) {
    return Attempt.withoutAnnotations(
        new Outcome.Failed(
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
                        + ". The other files are unharmed. "
                        + AGAIN
                        + " If it stays so, please report it with the file."))),
        Rung.NOTHING);
  }
}
