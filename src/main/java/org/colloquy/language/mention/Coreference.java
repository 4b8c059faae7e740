package org.colloquy.language.mention;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.pipeline.CorefMentionAnnotator;
import java.util.Properties;
import java.util.Set;

/**
 * CoreNLP's coreference without data that it loads but never uses: the counts of genders, which its
 * detection of mentions does not read, and the four million words and pairs of words that were too
 * rare in the training data to count.
 */
public final class Coreference implements Annotator {
  private static final String NO_GENDERS = "org/colloquy/language/no-genders.txt";

  /**
   * Resource with the words and pairs of words that are frequent enough to count, a fiftieth of
   * CoreNLP's file.
   */
  public static final String FREQUENT_WORDS = "org/colloquy/language/frequent-words.ser.gz";

  private final Annotator mentions;
  private final Annotator chains;

  /**
   * @param mentions the annotator from {@link #mentions}
   * @param chains the annotator from {@link #chains}
   */
  public Coreference(Annotator mentions, Annotator chains) {
    this.mentions = mentions;
    this.chains = chains;
  }

  /**
   * Loads the annotator that finds mentions.
   *
   * @param settings are changed
   */
  public static Annotator mentions(Properties settings) {
    settings.setProperty("coref.big.gender.number", NO_GENDERS);
    return new CorefMentionAnnotator(settings);
  }

  /**
   * Loads the annotator that links mentions.
   *
   * @param settings are changed
   */
  public static Annotator chains(Properties settings) {
    // StatisticalCoreference reads the genders itself, in less time.
    settings.setProperty("coref.big.gender.number", NO_GENDERS);
    settings.setProperty("coref.useCustomMentionDetection", "true");
    settings.setProperty("coref.statistical.wordCounts", FREQUENT_WORDS);
    return new CorefAnnotator(settings);
  }

  @Override
  public void annotate(Annotation document) {
    // The models were trained on the classifiers' types. CorefAnnotator restores the finer ones.
    for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
      String coarse = token.get(CoreAnnotations.CoarseNamedEntityTagAnnotation.class);
      if (coarse != null && !coarse.isEmpty()) {
        token.setNER(coarse);
      }
    }
    mentions.annotate(document);
    chains.annotate(document);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requires() {
    return chains.requires();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return chains.requirementsSatisfied();
  }
}
