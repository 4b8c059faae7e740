package org.colloquy.model;

import java.util.List;

/**
 * What was found about a corpus as a whole, for a person to look at.
 *
 * @param problems problems that belong to no transcript, such as those of the user's own tables
 * @param suggestions what is likely and not sure about who is who and what is what, in order
 */
public record CorpusFindings(List<Problem> problems, List<Suggestion> suggestions) {
  public CorpusFindings {
    problems = List.copyOf(problems);
    suggestions = List.copyOf(suggestions);
  }
}
