package org.colloquy.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.colloquy.language.gazetteer.RuleNames;

/**
 * CoreNLP's recogniser of names with the program's own gazetteer in place of its fine-grained
 * recognition, at the same place of its work: after the classifiers and the numbers and dates,
 * before the mentions of names are built.
 */
final class NameRecogniser extends NERCombinerAnnotator {
  private final RuleNames rules;

  /**
   * @param rules waited for once the classifiers are loaded
   */
  NameRecogniser(Properties settings, Supplier<RuleNames> rules) throws IOException {
    super(withoutFineGrained(settings));
    this.rules = rules.get();
  }

  private static Properties withoutFineGrained(Properties settings) {
    settings.setProperty("ner.applyFineGrained", "false");
    return settings;
  }

  @Override
  public void doOneSentence(Annotation document, CoreMap sentence) {
    super.doOneSentence(document, sentence);
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    for (CoreLabel token : tokens) {
      // Sums are no dates. CoreNLP, too, says so before the rules can change a token's type.
      if ("MONEY".equals(token.ner()) || "NUMBER".equals(token.ner())) {
        token.remove(TimeAnnotations.TimexAnnotation.class);
      }
    }
    rules.label(tokens);
    for (CoreLabel token : tokens) {
      token.set(CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class, token.ner());
    }
  }
}
