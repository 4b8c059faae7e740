package org.colloquy.model;

import java.util.List;

/**
 * What was found about a corpus as a whole, for a person to look at.
 *
 * @param problems problems that belong to no transcript, such as those of the user's own tables
 * @param suggestions what is likely and not sure about who is who and what is what, in order
 * @param people the people of the user's table who are in the corpus
 */
public record CorpusFindings(
    List<Problem> problems, List<Suggestion> suggestions, FoundPeople people) {
  public CorpusFindings {
    problems = List.copyOf(problems);
    suggestions = List.copyOf(suggestions);
  }

  /** Findings without a table of people. */
  public CorpusFindings(List<Problem> problems, List<Suggestion> suggestions) {
    this(problems, suggestions, FoundPeople.NONE);
  }
}
