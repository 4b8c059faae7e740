package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;

/**
 * The passes of a group of rules over lists of tokens. In one pass the rules are tried in their
 * order on one list whose tokens do not change, so they share the evaluated conditions. A new pass,
 * which evaluates all conditions again, begins with another list, or with a rule that does not come
 * later than the last one tried.
 */
final class Passes {
  private final Conditions conditions;
  private final ThreadLocal<CurrentPass> current = new ThreadLocal<>();
  private int rules;

  Passes(Conditions conditions) {
    this.conditions = conditions;
  }

  private static final class CurrentPass {
    private final List<? extends CoreMap> list;
    private final TokenConditions tokens;
    private int last;

    CurrentPass(List<? extends CoreMap> list, TokenConditions tokens) {
      this.list = list;
      this.tokens = tokens;
    }
  }

  /** Adds a rule to the group and returns its place in the order. */
  int enrol() {
    return rules++;
  }

  /**
   * Returns the conditions of the list's tokens for the rule with this place.
   *
   * @throws RuntimeInterruptedException if the thread was interrupted
   */
  TokenConditions conditions(int order, List<? extends CoreMap> list) {
    CurrentPass pass = current.get();
    if (pass == null || pass.list != list || order <= pass.last) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      pass = new CurrentPass(list, new TokenConditions(conditions, list));
      current.set(pass);
    }
    pass.last = order;
    return pass.tokens;
  }
}
