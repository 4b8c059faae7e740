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
  private static final double HE_AND_SHE = 0.4;

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

  /** Returns the people whom one transcript calls he and another one she, as suggestions. */
  static List<Suggestion> ofHeAndShe(Collection<KnownName> people) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (KnownName person : people) {
      HeAndShe pronouns = person.found().pronouns();
      if (pronouns.areBoth()) {
        String he = pronouns.he().get();
        String she = pronouns.she().get();
        String name = person.name();
        String apart = name + " (she)";
        suggestions.add(
            new Suggestion(
                Kind.POSSIBLY_TWO,
                name,
                apart,
                "he in " + he + ", she in " + she,
                HE_AND_SHE,
                person.speaks() ? Alias.TABLE : EntityRule.TABLE,
                person.speaks()
                    ? Suggestion.pasted(name, apart, she)
                    : Suggestion.pasted(name, apart, person.type().name(), she)));
      }
    }
    return suggestions;
  }
}
