package org.colloquy.language.temporal;

import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;

/**
 * What holds of the tokens that a group of rules is being tried on, shared by the rules of the
 * group: they are tried in their order, and no token changes before the last one was. Whenever a
 * rule is tried that is no later one than the last, or on another list, all is looked at anew.
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

  /** A place in the order of the group's rules. */
  int enrol() {
    return rules++;
  }

  /** What holds of the tokens of a list while the rule of this place is tried on it. */
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
