package org.colloquy.language.sentence;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.IntPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Sentiment;
import org.ejml.simple.SimpleMatrix;

/** The sentiment of one sentence and of each clause in it. */
public final class ClauseSentiments {
  private static final Set<String> CLAUSES = Set.of("S", "SBAR", "SBARQ", "SINV", "SQ", "ROOT");

  /** The label that the parser gives to a sentence that it could not parse. */
  private static final String UNPARSED = "X";

  private record Clause(int first, int last, Sentiment sentiment) {
    int length() {
      return last - first + 1;
    }
  }

  private final List<Clause> clauses;
  private final Optional<Sentiment> whole;

  private ClauseSentiments(List<Clause> clauses, Optional<Sentiment> whole) {
    this.clauses = clauses;
    this.whole = whole;
  }

  /**
   * Reads a sentence whose tree has sentiments; without a usable parse, nothing has a sentiment.
   */
  public static ClauseSentiments of(CoreMap sentence) {
    Tree parse = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    Tree scored = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    if (parse == null || scored == null || isUnparsed(parse)) {
      return new ClauseSentiments(List.of(), Optional.empty());
    }
    scored.setSpans();
    List<Clause> clauses = new ArrayList<>();
    for (Tree node : scored) {
      if (!node.isLeaf() && CLAUSES.contains(node.value())) {
        IntPair span = node.getSpan();
        sentimentOf(node)
            .ifPresent(s -> clauses.add(new Clause(span.getSource(), span.getTarget(), s)));
      }
    }
    return new ClauseSentiments(clauses, sentimentOf(scored));
  }

  private static boolean isUnparsed(Tree parse) {
    return parse.isLeaf()
        || UNPARSED.equals(parse.value())
        || UNPARSED.equals(parse.firstChild().value());
  }

  private static Optional<Sentiment> sentimentOf(Tree node) {
    SimpleMatrix p = RNNCoreAnnotations.getPredictions(node);
    return p == null
        ? Optional.empty()
        : Optional.of(new Sentiment(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4)));
  }

  /** The sentiment of the sentence; empty if it had no usable parse. */
  public Optional<Sentiment> ofSentence() {
    return whole;
  }

  /**
   * The sentiment of the smallest clause around the token with this 0-based index in the sentence;
   * that of the sentence if no clause is around it.
   */
  public Optional<Sentiment> around(int token) {
    Clause smallest = null;
    for (Clause clause : clauses) {
      boolean covers = clause.first() <= token && token <= clause.last();
      if (covers && (smallest == null || clause.length() < smallest.length())) {
        smallest = clause;
      }
    }
    return smallest == null ? whole : Optional.of(smallest.sentiment());
  }
}
