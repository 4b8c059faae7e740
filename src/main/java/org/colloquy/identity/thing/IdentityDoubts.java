package org.colloquy.identity.thing;

import java.util.Optional;
import org.colloquy.identity.name.HeAndShe;
import org.colloquy.identity.rule.Proposal;
import org.colloquy.model.Alias;
import org.colloquy.model.EntityRule;
import org.colloquy.model.EntityType;
import org.colloquy.model.Suggestion;
import org.colloquy.model.Suggestion.Kind;

/** What is likely and not sure about the names of a corpus, as suggestions to its user. */
final class IdentityDoubts {
  private static final double HE_AND_SHE = 0.4;

  private IdentityDoubts() {}

  /** Returns a proposal that was not sure enough, as a suggestion. */
  static Suggestion ofProposal(Proposal proposal) {
    // Labels say who speaks, so a speaker's name is corrected in the table of labels.
    boolean speaks = proposal.from().speaks();
    boolean oneName = proposal.from().name().equals(proposal.to().name());
    String from = proposal.from().name();
    String to = proposal.to().name();
    String type = proposal.to().type().name();
    boolean oneType = proposal.from().type() == proposal.to().type();
    return new Suggestion(
        Kind.POSSIBLY_THE_SAME,
        oneName
            ? from + " (" + (oneType ? proposal.from().id() : proposal.from().type().name()) + ")"
            : from,
        oneName ? to + " (" + (oneType ? proposal.to().id() : type) + ")" : to,
        proposal.reason(),
        proposal.confidence(),
        speaks ? Alias.TABLE : EntityRule.TABLE,
        speaks ? Suggestion.pasted(from, to, "") : Suggestion.pasted(from, to, type, ""));
  }

  /** Returns that somebody whom one transcript calls he and another one she may be two people. */
  static Optional<Suggestion> ofHeAndShe(JoinedEntity person) {
    HeAndShe pronouns = person.all().pronouns();
    if (person.kept().type() != EntityType.PERSON || !pronouns.areBoth()) {
      return Optional.empty();
    }
    String he = pronouns.he().get();
    String she = pronouns.she().get();
    String name = person.all().name();
    String apart = name + " (she)";
    boolean speaks = person.kept().speaks();
    return Optional.of(
        new Suggestion(
            Kind.POSSIBLY_TWO,
            name,
            apart,
            "he in " + he + ", she in " + she,
            HE_AND_SHE,
            speaks ? Alias.TABLE : EntityRule.TABLE,
            speaks
                ? Suggestion.pasted(name, apart, she)
                : Suggestion.pasted(name, apart, person.all().type().name(), she)));
  }
}
