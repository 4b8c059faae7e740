package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Alias;
import org.colloquy.model.EntityRule;
import org.colloquy.model.Slug;
import org.colloquy.model.Suggestion;
import org.colloquy.model.Suggestion.Kind;

/** What is likely and not sure about the names of a corpus, as suggestions to its user. */
final class IdentityDoubts {
  private static final double PERSON_AND_THING = 0.5;
  private static final String PERSON = "person:";
  private static final String THING = "thing:";

  private IdentityDoubts() {}

  /** Returns the proposals that were not sure enough, as suggestions. */
  static List<Suggestion> ofProposals(Collection<Proposal> open) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Proposal proposal : open) {
      // Labels say who speaks, so a speaker's name is corrected in the table of labels.
      boolean speaks = proposal.from().speaks();
      String from = proposal.from().name();
      String to = proposal.to().name();
      suggestions.add(
          new Suggestion(
              Kind.POSSIBLY_THE_SAME,
              from,
              to,
              proposal.reason(),
              proposal.confidence(),
              speaks ? Alias.TABLE : EntityRule.TABLE,
              speaks
                  ? Suggestion.pasted(from, to, "")
                  : Suggestion.pasted(from, to, proposal.to().type().name(), "")));
    }
    return suggestions;
  }

  /** Returns the single names that are a person's in some transcripts and a thing's in others. */
  static List<Suggestion> ofPersonsAndThings(Map<String, KnownName> nodes) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (KnownName node : nodes.values()) {
      if (!node.isPerson() || node.speaks()) {
        continue;
      }
      KnownName thing = nodes.get(THING + Slug.of(node.name()));
      if (thing != null && node.id().equals(PERSON + Slug.of(node.name()))) {
        boolean personIsRarer = node.found().mentions() < thing.found().mentions();
        KnownName rarer = personIsRarer ? node : thing;
        KnownName other = personIsRarer ? thing : node;
        suggestions.add(
            new Suggestion(
                Kind.POSSIBLY_THE_SAME,
                node.name() + " (" + node.type() + ")",
                thing.name() + " (" + thing.type() + ")",
                "one name, taken for a person in "
                    + transcripts(node)
                    + " and for a thing in "
                    + transcripts(thing),
                PERSON_AND_THING,
                EntityRule.TABLE,
                Suggestion.pasted(rarer.name(), other.name(), other.type().name(), "")));
      }
    }
    return suggestions;
  }

  private static String transcripts(KnownName node) {
    int n = node.found().transcripts();
    return n == 1 ? "1 transcript" : n + " transcripts";
  }
}
