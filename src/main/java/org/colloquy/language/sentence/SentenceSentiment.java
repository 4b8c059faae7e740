package org.colloquy.language.sentence;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.Optional;
import java.util.Properties;
import org.colloquy.model.Sentiment;
import org.ejml.simple.SimpleMatrix;

/**
 * CoreNLP's annotator of sentiment, which afterwards removes the sentence's binary tree to save
 * memory, because nothing else reads it.
 */
public final class SentenceSentiment extends SentimentAnnotator {
  /** The label that the parser gives to a sentence that it could not parse. */
  private static final String UNPARSED = "X";

  /** Loads the model. */
  public SentenceSentiment(Properties settings) {
    super("sentiment", settings);
  }

  @Override
  protected void doOneSentence(Annotation document, CoreMap sentence) {
    super.doOneSentence(document, sentence);
    sentence.remove(TreeCoreAnnotations.BinarizedTreeAnnotation.class);
  }

  /** Returns the classes that were found for a sentence; empty if it had no usable parse. */
  public static Optional<Sentiment> classesOf(CoreMap sentence) {
    Tree parse = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    Tree scored = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    if (parse == null || scored == null || isUnparsed(parse)) {
      return Optional.empty();
    }
    SimpleMatrix p = RNNCoreAnnotations.getPredictions(scored);
    return p == null
        ? Optional.empty()
        : Optional.of(new Sentiment(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4)));
  }

  private static boolean isUnparsed(Tree parse) {
    return parse.isLeaf()
        || UNPARSED.equals(parse.value())
        || UNPARSED.equals(parse.firstChild().value());
  }
}
