package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRuleCreator;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.types.Expressions;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A creator of gated rules over tokens: lets CoreNLP create each rule and puts a gate before it.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // CoreNLP's rule creators use raw types.
final class GatedRules extends AnnotationExtractRuleCreator {
  private final AnnotationExtractRuleCreator original;
  private final Function<AnnotationExtractRule, Function<Object, List<? extends CoreMap>>> input;
  private final Conditions conditions;
  private final Shapes shapes;

  /** The passes of each stage; CoreNLP tries the rules of one stage after the other. */
  private final Map<Integer, Passes> passes = new HashMap<>();

  private int gated;
  private int ungated;

  private GatedRules(
      AnnotationExtractRuleCreator original,
      Function<AnnotationExtractRule, Function<Object, List<? extends CoreMap>>> input,
      Conditions conditions) {
    this.original = original;
    this.input = input;
    this.conditions = conditions;
    this.shapes = new Shapes(conditions);
  }

  /** A creator of rules that are tried on the tokens of a sentence. */
  static GatedRules onTokens(Conditions conditions) {
    return new GatedRules(
        SequenceMatchRules.TOKEN_PATTERN_EXTRACT_RULE_CREATOR,
        rule ->
            sentence -> (List<? extends CoreMap>) ((CoreMap) sentence).get(rule.annotationField),
        conditions);
  }

  /** A creator of rules that are tried on a list of tokens and findings of other rules. */
  static GatedRules onExpressions(Conditions conditions) {
    return new GatedRules(
        SequenceMatchRules.COMPOSITE_EXTRACT_RULE_CREATOR,
        rule -> list -> (List<? extends CoreMap>) list,
        conditions);
  }

  int gated() {
    return gated;
  }

  int ungated() {
    return ungated;
  }

  @Override
  public AnnotationExtractRule create(Env env, Map<String, Object> attributes) {
    TokenSequencePattern pattern = Expressions.asObject(env, attributes.get("pattern"));
    Shape shape = shapes.of(pattern);
    if (!shape.isKnown()) {
      ungated++;
      return original.create(env, attributes);
    }
    GatedPattern gatedPattern = new GatedPattern(pattern);
    Map<String, Object> withGate = new HashMap<>(attributes);
    withGate.put("pattern", gatedPattern);
    AnnotationExtractRule rule = original.create(env, withGate);
    if (rule.annotationField == CoreMap.class) {
      // This rule is tried on a sentence as a whole.
      ungated++;
      return rule;
    }
    gated++;
    rule.extractRule =
        new GatedRule<>(
            rule.extractRule,
            gatedPattern,
            shape,
            input.apply(rule),
            passes.computeIfAbsent(rule.stage, stage -> new Passes(conditions)));
    return rule;
  }
}
