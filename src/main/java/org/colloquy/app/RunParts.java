package org.colloquy.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Supplier;
import org.colloquy.app.analysis.ThisProcess;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.work.DictionarySource;
import org.colloquy.app.work.Settings;
import org.colloquy.language.TurnAnnotator;

/**
 * The parts of a run that others can take the place of.
 *
 * @param out what the run prints
 * @param err what it complains of
 * @param models loads the language models
 * @param dictionary opens the dictionary of names
 * @param clock gives the time of day; durations do not depend on it
 * @param workplace says where the work on files is done
 */
public record RunParts(
    PrintWriter out,
    PrintWriter err,
    Models models,
    DictionarySource dictionary,
    Clock clock,
    Workshop workplace) {
  /** Loads the language models. */
  @FunctionalInterface
  public interface Models {
    /** Loads the models for so many transcripts at a time. */
    TurnAnnotator load(int threads);
  }

  /** Opens a place for the work on files. */
  @FunctionalInterface
  public interface Workshop {
    /**
     * Opens the place; nothing costly is done before it is used.
     *
     * @param models loads the language models into this process
     */
    Workplace open(Settings settings, Supplier<TurnAnnotator> models, Clock clock);
  }

  /** The parts of a run that does its work in this process. */
  static RunParts ofThisProcess(
      PrintWriter out, PrintWriter err, Models models, DictionarySource dictionary, Clock clock) {
    return new RunParts(out, err, models, dictionary, clock, ThisProcess::new);
  }

  /** Opens the place for the work with these settings. */
  Workplace open(Settings settings) {
    return workplace.open(settings, annotator(settings), clock);
  }

  /** Returns what loads the language models into this process. */
  Supplier<TurnAnnotator> annotator(Settings settings) {
    return () -> models.load(settings.threads());
  }
}
