package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule over text behind a gate: it is tried only on a text in which its pattern could match.
 *
 * @param <I> the rule's input
 * @param <O> the rule's findings
 */
final class GatedTextRule<I, O> implements ExtractRule<I, O> {
  private final ExtractRule<I, O> rule;
  private final Function<I, Object> text;
  private final TextPatterns patterns;
  private final int pattern;

  /**
   * @param text the function from the rule's input to the text that its pattern is matched with
   * @param pattern the number of its pattern in {@code patterns}
   */
  GatedTextRule(
      ExtractRule<I, O> rule, Function<I, Object> text, TextPatterns patterns, int pattern) {
    this.rule = rule;
    this.text = text;
    this.patterns = patterns;
    this.pattern = pattern;
  }

  @Override
  public boolean extract(I input, List<O> found) {
    if (text.apply(input) instanceof String words && !patterns.couldMatch(pattern, words)) {
      return false;
    }
    return rule.extract(input, found);
  }
}
