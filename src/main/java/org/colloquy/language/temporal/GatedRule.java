package org.colloquy.language.temporal;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that is tried only on tokens among which it could match.
 *
 * @param <I> what the rule is tried on
 * @param <O> what it finds
 */
final class GatedRule<I, O> implements ExtractRule<I, O> {
  private final ExtractRule<I, O> rule;
  private final GatedPattern pattern;
  private final Shape shape;
  private final Function<I, List<? extends CoreMap>> tokens;
  private final Passes passes;
  private final int order;

  /**
   * @param pattern that of the rule
   * @param tokens what the rule's pattern sees of what it is tried on
   * @param passes of the rules that are tried one after the other, this one among them
   */
  GatedRule(
      ExtractRule<I, O> rule,
      GatedPattern pattern,
      Shape shape,
      Function<I, List<? extends CoreMap>> tokens,
      Passes passes) {
    this.rule = rule;
    this.pattern = pattern;
    this.shape = shape;
    this.tokens = tokens;
    this.passes = passes;
    this.order = passes.enrol();
  }

  @Override
  public boolean extract(I input, List<O> found) {
    List<? extends CoreMap> list = tokens.apply(input);
    if (list == null) {
      return rule.extract(input, found);
    }
    TokenConditions conditions = passes.conditions(order, list);
    if (shape.isRuledOut(conditions)) {
      return false;
    }
    Positions starts = shape.starts(Positions.all(list.size()), conditions);
    if (starts.isEmpty()) {
      return false;
    }
    pattern.onlyAt(starts);
    try {
      return rule.extract(input, found);
    } finally {
      pattern.everywhere();
    }
  }
}
