package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRuleCreator;
import edu.stanford.nlp.util.CoreMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A creator of gated rules over the text of a sentence: lets CoreNLP create each rule and puts a
 * gate before it.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // CoreNLP's rule creators use raw types.
final class GatedTextRules extends AnnotationExtractRuleCreator {
  private final AnnotationExtractRuleCreator original;
  private final TextPatterns patterns;
  private int gated;
  private int ungated;

  GatedTextRules(AnnotationExtractRuleCreator original, TextPatterns patterns) {
    this.original = original;
    this.patterns = patterns;
  }

  int gated() {
    return gated;
  }

  int ungated() {
    return ungated;
  }

  @Override
  public AnnotationExtractRule create(Env env, Map<String, Object> attributes) {
    AnnotationExtractRule rule = original.create(env, attributes);
    if (!(rule.pattern instanceof Pattern pattern) || !TextPatterns.isDecidedByWords(pattern)) {
      ungated++;
      return rule;
    }
    gated++;
    Class field = rule.annotationField;
    rule.extractRule =
        new GatedTextRule<>(
            rule.extractRule,
            sentence -> ((CoreMap) sentence).get(field),
            patterns,
            patterns.add(pattern));
    return rule;
  }
}
