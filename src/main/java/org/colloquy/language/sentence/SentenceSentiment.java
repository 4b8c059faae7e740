package org.colloquy.language.sentence;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;

/**
 * CoreNLP's annotator of sentiment, which afterwards removes the sentence's binary tree to save
 * memory, because nothing else reads it.
 */
public final class SentenceSentiment extends SentimentAnnotator {

  /** Loads the model. */
  public SentenceSentiment(Properties settings) {
    super("sentiment", settings);
  }

  @Override
  protected void doOneSentence(Annotation document, CoreMap sentence) {
    super.doOneSentence(document, sentence);
    sentence.remove(TreeCoreAnnotations.BinarizedTreeAnnotation.class);
  }
}
