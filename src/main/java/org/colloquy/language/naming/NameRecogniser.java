package org.colloquy.language.naming;

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
import org.colloquy.corenlp.classifier.NameClassifiers;
import org.colloquy.corenlp.gazetteer.RuleNames;
import org.colloquy.corenlp.temporal.RuleGates;

/**
 * CoreNLP's recogniser of names, with faster parts in place of its classifiers, its gazetteer and
 * its rules for times. The order is CoreNLP's: first the classifiers, then numbers and dates, then
 * the gazetteer, before mentions of names are built.
 */
public final class NameRecogniser extends NERCombinerAnnotator {
  private final NameClassifiers classifiers;
  private final RuleNames rules;

  /**
   * Loads the recogniser of numbers and dates, then waits for the other parts.
   *
   * @param settings are changed
   * @throws IOException if a model cannot be read
   */
  public NameRecogniser(
      Properties settings, Supplier<NameClassifiers> classifiers, Supplier<RuleNames> rules)
      throws IOException {
    super(numbersAndDates(settings));
    this.classifiers = classifiers.get();
    this.rules = rules.get();
  }

  private static Properties numbersAndDates(Properties settings) {
    // No classifiers, except the one that keeps the labels that tokens already have.
    settings.setProperty("ner.model", "");
    settings.setProperty("ner.usePresetNERTags", "true");
    settings.setProperty("ner.applyFineGrained", "false");
    RuleGates.plugInto(settings);
    return settings;
  }

  @Override
  public void doOneSentence(Annotation document, CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    classifiers.label(tokens);
    super.doOneSentence(document, sentence);
    for (CoreLabel token : tokens) {
      // Amounts are not dates. CoreNLP, too, removes these before rules can change a token's type.
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
