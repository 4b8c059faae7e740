package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.colloquy.model.Alias;
import org.colloquy.model.EntityRule;
import org.colloquy.model.Suggestion;
import org.colloquy.model.Suggestion.Kind;

/** What is likely and not sure about the names of a corpus, as suggestions to its user. */
final class IdentityDoubts {
  private IdentityDoubts() {}

  /** Returns the proposals that were not sure enough, as suggestions. */
  static List<Suggestion> ofProposals(Collection<Proposal> open) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Proposal proposal : open) {
      // Labels say who speaks, so a speaker's name is corrected in the table of labels.
      boolean speaks = proposal.from().speaks();
      boolean oneName = proposal.from().name().equals(proposal.to().name());
      String from = proposal.from().name();
      String to = proposal.to().name();
      String type = proposal.to().type().name();
      boolean oneType = proposal.from().type() == proposal.to().type();
      suggestions.add(
          new Suggestion(
              Kind.POSSIBLY_THE_SAME,
              oneName
                  ? from
                      + " ("
                      + (oneType ? proposal.from().id() : proposal.from().type().name())
                      + ")"
                  : from,
              oneName ? to + " (" + (oneType ? proposal.to().id() : type) + ")" : to,
              proposal.reason(),
              proposal.confidence(),
              speaks ? Alias.TABLE : EntityRule.TABLE,
              speaks ? Suggestion.pasted(from, to, "") : Suggestion.pasted(from, to, type, "")));
    }
    return suggestions;
  }
}
