package org.colloquy.identity.rule;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A proposal with its place among all: proposals are carried out in that order, wherever they were
 * made.
 *
 * @param rule 0-based place of the rule that made it
 * @param key the key under which the names met
 * @param place 0-based place among what the rule proposed there
 */
public record RankedProposal(int rule, String key, int place, Proposal proposal)
    implements Comparable<RankedProposal>, Serializable {
  private static final Comparator<RankedProposal> ORDER =
      Comparator.comparingInt(RankedProposal::rule)
          .thenComparing(RankedProposal::key)
          .thenComparingInt(RankedProposal::place);

  @Override
  public int compareTo(RankedProposal other) {
    return ORDER.compare(this, other);
  }
}
