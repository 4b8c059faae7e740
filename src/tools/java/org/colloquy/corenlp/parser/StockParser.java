package org.colloquy.corenlp.parser;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;

/** CoreNLP's own parser with the same model, and a printed form by which parses are compared. */
final class StockParser {
  static final int LONGEST = 120;

  private StockParser() {}

  static Annotator load() {
    Properties settings = new Properties();
    settings.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
    settings.setProperty("parse.binaryTrees", "true");
    settings.setProperty("parse.buildgraphs", "false");
    settings.setProperty("parse.maxlen", String.valueOf(LONGEST));
    return new ParserAnnotator("parse", settings);
  }

  /** Returns all that annotators read of a sentence's parse, and its score. */
  static String printed(CoreMap sentence) {
    Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    StringBuilder text = new StringBuilder();
    // CoreNLP limits scores to that of one unknown word.
    text.append(tree.score() % -10_000).append('\n');
    print(tree, text);
    text.append('\n');
    print(sentence.get(TreeCoreAnnotations.BinarizedTreeAnnotation.class), text);
    return text.toString();
  }

  private static void print(Tree node, StringBuilder text) {
    CoreLabel label = (CoreLabel) node.label();
    text.append('(').append(label.value());
    text.append(' ').append(label.get(CoreAnnotations.BeginIndexAnnotation.class));
    text.append(' ').append(label.get(CoreAnnotations.EndIndexAnnotation.class));
    text.append(' ').append(label.get(CoreAnnotations.IndexAnnotation.class));
    text.append(' ').append(label.get(CoreAnnotations.CategoryAnnotation.class));
    if (node.isLeaf()) {
      text.append(' ').append(label.word()).append(' ').append(label.tag());
      text.append(' ').append(label.lemma()).append(' ').append(label.ner());
      text.append(' ').append(label.sentIndex()).append(' ').append(label.beginPosition());
    }
    for (Tree child : node.children()) {
      print(child, text);
    }
    text.append(')');
  }
}
