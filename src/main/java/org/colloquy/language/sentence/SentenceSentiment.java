package org.colloquy.language.sentence;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.colloquy.model.Sentiment;
import org.ejml.simple.SimpleMatrix;

/**
 * CoreNLP's annotator of sentiment. Of what CoreNLP computes it keeps the probabilities of the
 * whole sentence and removes the rest, because nothing else reads it: the binary tree, and the same
 * tree with a vector of 25 numbers at each of its nodes, which takes more memory than all other
 * annotations of the sentence together.
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
    SimpleMatrix predicted =
        RNNCoreAnnotations.getPredictions(
            sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class));
    if (predicted != null) {
      double[] classes = new double[predicted.getNumElements()];
      Arrays.setAll(classes, predicted::get);
      sentence.set(SentimentKey.class, classes);
    }
    sentence.remove(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    sentence.remove(TreeCoreAnnotations.BinarizedTreeAnnotation.class);
  }

  /** Returns the classes that were found for a sentence; empty if it had no usable parse. */
  public static Optional<Sentiment> classesOf(CoreMap sentence) {
    Tree parse = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    double[] p = sentence.get(SentimentKey.class);
    return parse == null || p == null || isUnparsed(parse)
        ? Optional.empty()
        : Optional.of(new Sentiment(p[0], p[1], p[2], p[3], p[4]));
  }

  private static boolean isUnparsed(Tree parse) {
    return parse.isLeaf()
        || UNPARSED.equals(parse.value())
        || UNPARSED.equals(parse.firstChild().value());
  }
}
