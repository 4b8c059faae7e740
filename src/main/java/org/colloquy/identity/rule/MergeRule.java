package org.colloquy.identity.rule;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;

/**
 * A reason for which names of different transcripts mean one person or thing. A rule says under
 * which keys a name must meet others, and decides with those that meet under one key, knowing of no
 * other name. So it decides the same wherever they meet.
 */
interface MergeRule {
  /**
   * Returns the keys under which a name meets others; none if the rule has nothing to do with it.
   * Keys of one rule are compared with those of no other rule.
   */
  Collection<String> keys(KnownName name);

  /** How many names may meet under one key, so that something is proposed. */
  default int most() {
    return Integer.MAX_VALUE;
  }

  /**
   * Proposes what is one.
   *
   * @param key the key under which the names meet
   * @param names all names that have the key, at most {@link #most}, in the order of their ids
   * @param proposals receives the proposals, in an order that depends on the names alone
   */
  void propose(String key, List<KnownName> names, Consumer<Proposal> proposals);
}
