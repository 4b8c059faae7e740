package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.function.Function;

/**
 * A rule over tokens behind a gate: it is tried only on a list of tokens in which it could match,
 * and only at the places where a match could begin.
 *
 * @param <I> the rule's input
 * @param <O> the rule's findings
 */
final class GatedRule<I, O> implements ExtractRule<I, O> {
  private final ExtractRule<I, O> rule;
  private final GatedPattern pattern;
  private final Shape shape;
  private final Function<I, List<? extends CoreMap>> tokens;
  private final Passes passes;
  private final int order;

  /**
   * @param pattern the rule's pattern
   * @param shape the pattern's shape
   * @param tokens the function from the rule's input to the tokens that its pattern is matched with
   * @param passes the passes of the group of rules to which this one belongs
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
