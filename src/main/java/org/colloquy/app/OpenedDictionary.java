package org.colloquy.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.app.work.DictionarySource;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;

/**
 * The dictionary of names as a run could open it.
 *
 * @param names the dictionary; an empty one if links are left out
 * @param problems why links are left out although they are wanted
 */
record OpenedDictionary(NameDictionary names, List<Problem> problems) implements AutoCloseable {
  private static final String PLACE = "wikipedia links";

  OpenedDictionary {
    problems = List.copyOf(problems);
  }

  /**
   * Opens the dictionary; a failure becomes a problem, and the run goes on without links.
   *
   * @param folder where the index is kept; empty if links are not wanted
   */
  static OpenedDictionary of(DictionarySource source, Optional<Path> folder) {
    if (folder.isEmpty()) {
      return new OpenedDictionary(NameDictionary.EMPTY, List.of());
    }
    try {
      return source
          .open(folder.get())
          .map(names -> new OpenedDictionary(names, List.of()))
          .orElseGet(
              () ->
                  without(
                      Severity.NOTE,
                      "The jar stanford-corenlp-models-english-kbp with the dictionary of names is"
                          + " not on the class path, so nothing is linked to Wikipedia."));
    } catch (DictionaryIndex.Unavailable e) {
      return without(Severity.WARNING, e.getMessage());
    }
  }

  /** Whether another run with the same settings would open nothing else. */
  boolean isAsWanted() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.WARNING);
  }

  private static OpenedDictionary without(Severity severity, String message) {
    return new OpenedDictionary(
        NameDictionary.EMPTY,
        List.of(Problem.ofFile(severity, ProblemCode.NO_DICTIONARY, PLACE, message)));
  }

  @Override
  public void close() {
    names.close();
  }
}
