package org.colloquy.identity.thing;

import java.util.Collection;
import java.util.List;

/** A reason for which names of different transcripts mean one person or thing. */
interface MergeRule {
  /**
   * Returns what the rule proposes, in the order of the names.
   *
   * @param nodes all names of the corpus, in the order of their ids
   */
  List<Proposal> proposals(Collection<KnownName> nodes);
}
